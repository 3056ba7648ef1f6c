import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const made: string[] = []

/** Makes an empty folder that goes when the file's tests are over. */
export const makeFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'charterdesk-test-'))
  made.push(folder)
  return folder
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})
