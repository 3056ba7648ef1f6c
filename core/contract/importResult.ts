import * as z from 'zod'
import { categoryKinds } from '#core/charter/categoryKind.ts'
import { importIssues, type ImportIssueCode } from '#core/charter/import/importIssues.ts'
import { locales } from '#core/charter/locale.ts'
import { retentionSchema } from '#core/charter/retention.ts'
import { sectionRoleSchema } from '#core/charter/section.ts'

const lines = z.array(z.int()).readonly()
const read = { text: z.string(), note: z.string().nullable() }
const [session, duration, sliding, unbounded, unknown] = retentionSchema.options

const rowSchema = z.object({
  category: z.enum(categoryKinds),
  categoryTitle: z.string().nullable(),
  provider: z.string().nullable(),
  service: z.string().nullable(),
  names: z.array(z.string()).readonly(),
  purpose: z.string().nullable(),
  retention: z
    .discriminatedUnion('kind', [
      session.extend(read),
      duration.extend(read),
      sliding.extend(read),
      unbounded.extend(read),
      unknown.extend(read),
    ])
    .nullable(),
  lines,
})

const sectionSchema = z.object({
  role: sectionRoleSchema,
  level: z.int(),
  heading: z.string().nullable(),
  body: z.string().nullable(),
  lines,
})

const issueSchema = z.object({
  // The keys of the list are its codes.
  code: z.enum(Object.keys(importIssues) as [ImportIssueCode, ...ImportIssueCode[]]),
  line: z.int(),
  lines,
  text: z.string(),
  proposal: z.string().optional(),
})

/** What was understood of a page; see `ImportResult` in core/charter/import/importResult.ts, which this describes. */
export const importResultSchema = z
  .object({
    schemaVersion: z.literal(1),
    format: z.enum(['text', 'markdown', 'html']),
    language: z.enum(locales).nullable(),
    platform: z.object({ name: z.string().nullable(), url: z.string().nullable() }),
    title: z.string().nullable(),
    rows: z.array(rowSchema).readonly(),
    sections: z.array(sectionSchema).readonly(),
    issues: z.array(issueSchema).readonly(),
  })
  .meta({ id: 'ImportResult' })
