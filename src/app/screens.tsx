import { Navigate, type RouteObject } from 'react-router'
import { paths } from '#src/lib/paths.ts'
import { lazyPage } from './lazyPage.ts'

/** The screens, one lazy route each. */
export const screens: RouteObject[] = [
  {
    path: paths.platforms.pattern,
    lazy: lazyPage(
      ['platforms'],
      () => import('#src/features/platforms/list/PlatformListPage.tsx'),
      (module) => module.PlatformListPage,
    ),
  },
  {
    path: paths.cookies.pattern,
    lazy: lazyPage(
      ['fleet'],
      () => import('#src/features/fleet/CookieListPage.tsx'),
      (module) => module.CookieListPage,
    ),
  },
  {
    path: paths.newPlatform.pattern,
    lazy: lazyPage(
      ['platforms'],
      () => import('#src/features/platforms/create/NewPlatformPage.tsx'),
      (module) => module.NewPlatformPage,
    ),
  },
  {
    path: paths.platformsCsv.pattern,
    lazy: lazyPage(
      ['csv'],
      () => import('#src/features/csv/PlatformsCsvPage.tsx'),
      (module) => module.PlatformsCsvPage,
    ),
  },
  {
    path: paths.platform.pattern,
    lazy: lazyPage(
      ['preview', 'csv'],
      () => import('./WorkspacePage.tsx'),
      (module) => module.WorkspacePage,
    ),
    // Each tab has its entry in workspaceTabs.ts.
    children: [
      { index: true, element: <Navigate to="cookies" replace /> },
      {
        path: 'cookies',
        lazy: lazyPage(
          ['cookies'],
          () => import('#src/features/cookies/CookiesTab.tsx'),
          (module) => module.CookiesTab,
        ),
      },
      {
        path: 'settings',
        lazy: lazyPage(
          ['platforms'],
          () => import('#src/features/platforms/settings/PlatformSettingsPage.tsx'),
          (module) => module.PlatformSettingsPage,
        ),
      },
      {
        path: 'import-record',
        lazy: lazyPage(
          ['importing'],
          () => import('#src/features/importing/record/ImportRecordTab.tsx'),
          (module) => module.ImportRecordTab,
        ),
      },
      {
        path: 'history',
        lazy: lazyPage(
          ['history', 'cookies'],
          () => import('#src/features/history/HistoryTab.tsx'),
          (module) => module.HistoryTab,
        ),
      },
    ],
  },
  {
    path: paths.definitions.pattern,
    lazy: lazyPage(
      ['shared'],
      () => import('#src/features/shared/DefinitionListPage.tsx'),
      (module) => module.DefinitionListPage,
    ),
  },
  {
    path: paths.newDefinition.pattern,
    lazy: lazyPage(
      ['shared', 'cookies'],
      () => import('#src/features/shared/NewDefinitionPage.tsx'),
      (module) => module.NewDefinitionPage,
    ),
  },
  {
    path: paths.definition.pattern,
    lazy: lazyPage(
      ['shared', 'cookies'],
      () => import('#src/features/shared/DefinitionPage.tsx'),
      (module) => module.DefinitionPage,
    ),
  },
  {
    path: paths.csvImport.pattern,
    lazy: lazyPage(
      ['csv'],
      () => import('#src/features/csv/CsvImportPage.tsx'),
      (module) => module.CsvImportPage,
    ),
  },
  {
    path: paths.providers.pattern,
    lazy: lazyPage(
      ['shared'],
      () => import('#src/features/shared/ProviderListPage.tsx'),
      (module) => module.ProviderListPage,
    ),
  },
  {
    path: paths.newProvider.pattern,
    lazy: lazyPage(
      ['shared'],
      () => import('#src/features/shared/NewProviderPage.tsx'),
      (module) => module.NewProviderPage,
    ),
  },
  {
    path: paths.provider.pattern,
    lazy: lazyPage(
      ['shared'],
      () => import('#src/features/shared/ProviderPage.tsx'),
      (module) => module.ProviderPage,
    ),
  },
  {
    path: paths.import.pattern,
    lazy: lazyPage(
      ['importing'],
      () => import('#src/features/importing/ImportPage.tsx'),
      (module) => module.ImportPage,
    ),
  },
]
