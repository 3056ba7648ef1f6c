import { OpenAPIHono } from '@hono/zod-openapi'
import * as routes from '#core/contract/routes/sharedRoutes.ts'
import * as templates from '#core/contract/routes/templateRoutes.ts'
import type { ApiEnv } from '../desk.ts'
import { refuseInvalid } from '../problems.ts'
import { listCandidates } from './listCandidates.ts'
import { createDefinition, getDefinition, listDefinitions, patchDefinition } from './definitions.ts'
import { deleteDefinition, restoreDefinition } from './deleteDefinition.ts'
import { deleteProvider, restoreProvider } from './deleteProvider.ts'
import { createProvider, getProvider, listProviders, patchProvider } from './providers.ts'
import { listTemplates, loadTemplateOrThrow, standardTemplateId } from './listTemplates.ts'

export function sharedHandlers() {
  return (
    new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid })
      .openapi(routes.listProvidersRoute, async (c) =>
        c.json(await listProviders(c.var.desk, c.req.valid('query')), 200),
      )
      .openapi(routes.createProviderRoute, async (c) =>
        c.json(await createProvider(c.var.desk, c.req.valid('json')), 201),
      )
      .openapi(routes.getProviderRoute, async (c) =>
        c.json(await c.var.desk.read((reader) => getProvider(reader, c.req.valid('param').id)), 200),
      )
      .openapi(routes.patchProviderRoute, async (c) => {
        const [{ id }, request] = [c.req.valid('param'), c.req.valid('json')]
        return c.json(await c.var.desk.write((unit) => patchProvider(unit, id, request)), 200)
      })
      .openapi(routes.deleteProviderRoute, async (c) => {
        const [{ id }, { revision }] = [c.req.valid('param'), c.req.valid('query')]
        return c.json(await c.var.desk.write((unit) => deleteProvider(unit, id, revision)), 200)
      })
      .openapi(routes.restoreProviderRoute, async (c) => {
        const [{ id }, { revision }] = [c.req.valid('param'), c.req.valid('json')]
        return c.json(await c.var.desk.write((unit) => restoreProvider(unit, id, revision)), 200)
      })
      .openapi(routes.listDefinitionsRoute, async (c) =>
        c.json(await listDefinitions(c.var.desk, c.req.valid('query')), 200),
      )
      // Before what takes any word for an id.
      .openapi(routes.listCandidatesRoute, async (c) =>
        c.json({ items: await c.var.desk.read((reader) => listCandidates(reader)) }, 200),
      )
      .openapi(routes.createDefinitionRoute, async (c) =>
        c.json(await createDefinition(c.var.desk, c.req.valid('json')), 201),
      )
      .openapi(routes.getDefinitionRoute, async (c) =>
        c.json(await c.var.desk.read((reader) => getDefinition(reader, c.req.valid('param').id)), 200),
      )
      .openapi(routes.patchDefinitionRoute, async (c) => {
        const [{ id }, request] = [c.req.valid('param'), c.req.valid('json')]
        return c.json(await c.var.desk.write((unit) => patchDefinition(unit, id, request)), 200)
      })
      .openapi(routes.deleteDefinitionRoute, async (c) => {
        const [{ id }, { revision, detach = false }] = [c.req.valid('param'), c.req.valid('query')]
        return c.json(await c.var.desk.write((unit) => deleteDefinition(unit, id, { revision, detach })), 200)
      })
      .openapi(routes.restoreDefinitionRoute, async (c) => {
        const [{ id }, { revision }] = [c.req.valid('param'), c.req.valid('json')]
        return c.json(await c.var.desk.write((unit) => restoreDefinition(unit, id, revision)), 200)
      })
      .openapi(templates.listTemplatesRoute, async (c) => c.json(await listTemplates(c.var.desk), 200))
      .openapi(templates.getStandardTemplateRoute, async (c) =>
        c.json(await c.var.desk.read(async (it) => loadTemplateOrThrow(it, await standardTemplateId(it))), 200),
      )
      .openapi(templates.getTemplateRoute, async (c) => {
        const { id } = c.req.valid('param')
        return c.json(await c.var.desk.read((reader) => loadTemplateOrThrow(reader, id)), 200)
      })
  )
}
