import type { Page } from '@playwright/test'
import type { Desk } from '../desk/desk.ts'
import { expect, test } from '../fixtures.ts'
import { findFaults } from './findFaults.ts'

/** Chooses by the language of the look. */
export type Say = <Choice extends string>(french: Choice, english: Choice) => Choice

/** A state of a screen: where it is, and what brings it about once it is open. */
export interface State {
  /** Null: it follows from the state before, on the same page. */
  readonly path: string | null
  readonly reach: (page: Page, say: Say, desk: Desk) => Promise<void>
}

const names = { fr: 'Français', en: 'English' } as const

/** Even where a dialog stands over the switch, whose words are to be looked at too. */
async function changeLanguage(page: Page, language: keyof typeof names): Promise<void> {
  const choice = page.getByRole('radio', { name: names[language], includeHidden: true })
  await choice.evaluate((element) => element instanceof HTMLElement && element.click())
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language)
}

/** Brings the words of the other language too, before the network goes: without it they would not come. */
export async function haveBothLanguages(page: Page, say: Say): Promise<void> {
  await changeLanguage(page, say('en', 'fr'))
  await changeLanguage(page, say('fr', 'en'))
}

/**
 * Goes from state to state in one browser: each is reached in one language, looked at by day and by night, and looked at again in the
 * other language, in which the next one is reached.
 */
export function lookAtStates(area: string, states: Readonly<Record<string, State>>): void {
  test(`${area}: axe finds nothing, in both languages, by day and by night`, async ({ page, desk }) => {
    test.setTimeout(180_000)
    let language: keyof typeof names = 'fr'
    const say: Say = (french, english) => (language === 'fr' ? french : english)
    const look = async (name: string) => expect.soft(await findFaults(page), `${name}, in ${language}`).toEqual([])
    await page.emulateMedia({ reducedMotion: 'reduce' })
    page.on('dialog', (dialog) => void dialog.accept())
    for (const [name, { path, reach }] of Object.entries(states)) {
      await test.step(name, async () => {
        if (path !== null) await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
        await reach(page, say, desk)
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
        await look(name)
        language = language === 'fr' ? 'en' : 'fr'
        await changeLanguage(page, language)
        await look(name)
      })
    }
  })
}
