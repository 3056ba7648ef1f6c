import { OpenAPIHono } from '@hono/zod-openapi'
import type { HonoRequest } from 'hono'
import { writeCsv } from '#core/charter/paste/csv.ts'
import { readSheetRows } from '#core/charter/paste/pasteTarget.ts'
import * as routes from '#core/contract/routes/csvRoutes.ts'
import { importPlatformsRoute } from '#core/contract/routes/platformsCsvRoutes.ts'
import type { ApiEnv } from '../desk.ts'
import { loadSource } from '../loadSource.ts'
import { refuseInvalid } from '../problems.ts'
import { Refusal } from '../refusal.ts'
import { exportPlatforms } from './exportPlatforms.ts'
import { exportRows } from './exportRows.ts'
import { importPlatforms } from './importPlatforms.ts'
import { importRows } from './importRows.ts'

export function csvHandlers() {
  return new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid })
    .openapi(routes.exportRowsRoute, async (c) => {
      const [{ id }, { lang, separator }] = [c.req.valid('param'), c.req.valid('query')]
      const source = await c.var.desk.read(async (reader) => {
        const record = await reader.get('platform', id)
        if (record === null) throw new Refusal('not_found')
        return loadSource(reader, record)
      })
      const table = writeCsv(readSheetRows(source, lang, c.var.desk.at), lang, separator)
      return c.body(table, 200, asFile(`${source.platform.slug}-cookies`))
    })
    .openapi(routes.exportAllRowsRoute, async (c) =>
      c.body(await exportRows(c.var.desk, c.req.valid('query')), 200, asFile('cookies')),
    )
    .openapi(routes.exportPlatformsRoute, async (c) => {
      const { lang } = c.req.valid('query')
      const name = lang === 'fr' ? 'plateformes' : 'platforms'
      return c.body(await exportPlatforms(c.var.desk, c.req.valid('query')), 200, asFile(name))
    })
    .openapi(routes.importRowsRoute, async (c) => {
      const bytes = await readCsvBody(c.req)
      return c.json(await importRows(c.var.desk, c.req.valid('param').id, bytes, c.req.valid('query')), 200)
    })
    .openapi(importPlatformsRoute, async (c) => {
      const bytes = await readCsvBody(c.req)
      return c.json(await importPlatforms(c.var.desk, bytes, c.req.valid('query')), 200)
    })
}

async function readCsvBody(request: Pick<HonoRequest, 'header' | 'arrayBuffer'>): Promise<Uint8Array> {
  if (!/^text\/csv\b/i.test(request.header('content-type') ?? '')) throw new Refusal('unsupported_media_type')
  return new Uint8Array(await request.arrayBuffer())
}

function asFile(name: string) {
  return { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}.csv"` }
}
