/** Who may import what: the table of docs/architecture.md, read by the lint rule `charterdesk/arrows`. */

/** Which packages a folder may import: a closed list, or everything but a list. `node` stands for every Node built-in, `@scope/*` for a scope. */
export type Packages = { only: readonly string[] } | { except: readonly string[] }

export type Arrows = {
  /** A folder or file of the repository; one `*` stands for exactly one path segment, and the same one in `may` (`src/features/*`). */
  path: string
  /** Folders or files it may import, itself included. */
  may: readonly string[]
  /** Further ones, by `import type` only. */
  mayType?: readonly string[]
  /** Further ones, by `import()` only. */
  mayLazily?: readonly string[]
  packages: Packages
}

/** Libraries that compute and touch nothing: no clock, no network, no screen. */
const pureLibraries = [
  'zod',
  'mdast',
  'hast',
  'unist',
  'mdast-util-*',
  'hast-util-*',
  'micromark*',
  'unist-util-*',
  'fractional-indexing',
  'diff',
  'papaparse',
  'tldts',
]

/** Never in the browser's code: server parts, and the mock's machinery, which only `mocks` holds. */
const notForScreens = ['node', 'msw', 'idb', 'kysely', 'pg', 'better-auth', '@hono/*']

/** First match wins, so a file stands before its folder. */
export const arrowTable: readonly Arrows[] = [
  { path: 'core/charter', may: ['core/charter'], packages: { only: pureLibraries } },
  { path: 'core/seed', may: ['core/seed', 'core/charter'], packages: { only: ['fractional-indexing'] } },
  {
    path: 'core/contract/client.ts',
    may: ['core/contract', 'core/charter'],
    mayType: ['core/api'],
    packages: { only: ['zod', '@hono/zod-openapi', 'hono'] },
  },
  {
    path: 'core/contract',
    may: ['core/contract', 'core/charter'],
    packages: { only: ['zod', '@hono/zod-openapi', 'hono'] },
  },
  {
    path: 'core/api',
    may: ['core/api', 'core/charter', 'core/contract'],
    packages: { only: ['zod', 'hono', '@hono/zod-openapi', 'fractional-indexing'] },
  },
  {
    path: 'src/ui',
    may: ['src/ui'],
    packages: {
      only: [
        'react',
        'react-dom',
        'react-router',
        '@mantine/*',
        '@tanstack/react-table',
        '@tanstack/react-virtual',
        '@atlaskit/*',
      ],
    },
  },
  {
    path: 'src/lib',
    may: ['src/lib', 'core/contract'],
    mayType: ['core/charter'],
    packages: { except: notForScreens },
  },
  {
    path: 'src/features/*',
    may: ['src/features/*', 'core/charter', 'core/contract', 'src/ui', 'src/lib'],
    packages: { except: notForScreens },
  },
  {
    path: 'src/app',
    may: ['src/app', 'src/features', 'src/ui', 'src/lib'],
    mayType: ['core/charter', 'core/contract'],
    packages: { except: notForScreens },
  },
  // `src/lib` holds the switch between mocked and real API, which this file has to read before it renders.
  { path: 'src/main.tsx', may: ['src/app', 'src/lib'], mayLazily: ['mocks'], packages: { except: notForScreens } },
  // What the tests of the screens share; no shipped code may reach it.
  { path: 'src/testing', may: ['src', 'core', 'mocks'], packages: { except: [] } },
  { path: 'mocks', may: ['mocks', 'core'], packages: { only: ['msw', 'idb', 'hono'] } },
  {
    path: 'server',
    may: ['server', 'core'],
    packages: { only: ['node', 'zod', 'hono', '@hono/*', 'kysely', 'pg', 'better-auth', 'tough-cookie'] },
  },
  {
    path: 'e2e',
    may: [
      'e2e',
      'core/contract',
      'core/charter/testing',
      'core/seed',
      'mocks/failSomeSaves.ts',
      'bench/weighFirstLoad.ts',
    ],
    mayType: ['core', 'mocks'],
    packages: { only: ['node', '@playwright/test', 'axe-core'] },
  },
  // What is measured is the core itself, so all of it; the server and the screens are measured from outside.
  {
    path: 'bench',
    may: ['bench', 'core', 'mocks', 'server', 'e2e/desk/serverProcess.ts', 'scripts/ready'],
    packages: { except: ['msw', 'react', 'react-dom', '@mantine/*'] },
  },
]

/** What a test may import besides its folder's own arrows. Another feature is never among them. */
export const testsMayAlso = ['core', 'mocks', 'src/app', 'src/lib', 'src/ui', 'src/testing']
