import { OpenAPIHono } from '@hono/zod-openapi'
import { writeCsv } from '#core/charter/paste/csv.ts'
import { readSheetRows } from '#core/charter/paste/pasteTarget.ts'
import * as routes from '#core/contract/routes/csvRoutes.ts'
import type { ApiEnv } from '../desk.ts'
import { loadSource } from '../loadSource.ts'
import { refuseInvalid } from '../problems.ts'
import { Refusal } from '../refusal.ts'
import { importRows } from './importRows.ts'

export function csvHandlers() {
  return new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid })
    .openapi(routes.exportRowsRoute, async (c) => {
      const [{ id }, { locale, separator }] = [c.req.valid('param'), c.req.valid('query')]
      const source = await c.var.desk.read(async (reader) => {
        const record = await reader.get('platform', id)
        if (record === null) throw new Refusal('not_found')
        return loadSource(reader, record)
      })
      const table = writeCsv(readSheetRows(source, locale, c.var.desk.at), locale, separator)
      return c.body(table, 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${source.platform.slug}-cookies.csv"`,
      })
    })
    .openapi(routes.importRowsRoute, async (c) => {
      if (!/^text\/csv\b/i.test(c.req.header('content-type') ?? '')) throw new Refusal('unsupported_media_type')
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      return c.json(await importRows(c.var.desk, c.req.valid('param').id, bytes, c.req.valid('query')), 200)
    })
}
