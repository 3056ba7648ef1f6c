import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sources = globSync(['{src,server,scripts}/**/*.{ts,tsx,mjs}', '*.config.ts']).filter(
  (path) => !path.includes('.test.'),
)
const ofThisMachine = /^(PATH|HOME|NODE_ENV|CI|DEBIAN_FRONTEND|DEV|PROD|MODE|SSR|BASE_URL|E2E_DATA_DIR|npm_\w+)$/

const readIn = (code: string): string[] =>
  [...code.matchAll(/(?:process\.env\.|import\.meta\.env\.|\benv\.|\bgiven\(')([A-Z][A-Z0-9_]+)/g)].map(
    (match) => match[1]!,
  )

test('.env.example explains every variable that the code reads', () => {
  const explained = [...readFileSync('.env.example', 'utf8').matchAll(/^# ?([A-Z][A-Z0-9_]+)=/gm)].map(
    (match) => match[1]!,
  )
  const read = new Set(sources.flatMap((path) => readIn(readFileSync(path, 'utf8'))))
  expect([...read].filter((name) => !ofThisMachine.test(name) && !explained.includes(name))).toEqual([])
})
