import { OpenAPIHono } from '@hono/zod-openapi'
import * as routes from '#core/contract/routes/importRoutes.ts'
import type { ApiEnv, Desk } from '../desk.ts'
import { pageOfQuery } from '../listing.ts'
import { refuseInvalid } from '../problems.ts'
import { Refusal } from '../refusal.ts'
import { createImport } from './createImport.ts'
import { parseImport } from './parseImport.ts'
import { updateImport } from './updateImport.ts'

export function importHandlers() {
  return new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid })
    .openapi(routes.parseImportRoute, async (c) => c.json(await parseImport(c.var.desk, c.req.valid('json')), 200))
    .openapi(routes.createImportRoute, async (c) => c.json(await createImport(c.var.desk, c.req.valid('json')), 201))
    .openapi(routes.updateImportRoute, async (c) => {
      const [{ id }, { dryRun }, request] = [c.req.valid('param'), c.req.valid('query'), c.req.valid('json')]
      return c.json(await updateImport(c.var.desk, id, request, { purpose: 'update', dryRun }), 200)
    })
    .openapi(routes.translateImportRoute, async (c) => {
      const [{ id }, { dryRun }, request] = [c.req.valid('param'), c.req.valid('query'), c.req.valid('json')]
      return c.json(await updateImport(c.var.desk, id, request, { purpose: 'translation', dryRun }), 200)
    })
    .openapi(routes.listImportsRoute, async (c) =>
      c.json(await listImports(c.var.desk, c.req.valid('param').id, c.req.valid('query')), 200),
    )
    .openapi(routes.getImportRoute, async (c) => {
      return c.json(await getImport(c.var.desk, c.req.valid('param').id), 200)
    })
}

/** One import whole, and in whose name it was done. */
function getImport(desk: Desk, id: string) {
  return desk.read(async (reader) => {
    const record = await reader.get('importRecord', id)
    if (record === null) throw new Refusal('not_found')
    const { commitId = null, decisions = null } = record
    const commit = commitId === null ? null : await reader.commit(commitId)
    const actor = commit?.actor ?? null
    return {
      ...record,
      commitId,
      decisions,
      rows: record.report.rows.length,
      issues: record.report.issues.length,
      actor,
    }
  })
}

/** One page of what was imported into a platform, without the sources. */
function listImports(desk: Desk, platformId: string, query: { page: number; pageSize: number }) {
  return desk.read(async (reader) => {
    if ((await reader.get('platform', platformId)) === null) throw new Refusal('not_found')
    const { page, window } = pageOfQuery(query)
    const sort = [{ column: 'createdAt', descending: true }]
    const { items, total } = await reader.list('importRecord', { ...window, where: { platformId }, sort })
    const shown = items.map(({ report, source: _, decisions: __, commitId = null, ...record }) => ({
      ...record,
      commitId,
      rows: report.rows.length,
      issues: report.issues.length,
    }))
    return { items: shown, total, ...page }
  })
}
