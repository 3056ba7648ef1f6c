import type { RouteObject } from 'react-router'

/**
 * The screens, one lazy route each, as
 * `{ path: paths.platforms.pattern, lazy: lazyPage(['platforms'], () => import('#src/features/platforms/PlatformListPage.tsx'), (module) => module.PlatformListPage) }`.
 */
export const screens: RouteObject[] = []
