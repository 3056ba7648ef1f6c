import { OpenAPIHono } from '@hono/zod-openapi'
import * as routes from '#core/contract/routes/contentRoutes.ts'
import type { ApiEnv } from '../desk.ts'
import { refuseInvalid } from '../problems.ts'
import { fingerprintOf, isReplay } from '../replay.ts'
import { platformOf } from '../rows/openRow.ts'
import { addCategory, loadCategory, patchCategory, removeCategory, restoreCategory } from './categories.ts'
import { addSection, loadSection, patchSection, removeSection, restoreSection } from './sections.ts'

export function contentHandlers() {
  return new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid })
    .openapi(routes.putSectionRoute, async (c) => {
      const [{ id, childId }, request] = [c.req.valid('param'), c.req.valid('json')]
      const fingerprint = await fingerprintOf({ id, request })
      const made = await c.var.desk.write(async (unit) => {
        const platform = await platformOf(unit, id)
        if (await isReplay(unit, 'platformSection', childId, fingerprint)) return loadSection(unit, id, childId)
        return addSection(unit, platform, childId, request)
      })
      return c.json(made, 201)
    })
    .openapi(routes.patchSectionRoute, async (c) => {
      const [{ id, childId }, request] = [c.req.valid('param'), c.req.valid('json')]
      return c.json(await c.var.desk.write((unit) => patchSection(unit, id, childId, request)), 200)
    })
    .openapi(routes.deleteSectionRoute, async (c) => {
      const [{ id, childId }, { revision }] = [c.req.valid('param'), c.req.valid('query')]
      return c.json(await c.var.desk.write((unit) => removeSection(unit, id, childId, revision)), 200)
    })
    .openapi(routes.restoreSectionRoute, async (c) => {
      const [{ id, childId }, { revision }] = [c.req.valid('param'), c.req.valid('json')]
      return c.json(await c.var.desk.write((unit) => restoreSection(unit, id, childId, revision)), 200)
    })
    .openapi(routes.putCategoryRoute, async (c) => {
      const [{ id, childId }, request] = [c.req.valid('param'), c.req.valid('json')]
      const fingerprint = await fingerprintOf({ id, request })
      const made = await c.var.desk.write(async (unit) => {
        const platform = await platformOf(unit, id)
        if (await isReplay(unit, 'platformCategory', childId, fingerprint)) return loadCategory(unit, id, childId)
        return addCategory(unit, platform, childId, request)
      })
      return c.json(made, 201)
    })
    .openapi(routes.patchCategoryRoute, async (c) => {
      const [{ id, childId }, request] = [c.req.valid('param'), c.req.valid('json')]
      return c.json(await c.var.desk.write((unit) => patchCategory(unit, id, childId, request)), 200)
    })
    .openapi(routes.deleteCategoryRoute, async (c) => {
      const [{ id, childId }, { revision }] = [c.req.valid('param'), c.req.valid('query')]
      return c.json(await c.var.desk.write((unit) => removeCategory(unit, id, childId, revision)), 200)
    })
    .openapi(routes.restoreCategoryRoute, async (c) => {
      const [{ id, childId }, { revision }] = [c.req.valid('param'), c.req.valid('json')]
      return c.json(await c.var.desk.write((unit) => restoreCategory(unit, id, childId, revision)), 200)
    })
}
