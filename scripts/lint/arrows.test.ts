import { readdirSync } from 'node:fs'
import { ESLint } from 'eslint'
import { beforeAll, describe, expect, test } from 'vitest'

// The project's own configuration, with the arrows alone and no type information, so that a sample needs no file on disk.
let eslint: ESLint
beforeAll(() => {
  eslint = new ESLint({
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    ruleFilter: ({ ruleId }) => ruleId === 'charterdesk/arrows' || ruleId === 'no-restricted-syntax',
  })
})

const lint = async (file: string, code: string): Promise<string[]> => {
  const results = await eslint.lintText(`${code}\n`, { filePath: file })
  return results.flatMap((result) => result.messages.map((message) => message.message))
}

const value = (specifier: string): string => `import { x } from '${specifier}'\nx()`
const type = (specifier: string): string => `import type { X } from '${specifier}'\nexport const y: X = 1`
const lazy = (specifier: string): string => `export const load = () => import('${specifier}')`

const allowed: [file: string, code: string][] = [
  ['core/charter/a.ts', value('./b.ts')],
  ['core/charter/render/a.ts', value('../b.ts')],
  ['core/charter/a.ts', value('mdast-util-from-markdown')],
  ['core/charter/a.ts', `import * as z from 'zod'\nz.string()`],
  ['core/seed/a.ts', value('#core/charter/b.ts')],
  ['core/seed/a.ts', value('../charter/b.ts')],
  ['core/contract/a.ts', value('@hono/zod-openapi')],
  ['core/contract/client.ts', type('../api/api.ts')],
  ['core/api/a.ts', value('../contract/b.ts')],
  ['core/api/a.ts', value('hono/http-exception')],
  ['core/api/a.test.ts', value('#mocks/memoryStore.ts')],
  ['core/charter/a.test.ts', value('node:fs')],
  ['src/ui/A.tsx', value('@mantine/core')],
  ['src/lib/a.ts', value('#core/contract/client.ts')],
  ['src/lib/a.ts', type('#core/charter/b.ts')],
  ['src/features/one/A.tsx', value('./B.tsx')],
  ['src/features/one/A.tsx', value('#src/features/one/B.tsx')],
  ['src/features/one/A.tsx', value('../../ui/B.tsx')],
  ['src/features/one/A.tsx', value('#core/charter/b.ts')],
  ['src/features/one/A.test.tsx', value('#mocks/node.ts')],
  ['src/app/router.tsx', lazy('../features/one/A.tsx')],
  ['src/app/a.ts', type('#core/charter/b.ts')],
  ['src/main.tsx', lazy('#mocks/browser.ts')],
  ['mocks/handlers.ts', value('#core/api/api.ts')],
  ['mocks/handlers.ts', value('msw')],
  ['server/main.ts', value('node:http')],
  ['server/store/a.ts', value('kysely')],
  ['e2e/journeys/a.spec.ts', value('#core/charter/testing/buildPlatform.ts')],
  ['bench/a.ts', value('#core/charter/render/b.ts')],
]

