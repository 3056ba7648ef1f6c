import { expect, type Locator, type Page } from '@playwright/test'

/** The list of platforms, in French. */
export class PlatformsPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`/platforms${query}`)
    await expect(this.page.getByRole('heading', { level: 1, name: 'Plateformes' })).toBeVisible()
  }

  /** The names shown, in order, once `count` of them are there. */
  names(): Locator {
    return this.page.getByRole('table', { name: 'Plateformes' }).getByRole('rowheader').getByRole('link')
  }

  row(name: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('link', { name, exact: true }) })
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Chercher une plateforme' }).fill(text)
  }

  async sortBy(column: string): Promise<void> {
    await this.page.getByRole('columnheader', { name: column }).getByRole('button').click()
  }

  async openPlatform(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click()
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible()
  }

  /** An entry of the menu of one platform. */
  async choose(name: string, entry: string): Promise<void> {
    await this.page.getByRole('button', { name: `Actions pour ${name}` }).click()
    await this.page.getByRole('menuitem', { name: entry }).click()
  }
}
