import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const aliases: [string, string][] = [
  ['#core/', 'core/'],
  ['#src/', 'src/'],
]

/** What a module imports by value, also with `import()`: types leave nothing in the browser. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const named = [...text.matchAll(/^(?:import|export) (?!type )([^;]*?)from '([^']+)'/gm)]
    .filter(([, names = '']) => !/^\{(?:\s*type [^,}]+,?)+\s*\}\s*$/.test(names))
    .map(([, , specifier = '']) => specifier)
  const lazy = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, specifier = '']) => specifier)
  return [...named, ...lazy]
}

test('the code of the screens never reaches the routes and their OpenAPI machinery', () => {
  const screens = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|(?:^|\/)testing\//.test(path))
    .map((path) => join(root, 'src', path))
  const cameFrom = new Map<string, string | null>(screens.map((file) => [file, null]))
  const packages = new Map<string, string>()
  for (const file of cameFrom.keys()) {
    for (const specifier of importsOf(file)) {
      const [alias, folder] = aliases.find(([start]) => specifier.startsWith(start)) ?? []
      const path = alias !== undefined ? join(root, folder ?? '', specifier.slice(alias.length)) : specifier
      const target = specifier.startsWith('.') ? join(dirname(file), specifier) : path
      if (!target.startsWith('/')) packages.set(target, file)
      else if (/\.tsx?$/.test(target) && existsSync(target) && !cameFrom.has(target)) cameFrom.set(target, file)
    }
  }
  expect([...cameFrom.keys()].some((file) => file.endsWith('core/contract/platformRequests.ts'))).toBe(true)
  expect(packages.has('zod')).toBe(true)
  expect(packages.get('@hono/zod-openapi')).toBeUndefined()
})
