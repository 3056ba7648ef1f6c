import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'

/** One platform: its cookies, its other tabs, its preview; in French. */
export class WorkspacePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(platformId: string, tab = 'cookies'): Promise<void> {
    await this.page.goto(`/platforms/${platformId}/${tab}`)
    await expect(this.page.getByRole('navigation', { name: 'Onglets de la plateforme' })).toBeVisible()
  }

  async goTo(tab: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Onglets de la plateforme' })
      .getByRole('link', { name: tab })
      .click()
  }

  /** The page as visitors read it in one language; it does not matter how wide the preview is. */
  preview(language: 'français' | 'anglais'): FrameLocator {
    return this.page.getByTitle(`Page telle que la lisent les visiteurs, en ${language}`).contentFrame()
  }

  /** What reads a cookie's row, and opens it. */
  row(cookie: string): Locator {
    return this.page.getByRole('button', { name: `Modifier ${cookie}`, exact: true })
  }

  /** The text of a cookie's row in the table. */
  rowText(cookie: string): Locator {
    return this.page.getByRole('row').filter({ has: this.row(cookie) })
  }

  /** The form of the row that is open. */
  editor(): Locator {
    return this.page.getByRole('form', { name: /^Modification de / })
  }

  async openRow(cookie: string): Promise<void> {
    await this.row(cookie).click()
    await expect(this.editor()).toBeVisible()
  }

  field(name: string | RegExp): Locator {
    return this.editor().getByLabel(name)
  }

  async closeRow(): Promise<void> {
    await this.editor().getByRole('button', { name: 'Terminer' }).click()
    await expect(this.editor()).toBeHidden()
  }

  /** Where the work stands, at the top of the page. */
  saveState(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text })
  }

  async expectSaved(): Promise<void> {
    await expect(this.saveState(/^Enregistré à/)).toBeVisible()
  }

  /** What the page shows of a cookie, in the order of the columns. */
  previewRow(language: 'français' | 'anglais', cookie: string): Locator {
    return this.preview(language).getByRole('row').filter({ hasText: cookie })
  }

  async carryOver(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Reporter sur le portail' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'Reporter sur le portail' })
    await expect(dialog).toBeVisible()
    return dialog
  }
}
