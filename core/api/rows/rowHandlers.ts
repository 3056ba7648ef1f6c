import { OpenAPIHono } from '@hono/zod-openapi'
import * as routes from '#core/contract/routes/rowRoutes.ts'
import type { ApiEnv } from '../desk.ts'
import { refuseInvalid } from '../problems.ts'
import { moveRow, patchRow, removeRow, reviveRow } from './changeRows.ts'
import { changeRows, createRow } from './createRow.ts'
import { listPlatformRows, listRows } from './listRows.ts'
import { loadRow } from './openRow.ts'

export function rowHandlers() {
  return new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid })
    .openapi(routes.listRowsRoute, async (c) => c.json(await listRows(c.var.desk, c.req.valid('query')), 200))
    .openapi(routes.listPlatformRowsRoute, async (c) =>
      c.json(await listPlatformRows(c.var.desk, c.req.valid('param').id, c.req.valid('query')), 200),
    )
    .openapi(routes.createRowRoute, async (c) =>
      c.json(await createRow(c.var.desk, c.req.valid('param').id, c.req.valid('json')), 201),
    )
    .openapi(routes.batchRowsRoute, async (c) =>
      c.json(await changeRows(c.var.desk, c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(routes.getRowRoute, async (c) =>
      c.json(await c.var.desk.read((reader) => loadRow(reader, c.req.valid('param').id)), 200),
    )
    .openapi(routes.patchRowRoute, async (c) => {
      const [{ id }, request] = [c.req.valid('param'), c.req.valid('json')]
      return c.json(await c.var.desk.write((unit) => patchRow(unit, id, request)), 200)
    })
    .openapi(routes.moveRowRoute, async (c) => {
      const [{ id }, request] = [c.req.valid('param'), c.req.valid('json')]
      return c.json(await c.var.desk.write((unit) => moveRow(unit, id, request)), 200)
    })
    .openapi(routes.deleteRowRoute, async (c) => {
      const [{ id }, { revision }] = [c.req.valid('param'), c.req.valid('query')]
      return c.json(await c.var.desk.write((unit) => removeRow(unit, id, revision)), 200)
    })
    .openapi(routes.restoreRowRoute, async (c) => {
      const [{ id }, { revision }] = [c.req.valid('param'), c.req.valid('json')]
      return c.json(await c.var.desk.write((unit) => reviveRow(unit, id, revision)), 200)
    })
    .openapi(routes.dropOverrideRoute, async (c) => {
      const [{ id, field }, { revision }] = [c.req.valid('param'), c.req.valid('query')]
      return c.json(
        await c.var.desk.write((unit) => patchRow(unit, id, { revision, overrides: { [field]: null } })),
        200,
      )
    })
}
