import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { categoryKinds } from '#core/charter/categoryKind.ts'
import { registerFields } from '#core/charter/compareRegister.ts'
import { cookieFactsSchema, cookieTextFields } from '#core/charter/cookieFacts.ts'
import { idSchema, isCleanLine, line } from '#core/charter/line.ts'
import { limits } from '#core/charter/limits.ts'
import { locales } from '#core/charter/locale.ts'
import { columns } from '#core/charter/render/words.ts'
import { answer, bodyOf, failures, withBody } from '../answers.ts'
import { definitionUserSchema } from '../problem.ts'
import { revisionSchema } from '../requests.ts'
import { patchDefinitionSchema, patchProviderSchema } from './sharedRoutes.ts'

const words = z.partialRecord(z.enum(locales), z.string())

/** As many rows as one action may touch. */
export const rowsInAction = 5_000

const rowRefSchema = z.strictObject({ id: idSchema, revision: revisionSchema })
export type RowRef = z.infer<typeof rowRefSchema>
const rowsSchema = z
  .array(rowRefSchema)
  .min(1, 'required')
  .max(rowsInAction, 'too_many')
  .refine((rows) => new Set(rows.map(({ id }) => id)).size === rows.length, 'duplicate')

/** A text of a cell; empty, there is none. */
const wording = z.string().max(limits.line, 'too_long').refine(isCleanLine, 'not_one_line')

/** `isWhole`: only whole words; `isCased`: capitals count. `by` empty takes the words out. */
const replaceTextSchema = z.strictObject({
  do: z.literal('replaceText'),
  rows: rowsSchema,
  locale: z.enum(locales),
  fields: z
    .array(z.enum(['service', 'purpose']))
    .min(1, 'required')
    .max(2, 'too_many'),
  find: line(),
  by: wording,
  isWhole: z.boolean(),
  isCased: z.boolean(),
})
export type ReplaceText = z.infer<typeof replaceTextSchema>

const { providerId, retention, party, storage } = cookieFactsSchema.shape
const wordings = z.partialRecord(z.enum(locales), wording)

/**
 * What the rows are to say from now on; what is not named stays. `categoryKind`: each goes last into its platform's category of
 * that kind, unless it stands in one. `reason`: why rows that follow a shared definition say otherwise from now on; an exception
 * that there was before keeps its own.
 */
const changeRowsSchema = z
  .strictObject({
    do: z.literal('changeRows'),
    rows: rowsSchema,
    facts: z.strictObject({ providerId, retention, party, storage }).partial().optional(),
    texts: z.strictObject({ service: wordings, purpose: wordings, retentionNote: wordings }).partial().optional(),
    categoryKind: z.enum(categoryKinds).optional(),
    reason: line(limits.reason).optional(),
  })
  .refine(
    ({ facts = {}, texts = {}, categoryKind }) =>
      categoryKind !== undefined ||
      [facts, ...Object.values(texts)].some((asked) => Object.keys(asked ?? {}).length > 0),
    { message: 'required', path: ['facts'] },
  )
export type ChangeRows = z.infer<typeof changeRowsSchema>

/**
 * Own rows follow one shared definition from now on. `differences`: what a row says otherwise stays, as an exception with
 * `reason`, or is given up for what the definition says.
 */
const linkRowsSchema = z.strictObject({
  do: z.literal('linkRows'),
  rows: rowsSchema,
  definitionId: idSchema,
  differences: z.enum(['keep', 'giveUp']),
  reason: line(limits.reason).optional(),
})
export type LinkRows = z.infer<typeof linkRowsSchema>

/**
 * Own rows that all say the same follow a definition made of what they say, under `id`; none of their pages changes a word.
 */
const shareRowsSchema = z.strictObject({ do: z.literal('shareRows'), id: idSchema, rows: rowsSchema })
export type ShareRows = z.infer<typeof shareRowsSchema>

/** Every row that follows the definition `id` follows `into` from now on, with the exceptions it has; `id` is deleted. */
const mergeDefinitionsSchema = z.strictObject({
  do: z.literal('mergeDefinitions'),
  id: idSchema,
  revision: revisionSchema,
  into: idSchema,
})
export type MergeDefinitions = z.infer<typeof mergeDefinitionsSchema>

/**
 * Every row and definition that names the provider `id` names `into` from now on, which is recognised by the names of both; `id` is
 * deleted.
 */
const mergeProvidersSchema = z.strictObject({
  do: z.literal('mergeProviders'),
  id: idSchema,
  revision: revisionSchema,
  into: idSchema,
})
export type MergeProviders = z.infer<typeof mergeProvidersSchema>

