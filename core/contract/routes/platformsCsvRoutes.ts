import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { platformSchema } from '#core/charter/platform.ts'
import { platformFields } from '#core/charter/platformTable/platformColumns.ts'
import { answer, failures } from '../answers.ts'
import { csvBody, importCsvQuery, readCsvShape } from './csvRoutes.ts'

const importQuery = importCsvQuery.pick({ dryRun: true, clears: true, plan: true })
export type ImportPlatformsQuery = z.infer<typeof importQuery>

/** What becomes of each line of a table; see `PlannedPlatform` in core/charter/platformTable/planPlatforms.ts. */
const plannedPlatform = z.object({
  row: z.int(),
  state: z.enum(['added', 'changed', 'unchanged', 'unclear']),
  platformId: z.string().nullable(),
  slug: z.string(),
  name: platformSchema.shape.name,
  changes: z.array(z.object({ field: z.enum(platformFields), before: z.string(), after: z.string() })),
  issues: z.array(z.object({ code: z.string(), field: z.enum(platformFields), text: z.string() })),
})

/** `header`: what the first line says that no column has, `column` from 1. `lines`: in the order of the file. */
const platformsCsvAnswer = z
  .object({
    ...readCsvShape,
    header: z.array(z.object({ column: z.int(), text: z.string() })),
    lines: z.array(plannedPlatform),
    planId: z.string(),
    platformIds: z.array(z.string()),
  })
  .meta({ id: 'PlatformsCsvImport' })
export type PlatformsCsvImport = z.infer<typeof platformsCsvAnswer>

export const importPlatformsRoute = createRoute({
  method: 'post',
  path: '/platforms.csv',
  operationId: 'importPlatforms',
  tags: ['csv'],
  request: { query: importQuery, body: csvBody },
  responses: {
    200: answer(platformsCsvAnswer, 'What each line does; done unless dry, what is unclear left out'),
    ...failures(
      ...(['unsupported_media_type', 'body_too_large', 'source_too_large', 'table_too_large', 'not_a_table'] as const),
      ...(['stale_revision', 'slug_taken', 'host_taken'] as const),
    ),
  },
})
