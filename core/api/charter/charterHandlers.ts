import { OpenAPIHono } from '@hono/zod-openapi'
import { resolveCharter } from '#core/charter/render/resolveCharter.ts'
import * as routes from '#core/contract/routes/charterRoutes.ts'
import type { ApiEnv } from '../desk.ts'
import { loadSource } from '../loadSource.ts'
import { refuseInvalid } from '../problems.ts'
import { Refusal } from '../refusal.ts'
import type { Reader } from '../store.ts'
import { renderPage } from './renderPage.ts'

const sourceOf = (id: string) => async (reader: Reader) => {
  const record = await reader.get('platform', id)
  if (record === null) throw new Refusal('not_found')
  return loadSource(reader, record)
}

export function charterHandlers() {
  return new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid })
    .openapi(routes.getSourceRoute, async (c) => c.json(await c.var.desk.read(sourceOf(c.req.valid('param').id)), 200))
    .openapi(routes.exportRoute, async (c) => {
      const source = await c.var.desk.read(sourceOf(c.req.valid('param').id))
      c.header('content-disposition', `attachment; filename="${source.platform.slug}.charterdesk.json"`)
      return c.json(source, 200)
    })
    .openapi(routes.getCharterRoute, async (c) => {
      const source = await c.var.desk.read(sourceOf(c.req.valid('param').id))
      const { charter, texts, places } = resolveCharter({ source, at: c.var.desk.at }, c.req.valid('query').locale)
      return c.json({ charter, texts: { ...texts }, places: { ...places } }, 200)
    })
    .openapi(routes.renderCharterRoute, async (c) => {
      const source = await c.var.desk.read(sourceOf(c.req.valid('param').id))
      const { type, page } = renderPage(source, c.req.valid('query'), c.var.desk.at)
      return c.body(page, 200, { 'content-type': `${type}; charset=utf-8` })
    })
}
