import { OpenAPIHono } from '@hono/zod-openapi'
import * as routes from '#core/contract/routes/fleetRoutes.ts'
import { touchedPlatforms } from '../deriveSummaries.ts'
import type { ApiEnv } from '../desk.ts'
import { refuseInvalid } from '../problems.ts'
import { Refusal } from '../refusal.ts'
import { doFleetChange } from './doFleetChange.ts'
import { markOf } from './markOf.ts'
import { rehearse } from './rehearse.ts'

export function fleetHandlers() {
  return new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid })
    .openapi(routes.changeFleetRoute, async (c) => {
      const [change, { rehearsal }] = [c.req.valid('json'), c.req.valid('query')]
      const platformIds = await c.var.desk.write(async (unit) => {
        await doFleetChange(unit, change)
        if (rehearsal !== undefined && rehearsal !== (await markOf(unit))) throw new Refusal('stale_rehearsal')
        return (await touchedPlatforms(unit, unit.changes())).all
      })
      return c.json({ platformIds }, 200)
    })
    .openapi(routes.rehearseFleetRoute, async (c) =>
      c.json(await rehearse(c.var.desk, c.req.valid('json'), c.req.valid('query')), 200),
    )
}
