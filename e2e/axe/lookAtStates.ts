import type { Page } from '@playwright/test'
import type { Desk } from '../desk/desk.ts'
import { expect, test } from '../fixtures.ts'
import { findFaults } from './findFaults.ts'

/** The words of the interface in the language of the look. */
export type Say = (french: string, english: string) => string

/** A state of a screen: where it is, and what brings it about once it is open. */
export interface State {
  /** Null: it follows from the state before, on the same page. */
  readonly path: string | null
  readonly reach: (page: Page, say: Say, desk: Desk) => Promise<void>
}

/** For each language a test that goes from state to state in one browser, each looked at by day and by night. */
export function lookAtStates(area: string, states: Readonly<Record<string, State>>): void {
  for (const language of ['fr', 'en'] as const) {
    test(`${area}, in ${language}: axe finds nothing, by day and by night`, async ({ page, desk }) => {
      test.setTimeout(180_000)
      const say: Say = (french, english) => (language === 'fr' ? french : english)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      page.on('dialog', (dialog) => void dialog.accept())
      for (const [name, { path, reach }] of Object.entries(states)) {
        await test.step(name, async () => {
          if (path !== null) await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
          await reach(page, say, desk)
          expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
          expect.soft(await findFaults(page), name).toEqual([])
        })
      }
    })
  }
}
