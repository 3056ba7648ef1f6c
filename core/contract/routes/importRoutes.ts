import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { importDecisionsSchema } from '#core/charter/import/importDecisions.ts'
import { idSchema, isCleanLine } from '#core/charter/line.ts'
import { limits } from '#core/charter/limits.ts'
import { locales } from '#core/charter/locale.ts'
import { platformSchema } from '#core/charter/platform.ts'
import { answer, bodyOf, failures, listQuery, pageOf, withBody } from '../answers.ts'
import { flag } from '../queryValues.ts'
import { differencesSchema, planSchema } from '../importPlan.ts'
import { importResultSchema } from '../importResult.ts'
import { idParams } from '../requests.ts'
import {
  categoryAnswer,
  categoryOperationSchema,
  createCategorySchema,
  createSectionSchema,
  sectionAnswer,
  sectionOperationSchema,
} from './contentRoutes.ts'
import { createPlatformSchema } from '../platformRequests.ts'
import { createRowSchema, operationSchema, rowAnswer } from './rowRoutes.ts'
import { createProviderSchema } from './sharedRoutes.ts'

const localeSchema = z.enum(locales)
const sourceShape = {
  source: z.string(),
  fileName: z.string().max(limits.name, 'too_long').refine(isCleanLine, 'not_one_line').nullable().default(null),
}

/** How a row stands to a shared definition; see `RowMatch` in core/charter/matching/matchRow.ts. */
const matchSchema = z.object({
  kind: z.enum(['same', 'close', 'other']),
  definitionId: z.string(),
  share: z.number(),
  differences: differencesSchema,
})

const parseAnswer = z.object({
  result: importResultSchema,
  sha256: z.string(),
  /** For each row of the result: the definition it is about, or null. */
  matches: z.array(matchSchema.nullable()),
  /** The living platform that answers, or answered, at the address of the page. */
  platform: z
    .object({
      id: idSchema,
      name: platformSchema.shape.name,
      host: z.string(),
      role: z.enum(['canonical', 'alias', 'former']),
    })
    .nullable(),
})

/** What the person settled, for the record; nothing is done by it. */
const decisions = importDecisionsSchema.nullable().default(null)

/** What was decided of a source, made all together: `id` is that of the import record. */
export const createImportSchema = z.strictObject({
  id: idSchema,
  ...sourceShape,
  platform: createPlatformSchema,
  providers: z.array(createProviderSchema).default([]),
  categories: z.array(createCategorySchema.extend({ id: idSchema })).default([]),
  sections: z.array(createSectionSchema.extend({ id: idSchema })).default([]),
  rows: z.array(createRowSchema).default([]),
  decisions,
})
export type CreateImport = z.infer<typeof createImportSchema>

/**
 * An import into a platform that exists. Dry: only `source` and `locale` count. Otherwise `operations` (on rows), `sections` and
 * `categories` are what was decided; categories come first, so that rows may go into new ones.
 */
export const updateImportSchema = z.strictObject({
  id: idSchema,
  ...sourceShape,
  locale: localeSchema.optional(),
  providers: z.array(createProviderSchema).default([]),
  categories: z.array(categoryOperationSchema).max(500, 'too_many').default([]),
  sections: z.array(sectionOperationSchema).max(500, 'too_many').default([]),
  operations: z.array(operationSchema).max(2_000, 'too_many').default([]),
  decisions,
})
export type UpdateImport = z.infer<typeof updateImportSchema>

const updateAnswer = z.object({
  result: importResultSchema,
  plan: planSchema,
  /** Null after a dry run. */
  importId: idSchema.nullable(),
  commitId: idSchema.nullable(),
  /** The rows, sections and categories that were made, changed or deleted. */
  items: z.array(rowAnswer),
  sections: z.array(sectionAnswer),
  categories: z.array(categoryAnswer),
})

const recordItem = z.object({
  id: idSchema,
  platformId: idSchema,
  /** The commit by which it was done; undoing that one takes the import back whole. Null in records of before it was kept. */
  commitId: idSchema.nullable(),
  purpose: z.enum(['create', 'update', 'translation']),
  fileName: z.string().nullable(),
  sha256: z.string(),
  readerVersion: z.string(),
  createdAt: z.iso.datetime(),
  rows: z.int(),
  issues: z.int(),
})
const recordAnswer = recordItem
  .extend({
    source: z.string(),
    report: importResultSchema,
    decisions: importDecisionsSchema.nullable(),
    /** Who imported it; null when its commit is not known. */
    actor: z.string().nullable(),
  })
  .meta({ id: 'ImportRecord' })

const tags = ['imports']
const onSource = [...withBody, 'source_too_large'] as const
const onApply = [
  ...onSource,
  ...(['not_found', 'deleted', 'id_taken', 'stale_revision', 'override_reason_required', 'too_many_rows'] as const),
  ...(['override_exists', 'category_in_use'] as const),
] as const
const dryRunQuery = z.object({ dryRun: flag })

export const parseImportRoute = createRoute({
  method: 'post',
  path: '/imports/parse',
  operationId: 'parseImport',
  tags,
  request: { body: bodyOf(z.strictObject(sourceShape)) },
  responses: { 200: answer(parseAnswer, 'What was understood, and what it resembles'), ...failures(...onSource) },
})

export const createImportRoute = createRoute({
  method: 'post',
  path: '/imports',
  operationId: 'createFromImport',
  tags,
  request: { body: bodyOf(createImportSchema) },
  responses: {
    201: answer(
      z.object({ importId: idSchema, commitId: idSchema, platform: platformSchema.meta({ id: 'Platform' }) }),
      'The platform made',
    ),
    ...failures(...onApply, 'slug_taken', 'host_taken'),
  },
})

export const updateImportRoute = createRoute({
  method: 'post',
  path: '/platforms/{id}/imports',
  operationId: 'updateFromImport',
  tags,
  request: { params: idParams, query: dryRunQuery, body: bodyOf(updateImportSchema) },
  responses: { 200: answer(updateAnswer, 'Rows added, changed and gone; done unless dry'), ...failures(...onApply) },
})

export const translateImportRoute = createRoute({
  method: 'post',
  path: '/platforms/{id}/imports/translation',
  operationId: 'translateFromImport',
  tags,
  request: { params: idParams, query: dryRunQuery, body: bodyOf(updateImportSchema) },
  responses: { 200: answer(updateAnswer, 'Texts side by side; taken over unless dry'), ...failures(...onApply) },
})

export const listImportsRoute = createRoute({
  method: 'get',
  path: '/platforms/{id}/imports',
  operationId: 'listImports',
  tags,
  request: { params: idParams, query: listQuery(['createdAt']).omit({ search: true, sort: true }) },
  responses: { 200: answer(pageOf(recordItem), 'What was imported, latest first'), ...failures('not_found') },
})

export const getImportRoute = createRoute({
  method: 'get',
  path: '/imports/{id}',
  operationId: 'getImport',
  tags,
  request: { params: idParams },
  responses: { 200: answer(recordAnswer, 'The source and what was read in it'), ...failures('not_found') },
})
