import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

const documents = globSync(['README.md', 'CONTRIBUTING.md', 'docs/**/*.md', 'bench/**/*.md'])
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const topLevel = globSync('{.,}*').concat('.ci', '.cache', 'dist', 'data')
// Made by running the project, so a clone does not hold them.
const made = /^(\.cache|dist|data|node_modules|test-results|\.env)(\/|$)/

/** Commands a document tells its reader to type: `npm run x`, `npm test`, `npm start`. */
const commandsIn = (text: string): string[] => [
  ...[...text.matchAll(/\bnpm run (?:--?\S+ )*([\w:-]+)/g)].map((match) => match[1]!),
  ...[...text.matchAll(/\bnpm (test|start)\b/g)].map((match) => match[1]!),
]

/** Paths in backquotes that begin with something of the repository's top level; `<name>` and `*` stand for any name. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`([^`\s]+)`/g)]
    .map((match) => match[1]!.replace(/^#(?=(core|src|mocks|server)\/)/, '').replace(/:\d+$/, ''))
    .filter((path) => topLevel.includes(path.split('/')[0]!) && (path.includes('/') || /\.\w+$/.test(path)))
    .filter((path) => !made.test(path))

/** Links to files, from the document's folder. */
const linksIn = (text: string, document: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+?)(?:#[^)]*)?\)/g)]
    .map((match) => match[1]!)
    .filter((target) => !/^(\w+:|#)/.test(target))
    .map((target) => normalize(join(dirname(document), target)))

/** Whether a path exists; one that stands for many must stand for one at least. */
const exists = (path: string): boolean => {
  const pattern = path.replace(/<[^>]+>/g, '*').replace(/…/g, '*')
  return pattern.includes('*') || pattern.includes('{') ? globSync(pattern).length > 0 : existsSync(path)
}

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8')

  test('names commands that exist', () => {
    expect(commandsIn(text).filter((command) => !(command in scripts))).toEqual([])
  })

  test('names paths that exist', () => {
    expect(pathsIn(text).filter((path) => !exists(path))).toEqual([])
  })

  test('links to files that exist', () => {
    expect(linksIn(text, document).filter((path) => !existsSync(path))).toEqual([])
  })
})

describe('what is looked for', () => {
  test('in commands', () => {
    expect(commandsIn('Run `npm run --silent charter -- x`, `npm run dev:real`, then npm test.')).toEqual([
      'charter',
      'dev:real',
      'test',
    ])
  })

  test('in paths', () => {
    expect(
      pathsIn('`scripts/docs.test.ts`, `#core/charter/charter.ts`, `package.json`, `dist/x`, `text/html`, `a`'),
    ).toEqual(['scripts/docs.test.ts', 'core/charter/charter.ts', 'package.json'])
    expect(exists('scripts/absent.mjs')).toBe(false)
    expect(exists('scripts/<name>.test.ts')).toBe(true)
  })

  test('in links', () => {
    expect(linksIn('[a](../README.md#top) [b](https://example.org) [c](#here)', 'docs/a.md')).toEqual(['README.md'])
  })
})
