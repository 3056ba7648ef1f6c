import { OpenAPIHono } from '@hono/zod-openapi'
import * as routes from '#core/contract/routes/logRoutes.ts'
import { readSourceThenRoute } from '#core/contract/routes/textRoutes.ts'
import type { ApiEnv, Desk } from '../desk.ts'
import { pageOfQuery } from '../listing.ts'
import { refuseInvalid } from '../problems.ts'
import { Refusal } from '../refusal.ts'
import type { Commit } from '../store.ts'
import { readSourceThen } from './readSourceThen.ts'
import { undoCommit } from './undo.ts'

export function logHandlers() {
  return new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid })
    .openapi(routes.listChangesRoute, async (c) => c.json(await listCommits(c.var.desk, c.req.valid('query')), 200))
    .openapi(routes.listPlatformChangesRoute, async (c) =>
      c.json(await listCommits(c.var.desk, c.req.valid('query'), c.req.valid('param').id), 200),
    )
    .openapi(readSourceThenRoute, async (c) => c.json(await readSourceThen(c.var.desk, c.req.valid('param')), 200))
    .openapi(routes.undoRoute, async (c) => c.json(shown(await undoCommit(c.var.desk, c.req.valid('param').id)), 200))
}

function listCommits(desk: Desk, query: { page: number; pageSize: number }, platformId?: string) {
  return desk.read(async (reader) => {
    if (platformId !== undefined && (await reader.get('platform', platformId)) === null) throw new Refusal('not_found')
    const { page, window } = pageOfQuery(query)
    const of = platformId === undefined ? {} : { platformId }
    const { items, total } = await reader.commits({ ...window, ...of })
    return { items: items.map(shown), total, ...page }
  })
}

/** A commit as the contract has it: lists that may be written to. */
function shown(commit: Commit) {
  return { ...commit, platformIds: [...commit.platformIds], changes: commit.changes.map((change) => ({ ...change })) }
}
