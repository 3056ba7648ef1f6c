import * as z from 'zod'
import { cookieFields } from '#core/charter/cookieFacts.ts'
import { locales } from '#core/charter/locale.ts'
import { errorCodes, issueCodes } from './errors.ts'

/** One thing that is wrong with a request. `path` leads to it from the body's root, or from the query's. */
export const issueSchema = z.object({
  code: z.enum(issueCodes),
  path: z.array(z.union([z.string(), z.number()])),
})
export type Issue = z.infer<typeof issueSchema>

/** A row that points to a shared definition, or whose provider is the one at hand. */
export const definitionUserSchema = z.object({
  platformId: z.string(),
  platformName: z.partialRecord(z.enum(locales), z.string()),
  rowId: z.string(),
  overrides: z.array(z.enum(cookieFields)),
})
export type DefinitionUser = z.infer<typeof definitionUserSchema>

/** The living platform that has what was asked for (`value`: the host or the slug). */
export const holderSchema = z.object({
  platformId: z.string(),
  platformName: z.partialRecord(z.enum(locales), z.string()),
  value: z.string(),
})
export type Holder = z.infer<typeof holderSchema>

/**
 * One of several rows that were asked for and cannot be done as asked: `code` says why, and `fields` about what. `revision`: the
 * one it is at now; null where there is none of that id.
 */
export const refusedRowSchema = z.object({
  rowId: z.string(),
  names: z.array(z.string()),
  platformName: z.partialRecord(z.enum(locales), z.string()),
  code: z.enum(errorCodes),
  fields: z.array(z.enum(cookieFields)),
  revision: z.int().nullable(),
})
export type RefusedRow = z.infer<typeof refusedRowSchema>

/** The lists in which a request asks for several things at once. */
export const operationLists = ['operations', 'rows', 'sections', 'categories'] as const

/**
 * A failed request (RFC 9457). `code` says what happened, in words of one language `title`, and of this case `detail`; a screen
 * has its own words. `operation`: the one of several that was refused, and with it all of them; `refused`: every row that stands
 * in the way of an action on many, the first of them being the one that `code` is about. `current` is the thing as it
 * stands (stale_revision, deleted); `users` who stands in the way (definition_in_use, provider_in_use) and `definitions`
 * which shared ones do (provider_in_use); `missing` what is to be written first (missing_texts); `holder` who has the
 * host or the slug (host_taken, slug_taken); `count` and `max` how much there is and may be (table_too_large).
 */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    detail: z.string().optional(),
    status: z.int(),
    code: z.enum(errorCodes),
    requestId: z.string(),
    operation: z.object({ list: z.enum(operationLists), index: z.int() }).optional(),
    refused: z.array(refusedRowSchema).optional(),
    issues: z.array(issueSchema).optional(),
    current: z.unknown().optional(),
    users: z.array(definitionUserSchema).optional(),
    definitions: z.array(z.object({ id: z.string(), names: z.array(z.string()) })).optional(),
    holder: holderSchema.optional(),
    missing: z.array(z.unknown()).optional(),
    count: z.int().optional(),
    max: z.int().optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof problemSchema>
