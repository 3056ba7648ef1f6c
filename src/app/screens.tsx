import type { RouteObject } from 'react-router'
import { paths } from '#src/lib/paths.ts'
import { lazyPage } from './lazyPage.ts'

/** The screens, one lazy route each. */
export const screens: RouteObject[] = [
  {
    path: paths.platforms.pattern,
    lazy: lazyPage(
      ['platforms'],
      () => import('#src/features/platforms/PlatformListPage.tsx'),
      (module) => module.PlatformListPage,
    ),
  },
]
