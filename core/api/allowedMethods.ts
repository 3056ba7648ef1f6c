import type { OpenAPIHono } from '@hono/zod-openapi'
import type { ApiEnv } from './desk.ts'

/** The methods that the API knows for `path`; none when it does not know the path. */
export function allowedMethods(app: OpenAPIHono<ApiEnv>, path: string): string[] {
  const found = app.openAPIRegistry.definitions.flatMap((definition) => {
    if (definition.type !== 'route') return []
    const pattern = definition.route.path.replace(/\{[^}]+\}/g, '[^/]+')
    return new RegExp(`^${pattern}$`).test(path) ? [definition.route.method.toUpperCase()] : []
  })
  return [...new Set(found)].sort()
}
