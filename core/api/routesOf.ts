import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi'
import type { ApiEnv } from './desk.ts'

/** The routes that answer at `path`, in the order in which they were given. */
export function routesOf(app: OpenAPIHono<ApiEnv>, path: string): RouteConfig[] {
  return app.openAPIRegistry.definitions.flatMap((definition) => {
    if (definition.type !== 'route') return []
    const pattern = definition.route.path.replace(/\{[^}]+\}/g, '[^/]+')
    return new RegExp(`^${pattern}$`).test(path) ? [definition.route] : []
  })
}

/** The methods that the API knows for `path`; none when it does not know the path. */
export function allowedMethods(app: OpenAPIHono<ApiEnv>, path: string): string[] {
  return [...new Set(routesOf(app, path).map((route) => route.method.toUpperCase()))].sort()
}
