import { expect, test } from 'vitest'
import { nameFirstScreen } from './nameFirstScreen.ts'

type Chunk = { imports?: string[]; css?: string[]; facade?: string }

/** What the plugin makes of a page, for a bundle of chunks by file name. */
function transform(html: string, chunks: Record<string, Chunk>): string {
  const bundle = Object.fromEntries(
    Object.entries(chunks).map(([fileName, { imports = [], css = [], facade = null }]) => [
      fileName,
      { type: 'chunk', fileName, imports, facadeModuleId: facade, viteMetadata: { importedCss: new Set(css) } },
    ]),
  )
  const hook = nameFirstScreen().transformIndexHtml
  if (typeof hook !== 'object' || !('handler' in hook)) throw new Error('no handler')
  // The handler reads these fields of the bundle alone.
  return (hook.handler as (html: string, context: object) => string)(html, { bundle })
}

const page = '<script src="/start.js"></script><script type="module" src="/assets/main.js"></script>'
const list = '/repo/src/features/platforms/PlatformListPage.tsx'
const chunks: Record<string, Chunk> = {
  'assets/main.js': { imports: ['assets/react.js'] },
  'assets/react.js': {},
  'assets/list.js': {
    facade: list,
    imports: ['assets/react.js', 'assets/table.js', 'assets/main.js'],
    css: ['assets/list.css'],
  },
  'assets/table.js': { imports: ['assets/badge.js'], css: ['assets/table.css'] },
  'assets/badge.js': {},
  'assets/import.js': { imports: ['assets/wizard.js'] },
}

test('names what the first screen needs and the page does not fetch by itself, styles and all', () => {
  const [, named = ''] = /data-first="([^"]*)"/.exec(transform(page, chunks)) ?? []
  expect(named.split(' ').sort()).toEqual([
    '/assets/badge.js',
    '/assets/list.css',
    '/assets/list.js',
    '/assets/react.js',
    '/assets/table.css',
    '/assets/table.js',
  ])
})

test.each([
  ['the screen has moved', page, { 'assets/main.js': {} }],
  ['the page has no start script', page.replace('start.js', 'begin.js'), chunks],
])('fails the build where %s', (_, html, bundle) => {
  expect(() => transform(html, bundle)).toThrow('PlatformListPage.tsx')
})
