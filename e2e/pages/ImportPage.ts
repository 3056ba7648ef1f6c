import { expect, type Locator, type Page } from '@playwright/test'

/** Bringing a charter in: paste, check, create; in French. */
export class ImportPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(): Promise<void> {
    await this.page.goto('/import')
    await expect(this.page.getByRole('heading', { level: 1, name: 'Importer une charte' })).toBeVisible()
  }

  /** Gives the text and waits until it is understood. */
  async read(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Texte de la charte' }).fill(text)
    await this.page.getByRole('button', { name: 'Lire ce texte' }).click()
    await expect(this.page.getByRole('group', { name: 'Ce qui a été compris' })).toBeVisible()
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true })
  }

  /** The platform will exist in this language too, beside that of the text. */
  addLanguage(name: string): Promise<void> {
    return this.page.getByRole('group', { name: 'Langues de la plateforme' }).getByLabel(name).check()
  }

  /** What was read of one cookie. */
  cookie(name: string): Locator {
    return this.page.getByRole('group', { name: `Cookie ${name}`, exact: true })
  }

  press(name: string | RegExp): Promise<void> {
    return this.page.getByRole('button', { name }).click()
  }

  /** Sends by the button of that name and waits for what was done. */
  async send(button: string, said: RegExp): Promise<void> {
    await this.press(button)
    await expect(this.page.getByRole('heading', { level: 2, name: said })).toBeVisible()
  }

  async openPlatform(): Promise<void> {
    await this.page.getByRole('link', { name: 'Ouvrir la plateforme' }).click()
    await expect(this.page.getByRole('navigation', { name: 'Onglets de la plateforme' })).toBeVisible()
  }
}
