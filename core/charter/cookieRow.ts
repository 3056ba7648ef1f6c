import * as z from 'zod'
import type { CookieDefinition } from './cookieDefinition.ts'
import {
  cookieFactsSchema,
  cookieFields,
  cookieTextFields,
  type CookieFacts,
  type CookieField,
  type CookieTextField,
} from './cookieFacts.ts'
import { entitySchema } from './entity.ts'
import { idSchema, line } from './line.ts'
import { limits } from './limits.ts'
import type { Localized } from './locale.ts'
import { textsSchema, type Text } from './text.ts'

/** Why this platform says otherwise, and which revision of the definition it left. */
export const overrideSchema = z.object({ reason: line(limits.reason), leftRevision: z.int().min(1) })

/**
 * One line of a platform's charter.
 * Own row: `definitionId` null, `overrides` empty, `facts` complete, its texts its own.
 * Shared row: `definitionId` set; `facts` and `texts` hold only the fields named in `overrides`, each whole and in all its
 * locales; everything else is the definition's. The link stays when fields are overridden.
 * `categoryId` is a category of the template or one of the platform's own. `position` orders within the category.
 */
export const cookieRowSchema = entitySchema.extend({
  platformId: idSchema,
  categoryId: idSchema,
  position: z.string().min(1),
  definitionId: idSchema.nullable(),
  facts: cookieFactsSchema.partial(),
  overrides: z.partialRecord(z.enum(cookieFields), overrideSchema),
  texts: textsSchema(cookieTextFields),
})
export type CookieRow = z.infer<typeof cookieRowSchema>

type Inheriting = Pick<CookieRow, 'definitionId' | 'facts' | 'overrides' | 'texts'>

/** Where the value of `field` comes from: the row itself (its own, or an override) or its shared definition. */
export function fieldOrigin(
  row: Pick<Inheriting, 'definitionId' | 'overrides'>,
  field: CookieField,
): 'own' | 'inherited' | 'overridden' {
  if (row.definitionId === null) return 'own'
  return row.overrides[field] === undefined ? 'inherited' : 'overridden'
}

/** The facts in force on the row. Throws when a shared row is given without its definition: a broken reference is a bug. */
export function effectiveFacts(row: Inheriting, definition: CookieDefinition | null): CookieFacts {
  // An own row holds all its facts (see cookieRowSchema); checking again here would cost each keystroke of the preview.
  if (row.definitionId === null) return row.facts as CookieFacts
  if (definition?.id !== row.definitionId) throw new Error(`row without its definition ${row.definitionId}`)
  return { ...definition.facts, ...(row.facts as Partial<CookieFacts>) }
}

/** The texts in force for `field` in every language, from the row or from its definition. */
export function effectiveTexts(
  row: Inheriting,
  definition: CookieDefinition | null,
  field: CookieTextField,
): Localized<Text> {
  if (fieldOrigin(row, field) !== 'inherited') return row.texts[field]
  return definition?.texts[field] ?? {}
}
