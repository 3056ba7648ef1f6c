import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { cookieFields, cookieTextFields } from '#core/charter/cookieFacts.ts'
import { line } from '#core/charter/line.ts'
import { limits } from '#core/charter/limits.ts'
import { locales } from '#core/charter/locale.ts'
import { pasteIssueCodes } from '#core/charter/paste/readPaste.ts'
import { planIssueCodes } from '#core/charter/paste/planPaste.ts'
import { retentionSchema } from '#core/charter/retention.ts'
import { answer, failures } from '../answers.ts'
import { flag } from '../queryValues.ts'
import { idParams } from '../requests.ts'
import { platformQuery } from './platformRoutes.ts'
import { rowAnswer, rowQuery } from './rowRoutes.ts'

const locale = z.enum(locales)

/** `lang`: of the headers, the titles of categories and the words of retentions. `separator`: `;` unless told, as where a comma stands for the decimal point. */
const exportQuery = z.object({
  lang: locale.default(locales[0]),
  separator: z.enum([';', ',']).default(';'),
})

/** An export is as the lists narrow and sort, all their pages at once. */
const whole = { page: true, pageSize: true } as const

/** How many rows or platforms one export holds. */
export const maxExported = 20_000

/**
 * `locale`: of the notes written within the cell of a retention. `plan`: the `planId` of the rehearsal that was read; refused
 * (`stale_revision`) where the plan would be another one now. `reason`: why shared values are departed from, where they are.
 * `clears`: an empty cell takes a text or a retention away.
 */
export const importCsvQuery = z.object({
  dryRun: flag.default(false),
  locale: locale.default(locales[0]),
  clears: flag.default(false),
  plan: z.string().max(64, 'too_long').optional(),
  reason: line(limits.reason).optional(),
})
export type ImportCsvQuery = z.infer<typeof importCsvQuery>

const text = z.string().nullable()
const names = z.array(z.string())
const change = z.discriminatedUnion('field', [
  z.object({ field: z.literal('categoryId'), before: text, after: z.string() }),
  z.object({ field: z.literal('providerId'), before: text, after: z.string() }),
  z.object({ field: z.literal('names'), before: names.nullable(), after: names }),
  z.object({ field: z.literal('retention'), before: retentionSchema.nullable(), after: retentionSchema }),
  z.object({ field: z.enum(cookieTextFields), locale, before: text, after: text }),
])
const cellIssue = z.object({
  code: z.enum(pasteIssueCodes),
  row: z.int(),
  column: z.int(),
  text: z.string(),
  proposal: text,
})
const lineIssue = z.object({
  code: z.enum(planIssueCodes),
  field: z.enum(['category', 'provider', 'names']).nullable(),
  text,
})

/** What becomes of each line of a table; see `PlannedRow` in core/charter/paste/planPaste.ts. */
const plannedRow = z.object({
  row: z.int(),
  state: z.enum(['added', 'changed', 'unchanged', 'unclear']),
  rowId: text,
  changes: z.array(change),
  issues: z.array(z.union([cellIssue, lineIssue])),
})

/** In which bytes a file came, and what separates its cells. */
export const readCsvShape = {
  encoding: z.enum(['utf-8', 'utf-16', 'windows-1252']),
  separator: z.enum([';', ',', '\t']),
}

/**
 * `hasHeader`: whether the first line names the columns; otherwise they are read in the order of an export. `header`: what it says
 * that no column has. `lines`: in the order of the file. `absent`: rows of the platform that the file does not name; they stay.
 * `departures`: shared values that would be departed from, for which a `reason` is asked.
 */
const csvAnswer = z
  .object({
    ...readCsvShape,
    hasHeader: z.boolean(),
    header: z.array(cellIssue),
    lines: z.array(plannedRow),
    absent: z.array(z.object({ rowId: z.string(), names })),
    departures: z.array(z.object({ rowId: z.string(), field: z.enum(cookieFields) })),
    planId: z.string(),
    items: z.array(rowAnswer),
  })
  .meta({ id: 'CsvImport' })
export type CsvImport = z.infer<typeof csvAnswer>

const tags = ['csv']
const csv = { 'text/csv': { schema: z.string() } }
export const csvBody = { required: true, content: csv }

export const exportRowsRoute = createRoute({
  method: 'get',
  path: '/platforms/{id}/rows.csv',
  operationId: 'exportRows',
  tags,
  request: { params: idParams, query: exportQuery },
  responses: {
    200: { description: 'The rows of the platform, UTF-8 with its mark, formulas neutralised', content: csv },
    ...failures('not_found'),
  },
})

export const exportAllRowsRoute = createRoute({
  method: 'get',
  path: '/rows.csv',
  operationId: 'exportAllRows',
  tags,
  request: { query: rowQuery.omit({ ...whole, deleted: true }).extend(exportQuery.shape) },
  responses: {
    200: { description: 'The rows of all platforms, each after the name of its platform', content: csv },
    ...failures('table_too_large'),
  },
})
export type ExportRowsQuery = z.infer<typeof exportAllRowsRoute.request.query>

export const exportPlatformsRoute = createRoute({
  method: 'get',
  path: '/platforms.csv',
  operationId: 'exportPlatforms',
  tags,
  request: { query: platformQuery.omit(whole).extend(exportQuery.shape) },
  responses: {
    200: { description: 'The platforms and what the list shows of them', content: csv },
    ...failures('table_too_large'),
  },
})
export type ExportPlatformsQuery = z.infer<typeof exportPlatformsRoute.request.query>

export const importRowsRoute = createRoute({
  method: 'post',
  path: '/platforms/{id}/rows.csv',
  operationId: 'importRows',
  tags,
  request: { params: idParams, query: importCsvQuery, body: csvBody },
  responses: {
    200: answer(csvAnswer, 'What each line does; done unless dry, what is unclear left out'),
    ...failures(
      ...(['not_found', 'deleted', 'unsupported_media_type', 'body_too_large', 'source_too_large'] as const),
      ...(['table_too_large', 'not_a_table', 'stale_revision', 'override_reason_required'] as const),
    ),
  },
})
