import { OpenAPIHono } from '@hono/zod-openapi'
import {
  createPlatformRoute,
  deletePlatformRoute,
  getPlatformRoute,
  listPlatformsRoute,
  patchPlatformRoute,
  restorePlatformRoute,
} from '#core/contract/routes/platformRoutes.ts'
import type { ApiEnv } from '../desk.ts'
import { refuseInvalid } from '../problems.ts'
import { changePlatform } from './changePlatform.ts'
import { createPlatform } from './createPlatform.ts'
import { deletePlatform, restorePlatform } from './deletePlatform.ts'
import { getPlatform, listPlatforms } from './listPlatforms.ts'

export function platformHandlers() {
  return new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid })
    .openapi(listPlatformsRoute, async (c) => c.json(await listPlatforms(c.var.desk, c.req.valid('query')), 200))
    .openapi(createPlatformRoute, async (c) => c.json(await createPlatform(c.var.desk, c.req.valid('json')), 201))
    .openapi(getPlatformRoute, async (c) => c.json(await getPlatform(c.var.desk, c.req.valid('param').id), 200))
    .openapi(patchPlatformRoute, async (c) =>
      c.json(await changePlatform(c.var.desk, c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(deletePlatformRoute, async (c) =>
      c.json(await deletePlatform(c.var.desk, c.req.valid('param').id, c.req.valid('query').revision), 200),
    )
    .openapi(restorePlatformRoute, async (c) =>
      c.json(await restorePlatform(c.var.desk, c.req.valid('param').id, c.req.valid('json').revision), 200),
    )
}
