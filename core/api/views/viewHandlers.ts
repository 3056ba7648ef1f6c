import { OpenAPIHono } from '@hono/zod-openapi'
import * as routes from '#core/contract/routes/viewRoutes.ts'
import type { ApiEnv } from '../desk.ts'
import { refuseInvalid } from '../problems.ts'
import { createView, deleteView, listViews, loadView, patchView } from './views.ts'

export function viewHandlers() {
  return new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid })
    .openapi(routes.listViewsRoute, async (c) => c.json(await listViews(c.var.desk, c.req.valid('query')), 200))
    .openapi(routes.createViewRoute, async (c) => c.json(await createView(c.var.desk, c.req.valid('json')), 201))
    .openapi(routes.getViewRoute, async (c) =>
      c.json(await c.var.desk.read((reader) => loadView(reader, c.req.valid('param').id)), 200),
    )
    .openapi(routes.patchViewRoute, async (c) => {
      const [{ id }, request] = [c.req.valid('param'), c.req.valid('json')]
      return c.json(await c.var.desk.write((unit) => patchView(unit, id, request)), 200)
    })
    .openapi(routes.deleteViewRoute, async (c) => {
      const [{ id }, { revision }] = [c.req.valid('param'), c.req.valid('query')]
      return c.json(await c.var.desk.write((unit) => deleteView(unit, id, revision)), 200)
    })
}
