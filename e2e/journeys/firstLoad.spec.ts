import { weighFirstLoad } from '../../bench/weighFirstLoad.ts'
import { expect, test } from '../fixtures.ts'

test('the first screen stays light: 180 kB of scripts, 20 kB of styles, two fonts of 60 kB together', async ({
  page,
  baseURL,
}) => {
  const { script, style, font, fontFiles } = await weighFirstLoad(page, baseURL ?? '')
  // No application is lighter than the lower bounds: below them, what was weighed is not the application.
  expect(script).toBeGreaterThan(50_000)
  expect(script).toBeLessThanOrEqual(180_000)
  expect(style).toBeGreaterThan(1_000)
  expect(style).toBeLessThanOrEqual(20_000)
  expect(fontFiles).toBe(2)
  expect(font).toBeGreaterThan(10_000)
  expect(font).toBeLessThanOrEqual(60_000)
})
