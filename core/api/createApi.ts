import { OpenAPIHono } from '@hono/zod-openapi'
import { importCharter } from '#core/charter/import/importCharter.ts'
import type { ImportResult } from '#core/charter/import/importResult.ts'
import { commitHeader } from '#core/contract/commitHeader.ts'
import { charterHandlers } from './charter/charterHandlers.ts'
import { contentHandlers } from './content/contentHandlers.ts'
import { csvHandlers } from './csv/csvHandlers.ts'
import { openDesk, type ApiEnv } from './desk.ts'
import { fleetHandlers } from './fleet/fleetHandlers.ts'
import { importHandlers } from './imports/importHandlers.ts'
import { limitBody } from './limitBody.ts'
import { logHandlers } from './log/logHandlers.ts'
import { problemResponse, refusalOf, refuseInvalid } from './problems.ts'
import { platformHandlers } from './platforms/platformHandlers.ts'
import { documentOf, nameOf } from './requestKeys.ts'
import { refuseBrokenUtf8 } from './refuseBrokenUtf8.ts'
import { refuseUnknownQuery } from './refuseUnknownQuery.ts'
import { allowedMethods } from './routesOf.ts'
import { rowHandlers } from './rows/rowHandlers.ts'
import { sharedHandlers } from './shared/sharedHandlers.ts'
import type { Store } from './store.ts'
import { viewHandlers } from './views/viewHandlers.ts'

/** Who asks; null when nobody is signed in. Until there are accounts everyone is `local`. */
export type Session = (request: Request) => { actor: string } | null

export interface ApiOptions {
  readonly store: Store
  readonly session: Session
  readonly clock: () => Date
  /** Makes an id that was never used. */
  readonly ids: () => string
  /** Reads a charter page; the app gives one that works off the main thread. */
  readonly importer?: (source: string) => Promise<ImportResult>
  /** Told once of each bug, with the id the answer carries. */
  readonly logError?: (requestId: string, error: Error) => void
}

/** The session of a machine of one's own. */
export const localSession: Session = () => ({ actor: 'local' })

/** The whole API: takes a request, gives an answer, never throws. Paths begin with `/api`. */
export function createApi(options: ApiOptions) {
  const { store, session, clock, ids, importer = importOnThisThread, logError = logToConsole } = options
  const app = new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid })
  app.use('*', async (c, next) => {
    const requestId = ids()
    c.set('requestId', requestId)
    await next()
    c.res.headers.set('x-request-id', requestId)
  })
  app.use('/api/*', async (c, next) => {
    const who = session(c.req.raw)
    if (who === null) return problemResponse(c.var.requestId, 'unauthenticated')
    c.set('actor', who.actor)
    return next()
  })
  app.use('/api/*', limitBody)
  app.use('/api/*', refuseBrokenUtf8)
  app.use('/api/*', refuseUnknownQuery(app))
  app.use('/api/*', async (c, next) => {
    const { requestId, actor } = c.var
    const made: string[] = []
    const onCommit = (id: string): void => void made.push(id)
    const named = await nameOf(c.req, actor)
    c.set('desk', openDesk({ store, actor, requestId, named, clock, ids, importer, onCommit }))
    await next()
    // What a client needs to take its own change back: `POST /api/changes/{id}/undo`.
    for (const id of made) c.res.headers.set(commitHeader, id)
  })
  app.onError((error, c) => {
    const refusal = refusalOf(error)
    if (refusal !== null) return problemResponse(c.var.requestId, refusal.code, refusal.details)
    logError(c.var.requestId, error)
    return problemResponse(c.var.requestId, 'internal')
  })
  app.notFound((c) => {
    const allowed = allowedMethods(app, c.req.path)
    if (allowed.length === 0) return problemResponse(c.var.requestId, 'not_found')
    const detail = `takes ${allowed.join(', ')}`
    const response = problemResponse(c.var.requestId, 'method_not_allowed', { detail })
    response.headers.set('allow', allowed.join(', '))
    return response
  })
  app.get('/api/openapi.json', (c) => c.json(documentOf(app)))
  return app
    .route('/api', platformHandlers())
    .route('/api', rowHandlers())
    .route('/api', sharedHandlers())
    .route('/api', contentHandlers())
    .route('/api', charterHandlers())
    .route('/api', fleetHandlers())
    .route('/api', csvHandlers())
    .route('/api', importHandlers())
    .route('/api', viewHandlers())
    .route('/api', logHandlers())
}

/** The API's type, for the typed client. */
export type Api = ReturnType<typeof createApi>

function importOnThisThread(source: string): Promise<ImportResult> {
  return Promise.resolve(importCharter(source))
}

function logToConsole(requestId: string, error: Error): void {
  console.error(requestId, error)
}
