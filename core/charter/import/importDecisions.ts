import * as z from 'zod'
import { idSchema, line } from '../line.ts'
import { limits } from '../limits.ts'

/** Words as they stood on the screen, whatever they held: a source may hold what no text of a charter may. */
const words = z.string().max(limits.body, 'too_long')
const reason = line(limits.reason).nullable()
const lineNumber = z.int().min(1).nullable()

/** A cell that a person wrote otherwise than it was read; `read` null where nothing was. */
function correctionOf<const Field extends string>(fields: readonly [Field, ...Field[]]) {
  return z.strictObject({ field: z.enum(fields), read: words.nullable(), written: words })
}

const rowDecision = z.strictObject({
  /** Where it begins in the source; null: added by hand. */
  line: lineNumber,
  names: words,
  isTaken: z.boolean(),
  /** How it stands to the shared definition of its cookie; null where it has none, or nothing was to be decided. */
  match: z.enum(['shared', 'exception', 'own']).nullable(),
  reason,
  corrected: z.array(correctionOf(['provider', 'service', 'names', 'purpose', 'retention', 'category'])),
})

const textDecision = z.strictObject({
  line: lineNumber,
  title: words,
  /** present: what the platform said stays · template: the template's text · own: the source's text · leftOut: nothing says it. */
  choice: z.enum(['present', 'template', 'own', 'leftOut']),
  reason,
})

/**
 * What a person made of a source before it was imported: kept with the import record, so that anybody can later tell what was understood
 * from what was corrected. Rows of the platform that went with an update are named by id.
 */
export const importDecisionsSchema = z.strictObject({
  platform: z.array(correctionOf(['name', 'address'])).max(2, 'too_many'),
  rows: z.array(rowDecision).max(2_000, 'too_many'),
  /** Sections and titles of tables. */
  texts: z.array(textDecision).max(1_000, 'too_many'),
  deleted: z.array(z.strictObject({ id: idSchema, label: words })).max(1_000, 'too_many'),
})
export type ImportDecisions = z.infer<typeof importDecisionsSchema>
