import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { leaveMockOut } from './scripts/leaveMockOut.ts'
import { nameScreens } from './scripts/nameScreens.ts'

// They put other modules in the place of ours, and so have them for themselves.
const aloneTests = 'core/**/*.alone.test.ts'

export default defineConfig({
  plugins: [react(), leaveMockOut(), nameScreens()],
  // Each checkout its own, also where several share their packages.
  cacheDir: '.cache/vite',
  server: {
    // The same relative `/api` as everywhere: `npm run dev:real` has a server behind it.
    proxy: { '/api': process.env.API_ORIGIN ?? `http://127.0.0.1:${process.env.PORT ?? '4180'}` },
  },
  build: {
    // Browsers of the last two years: light-dark() and nesting are left as written.
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every screen needs and only an upgrade changes: fetched once, kept by the browser over our own releases.
          groups: [
            {
              name: 'libraries',
              test: /node_modules\/(react|react-dom|scheduler|react-router|@tanstack\/[\w-]+|i18next|react-i18next)\//,
              priority: 2,
            },
            // What the program starts with comes in one file: forty small ones wait for one another.
            { name: 'start', tags: ['$initial'], priority: 1 },
            // What lists are made of, which are the screens one begins with.
            {
              name: 'list',
              test: /\/src\/(lib\/(useDensity|useDownload)|ui\/(useMediaQuery|DataTable|ErrorNotice|Field|FilterChips|ListPages|listPages|Pagination|SearchField|SelectField|Skeleton|StateBadge|useHandedOnFocus))\b/,
            },
            // What nearly every other screen shares beside it: one file for fifteen of a kilobyte each.
            {
              name: 'shared',
              test: /\/(src\/ui\/(Dialog|MenuButton|TextField|useModal)|src\/lib\/(downloadExport|sharedQueries|useListAddress|listAddress|useRemembered|useRememberedSet|bulkRequest)|core\/charter\/(limits|providerName|retentionWords|retentionVocabulary|retentionKind|namesCell|searchKey))\b/,
            },
          ],
        },
      },
    },
  },
  test: {
    // Only what hangs is stopped: how long a test takes on a busy machine says nothing about the code.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // `npm test` runs the projects side by side.
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['{core,server,mocks,scripts,docs}/**/*.test.ts'],
          exclude: [aloneTests],
          // One worker has all these files, which share what they load: half of the time. So a file of tests leaves nothing behind: it
          // sets up and clears away by functions that it calls, and never by importing something.
          isolate: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['src/**/*.test.{ts,tsx}', aloneTests],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
