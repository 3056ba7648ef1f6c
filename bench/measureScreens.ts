import type { CDPSession, Page } from '@playwright/test'

declare global {
  interface Window {
    benchRows?: number
    benchTimes?: number[]
    benchLags?: number[]
  }
}

/** Notes when 25 rows of the list first stand in the page, in milliseconds since the navigation. Before `goto`. */
export async function watchFirstRows(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (location.protocol !== 'http:') return
    const look = (): void => {
      if (window.benchRows === undefined && document.querySelectorAll('tbody tr').length >= 25) {
        window.benchRows = performance.now()
      }
    }
    new MutationObserver(look).observe(document, { childList: true, subtree: true })
  })
}

export async function readFirstRows(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => window.benchRows)
  return (await handle.jsonValue()) ?? NaN
}

/** From the first input event of `act` until the frame after the one in which other rows stand in the list, in milliseconds. */
export async function timeChange(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const read = (): string => Array.from(document.querySelectorAll('tbody tr'), (row) => row.textContent).join('|')
    const before = read()
    let start: number | null = null
    const begin = (event: Event): void => {
      start ??= event.timeStamp
    }
    for (const type of ['pointerdown', 'keydown', 'input']) addEventListener(type, begin, { capture: true })
    window.benchTimes = []
    const observer = new MutationObserver(() => {
      if (start === null || read() === before) return
      const from = start
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => window.benchTimes?.push(performance.now() - from)))
    })
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  await act()
  const handle = await page.waitForFunction(() => window.benchTimes?.[0])
  return (await handle.jsonValue()) ?? NaN
}

/**
 * Presses `count` keys where the focus is, letters into a field unless told. `keys`: from each keydown until the frame after it is painted.
 * `lags`: from a letter until the preview in its language is patched for it (letters that a later one overtook are not counted).
 */
async function timeKeys(
  page: Page,
  count: number,
  pressed: readonly string[] = ['a', 'b', 'c', 'd', 'e', 'Space'],
): Promise<{ keys: number[]; lags: number[] }> {
  await page.evaluate(() => {
    const keys: number[] = (window.benchTimes = [])
    const lags: number[] = (window.benchLags = [])
    let typed: number | null = null
    const frames = Array.from(document.querySelectorAll('iframe'), (frame) => frame.contentDocument)
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        typed = timeStamp
        requestAnimationFrame(() => setTimeout(() => keys.push(performance.now() - timeStamp)))
      },
      { capture: true },
    )
    for (const frame of frames) {
      if (frame === null) continue
      new MutationObserver(() => {
        if (typed === null) return
        lags.push(performance.now() - typed)
        typed = null
      }).observe(frame, { childList: true, subtree: true, characterData: true })
    }
  })
  for (let index = 0; index < count; index += 1) {
    await page.keyboard.press(pressed[index % pressed.length] ?? 'a')
    // A quick hand: about 15 letters a second.
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
  const measured = await page.evaluate(() => ({ keys: window.benchTimes ?? [], lags: window.benchLags ?? [] }))
  // The first ones warm the code up.
  return { keys: measured.keys.slice(10), lags: measured.lags.slice(10) }
}

/** As {@link timeKeys}, with the time that the main thread worked per key: `busy`, in milliseconds of processor time (mean). */
export async function timeBusyKeys(
  page: Page,
  count: number,
  pressed?: readonly string[],
): Promise<{ keys: number[]; lags: number[]; busy: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await readBusyTime(session)
  const times = await timeKeys(page, count, pressed)
  return { ...times, busy: ((await readBusyTime(session)) - before) / count }
}

/** How long the page's main thread has worked so far, in milliseconds of processor time. */
async function readBusyTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000
}
