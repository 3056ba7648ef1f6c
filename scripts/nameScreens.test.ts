import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { nameScreens } from './nameScreens.ts'

type Chunk = { imports?: string[]; css?: string[]; facade?: string }

/** What the plugin makes of a page, for a bundle of chunks by file name. */
function transform(html: string, chunks: Record<string, Chunk>): string {
  const bundle = Object.fromEntries(
    Object.entries(chunks).map(([fileName, { imports = [], css = [], facade = null }]) => [
      fileName,
      { type: 'chunk', fileName, imports, facadeModuleId: facade, viteMetadata: { importedCss: new Set(css) } },
    ]),
  )
  const hook = nameScreens().transformIndexHtml
  if (typeof hook !== 'object' || !('handler' in hook)) throw new Error('no handler')
  // The handler reads these fields of the bundle alone.
  return (hook.handler as (html: string, context: object) => string)(html, { bundle })
}

const page = '<script src="/start.js"></script><script type="module" src="/assets/main.js"></script>'
const list = '/repo/src/features/platforms/list/PlatformListPage.tsx'
const cookies = '/repo/src/features/fleet/CookieListPage.tsx'
const chunks: Record<string, Chunk> = {
  'assets/main.js': { imports: ['assets/react.js'] },
  'assets/react.js': {},
  'assets/list.js': {
    facade: list,
    imports: ['assets/react.js', 'assets/table.js', 'assets/main.js'],
    css: ['assets/list.css'],
  },
  'assets/cookies.js': { facade: cookies, imports: ['assets/table.js'] },
  'assets/definitions.js': { facade: '/repo/src/features/shared/DefinitionListPage.tsx' },
  'assets/providers.js': { facade: '/repo/src/features/shared/ProviderListPage.tsx' },
  'assets/table.js': { imports: ['assets/badge.js'], css: ['assets/table.css'] },
  'assets/badge.js': {},
  'assets/import.js': { facade: '/repo/src/features/importing/ImportPage.tsx' },
  'assets/new.js': { facade: '/repo/src/features/platforms/create/NewPlatformPage.tsx' },
  'assets/workspace.js': { facade: '/repo/src/app/WorkspacePage.tsx', imports: ['assets/badge.js'] },
  'assets/tab.js': {
    facade: '/repo/src/features/cookies/CookiesTab.tsx',
    imports: ['assets/badge.js', 'assets/wizard.js'],
  },
}

const namedFor = (screen: string): string[] =>
  (new RegExp(`data-${screen}="([^"]*)"`).exec(transform(page, chunks))?.[1] ?? '').split(' ').sort()

/** What the script, as it is written into the page, has fetched at an address. */
function runAt(pathname: string): string[] {
  const [, attributes = '', script = ''] = /^<script ([^>]*)>([^]*?)<\/script>/.exec(transform(page, chunks)) ?? []
  const fetched: string[] = []
  const inert = { getItem: () => null, setAttribute: () => undefined, matches: false }
  const document = {
    documentElement: inert,
    currentScript: {
      getAttribute: (name: string) =>
        attributes
          .split(/(?<=") /)
          .find((one) => one.startsWith(`${name}="`))
          ?.split('"')[1],
    },
    createElement: () => ({}),
    head: { appendChild: ({ href }: { href: string }) => fetched.push(href) },
  }
  runInNewContext(script, { document, localStorage: inert, matchMedia: () => inert, location: { pathname } })
  return fetched
}

test('names what each screen needs and the page does not fetch by itself, styles and all', () => {
  expect(namedFor('platforms')).toEqual([
    '/assets/badge.js',
    '/assets/list.css',
    '/assets/list.js',
    '/assets/react.js',
    '/assets/table.css',
    '/assets/table.js',
  ])
  expect(namedFor('cookies')).toEqual([
    '/assets/badge.js',
    '/assets/cookies.js',
    '/assets/table.css',
    '/assets/table.js',
  ])
  expect(namedFor('platform')).toEqual([
    '/assets/badge.js',
    '/assets/tab.js',
    '/assets/wizard.js',
    '/assets/workspace.js',
  ])
})

test.each([
  ['/', '/assets/list.js'],
  ['/platforms/', '/assets/list.js'],
  ['/platforms/new', '/assets/new.js'],
  ['/platforms/platform-gers', '/assets/workspace.js'],
  ['/platforms/platform-gers/cookies', '/assets/tab.js'],
  ['/platforms/platform-gers/settings', null],
  ['/import', '/assets/import.js'],
  ['/nowhere/"><b>', null],
])('fetches at %s what its screen needs', (pathname, file) => {
  const fetched = runAt(pathname)
  if (file === null) expect(fetched).toEqual([])
  else expect(fetched).toContain(file)
})

test('writes the script into the page, without what it says to its readers', () => {
  const written = transform(page, chunks)
  expect(written).not.toContain('src="/start.js"')
  const [, script = ''] = /^<script data-[^>]*>([^]*?)<\/script>/.exec(written) ?? []
  expect(script).toContain("document.documentElement.setAttribute('data-mantine-color-scheme', scheme)")
  expect(script).not.toContain('//')
})

test.each([
  ['a screen has moved', page, { 'assets/main.js': {} }, 'PlatformListPage.tsx'],
  ['the page has no start script', page.replace('start.js', 'begin.js'), chunks, 'runs first'],
])('fails the build where %s', (_, html, bundle, says) => {
  expect(() => transform(html, bundle)).toThrow(says)
})
