import type { ComponentType } from 'react'
import type { LazyRouteFunction, RouteObject } from 'react-router'
import { fetchCode } from '#src/lib/fetchCode.ts'
import { loadTexts } from '#src/lib/loadTexts.ts'

/**
 * A route's `lazy`: fetches the screen and the texts of the features it shows at the same time, so that nothing appears untranslated.
 * @param namespaces the features whose texts the screen needs
 */
export function lazyPage<Module>(
  namespaces: readonly string[],
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType,
): LazyRouteFunction<RouteObject> {
  return async () => {
    const [module] = await Promise.all([fetchCode(load), loadTexts(...namespaces)])
    return { Component: pick(module) }
  }
}