const refused: [file: string, code: string][] = [
  ['core/charter/a.ts', value('#core/seed/b.ts')],
  ['core/charter/a.ts', value('../api/b.ts')],
  ['core/charter/a.ts', value('react')],
  ['core/charter/a.ts', value('node:fs')],
  ['core/charter/a.ts', value('fs')],
  ['core/charter/a.ts', lazy('hono')],
  ['core/seed/a.ts', value('#core/api/b.ts')],
  ['core/contract/a.ts', type('#core/api/b.ts')],
  ['core/contract/client.ts', value('#core/api/b.ts')],
  ['core/contract/client.ts', lazy('#core/api/b.ts')],
  ['core/api/a.ts', value('#mocks/memoryStore.ts')],
  ['core/api/a.ts', value('#server/env.ts')],
  ['core/api/a.ts', value('msw')],
  ['core/elsewhere/a.ts', 'export const a = 1'],
  ['src/ui/A.tsx', value('#core/charter/b.ts')],
  ['src/ui/A.tsx', type('#core/charter/b.ts')],
  ['src/ui/A.tsx', value('../lib/b.ts')],
  ['src/ui/A.tsx', value('react-i18next')],
  ['src/lib/a.ts', value('#core/charter/b.ts')],
  ['src/lib/a.ts', value('../app/b.ts')],
  ['src/features/one/A.tsx', value('../two/B.tsx')],
  ['src/features/one/A.tsx', value('#src/features/two/B.tsx')],
  ['src/features/one/A.tsx', type('../two/B.tsx')],
  ['src/features/one/A.tsx', lazy('../two/B.tsx')],
  ['src/features/one/A.tsx', "export { B } from '../two/B.tsx'"],
  ['src/features/one/A.tsx', "export type B = import('../two/B.tsx').B"],
  ['src/features/one/A.tsx', "export const all = import.meta.glob('../*/locales/*.json')"],
  ['src/features/one/A.tsx', "export const worker = new URL('../two/worker.ts', import.meta.url)"],
  ['src/features/one/A.tsx', 'export const load = (name: string) => import(`./${name}.ts`)'],
  ['src/features/one/A.test.tsx', value('../two/B.tsx')],
  ['src/features/one/A.tsx', value('../../app/b.ts')],
  ['src/features/one/A.tsx', value('#core/api/b.ts')],
  ['src/features/one/A.tsx', value('#mocks/browser.ts')],
  ['src/features/one/A.tsx', lazy('#mocks/browser.ts')],
  ['src/features/one/A.tsx', value('#server/env.ts')],
  ['src/features/one/A.tsx', value('msw')],
  ['src/app/a.ts', value('#core/charter/b.ts')],
  ['src/app/a.ts', lazy('#mocks/browser.ts')],
  ['src/main.tsx', value('#mocks/browser.ts')],
  ['src/main.tsx', value('./features/one/A.tsx')],
  ['mocks/handlers.ts', value('#src/lib/env.ts')],
  ['mocks/handlers.ts', value('#server/env.ts')],
  ['server/main.ts', value('#src/lib/env.ts')],
  ['server/main.ts', value('#mocks/memoryStore.ts')],
  ['server/main.ts', value('react')],
  ['e2e/journeys/a.spec.ts', value('#src/app/paths.ts')],
  ['e2e/journeys/a.spec.ts', value('#core/charter/b.ts')],
  ['bench/a.ts', value('../src/app/paths.ts')],
]

describe('the arrows', () => {
  test.each(allowed)('%s may hold: %s', async (file, code) => {
    expect(await lint(file, code)).toEqual([])
  })

  test.each(refused)('%s may not hold: %s', async (file, code) => {
    expect(await lint(file, code)).toEqual([expect.stringContaining('see docs/architecture.md')])
  })

  test('part every feature there is from every other', async () => {
    const features = foldersOf('src/features')
    const pairs = features.flatMap((one) => features.filter((other) => other !== one).map((other) => [one, other]))
    for (const [one, other] of pairs) {
      const messages = await lint(`src/features/${one}/A.tsx`, value(`#src/features/${other}/B.tsx`))
      expect(messages, `${one} → ${other}`).toHaveLength(1)
    }
  })
})

describe('what is refused everywhere', () => {
  test.each([
    ['core/charter/a.ts', "import { z } from 'zod'\nz.string()"],
    ['core/api/a.ts', "import { z } from 'zod'\nz.string()"],
    ['server/a.ts', "import z from 'zod'\nz.string()"],
    ['src/ui/A.tsx', 'export default function A() {}'],
    ['core/charter/a.ts', 'const a = 1\nexport { a as default }'],
    ['core/charter/a.ts', 'export const now = () => Date.now()'],
    ['core/charter/a.ts', 'export const now = () => new Date()'],
    ['core/charter/a.ts', 'export const chance = () => Math.random()'],
    ['e2e/pages/a.ts', "export const a = (page) => page.locator('.row')"],
    ['e2e/pages/a.ts', 'export const a = (page) => page.waitForTimeout(5)'],
  ])('%s may not hold: %s', async (file, code) => {
    expect(await lint(file, code)).toHaveLength(1)
  })

  test('lets a date be read from data', async () => {
    expect(await lint('core/charter/a.ts', 'export const read = (text: string) => new Date(text)')).toEqual([])
  })
})

const foldersOf = (path: string): string[] => {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