/** One action over the pages of several platforms: done as one commit, taken back as one. */
export const fleetChangeSchema = z
  .discriminatedUnion('do', [
    z.strictObject({ do: z.literal('changeProvider'), id: idSchema, provider: patchProviderSchema }),
    z.strictObject({ do: z.literal('changeDefinition'), id: idSchema, definition: patchDefinitionSchema }),
    z.strictObject({ do: z.literal('deleteRows'), rows: rowsSchema }),
    replaceTextSchema,
    changeRowsSchema,
    linkRowsSchema,
    shareRowsSchema,
    mergeDefinitionsSchema,
    mergeProvidersSchema,
  ])
  .meta({ id: 'FleetChange' })
export type FleetChange = z.infer<typeof fleetChangeSchema>

const rowRef = { rowId: z.string(), names: z.array(z.string()) }
const textPlace = z.object({ ...rowRef, field: z.enum(cookieTextFields) })

/**
 * A page in one language. `cells`: what it would print otherwise, `column` `row` for a whole row that comes (`before` null) or
 * goes (`after` null), `category` for one that is printed under another title. `changed` counts the cells, of which at most {@link cellsShown} are listed unless one platform is asked
 * for. `turnsStale`, `turnsMissing`: texts in its language that would no longer be in step, or be lacking.
 */
const pageRehearsal = z.object({
  locale: z.enum(locales),
  changed: z.int(),
  cells: z.array(
    z.object({
      ...rowRef,
      column: z.enum([...columns, 'row', 'category']),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
  turnsStale: z.array(textPlace),
  turnsMissing: z.array(textPlace),
})

/**
 * What is kept otherwise and printed on no page. `changed` counts the facts, of which at most {@link cellsShown} are listed unless
 * one platform is asked for.
 */
const registerRehearsal = z.object({
  changed: z.int(),
  facts: z.array(
    z.object({
      ...rowRef,
      field: z.enum(registerFields),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
})

/** Cells listed of one page where many platforms are rehearsed at once. */
export const cellsShown = 20

/**
 * What a change would do, without doing it. `rows` counts those it would write, `exceptions` those of them that would depart from
 * their shared definition where they do not yet. `platforms`: those where it would show, by name: on a page, in a translation
 * that is left behind, or in what is kept and not printed; `unchanged` counts those it touches without a visible trace. `mark` stands for exactly what would be written: given
 * with the change, nothing else is done. `keeps`: rows that point to what changes, and go on saying `overrides` in their own words.
 * `sharedWords`: of words to be replaced, the shared definitions that say them, which stay as they are, with how many of the rows
 * asked for read them there. `at`: the day the pages are read on, `before` and `after` alike.
 */
export const rehearsalSchema = z
  .object({
    at: z.iso.date(),
    mark: z.string(),
    rows: z.int(),
    exceptions: z.int(),
    platforms: z.array(
      z.object({
        id: z.string(),
        slug: z.string(),
        name: words,
        pages: z.array(pageRehearsal),
        register: registerRehearsal,
      }),
    ),
    unchanged: z.int(),
    keeps: z.array(definitionUserSchema),
    sharedWords: z.array(z.object({ id: z.string(), names: z.array(z.string()), provider: z.string(), rows: z.int() })),
  })
  .meta({ id: 'Rehearsal' })
export type Rehearsal = z.infer<typeof rehearsalSchema>
export type PageRehearsal = z.infer<typeof pageRehearsal>
export type RegisterRehearsal = z.infer<typeof registerRehearsal>

/** `at`: the day to read the pages on, today's unless given. `platformId`: only this platform, with every cell. */
const rehearsalQuery = z.object({ at: z.iso.date('invalid_date').optional(), platformId: idSchema.optional() })
export type RehearsalQuery = z.infer<typeof rehearsalQuery>

/** `rehearsal`: the mark of what was shown; should the change do anything else by now, it is refused. */
const changeQuery = z.object({ rehearsal: z.hash('sha256', { error: 'invalid_format' }).optional() })

const tags = ['fleet']
const refused = ['not_found', 'stale_revision', 'deleted', 'override_reason_required', 'id_taken'] as const

export const changeFleetRoute = createRoute({
  method: 'post',
  path: '/fleet-changes',
  operationId: 'changeFleet',
  tags,
  request: { query: changeQuery, body: bodyOf(fleetChangeSchema) },
  responses: {
    200: answer(
      z.object({ platformIds: z.array(z.string()) }).meta({ id: 'FleetChanged' }),
      'Done; the platforms it touched',
    ),
    ...failures(...withBody, ...refused, 'stale_rehearsal'),
  },
})

export const rehearseFleetRoute = createRoute({
  method: 'post',
  path: '/fleet-changes/rehearsal',
  operationId: 'rehearseFleet',
  tags,
  request: { query: rehearsalQuery, body: bodyOf(fleetChangeSchema) },
  responses: {
    200: answer(rehearsalSchema, 'What each page would show, before and after; nothing is done'),
    ...failures(...withBody, ...refused),
  },
})
