import { existsSync } from 'node:fs'

/** The shell draws pages as the browser does, without the browser around them: journeys take two thirds of the time. */
const systems = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/**
 * Finds a Chromium for the journeys: the one `CHROMIUM_PATH` names, the system's, or the one Playwright brings.
 * @param {() => string} playwrightsOwn where Playwright would have put its own
 * @returns {string | undefined} the executable; undefined when there is none. A `CHROMIUM_PATH` that is wrong is never passed over.
 */
export function findChromium(playwrightsOwn) {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  return [...systems, playwrightsOwn()].find((path) => path !== '' && existsSync(path))
}
