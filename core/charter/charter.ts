import * as z from 'zod'
import { categoryKindSchema } from './category.ts'
import { isCleanLine, line, body } from './line.ts'
import { limits } from './limits.ts'
import { locales } from './locale.ts'
import { publisherSchema } from './platform.ts'
import { retentionSchema } from './retention.ts'
import { sectionRoleSchema } from './section.ts'

/**
 * A READER STARTS HERE.
 *
 * A cookie charter is the page on which a data portal says which cookies it sets, who sets them and why. This folder is the
 * whole meaning of it, pure and shared by the app, the server, the mocks and the command line:
 *
 *   platform · provider · cookieDefinition · cookieRow · category · section · template · text · retention · cookieName
 *                       │  charterSource: all of these for one platform
 *                       ▼
 *   render/resolve      applies inheritance, for one language and one moment  →  Charter (below) + where each text comes from
 *                       ▼
 *   render/renderCharter  one document tree  →  HTML, Markdown, text, JSON
 *
 *   import/             any charter page  →  rows, sections and a report that accounts for every line
 *   paste/              rows of a spreadsheet, pasted or in a CSV file  →  a plan of what each line does
 *   platformTable/      the same of platforms
 *
 * A `Charter` is one platform's page in one language: content only, no ids, no clock. Two equal charters print the same page,
 * so its canonical JSON is what a publication hashes. Null means that there is nothing to print there; what *should* be there
 * and is not is told beside it, by `Resolution.texts` (see render/resolve.ts).
 */
export const charterRowSchema = z.object({
  /** Null only in an imported page whose cell is empty. */
  provider: line(limits.name).nullable(),
  service: line().nullable(),
  names: z.array(line(limits.cookieName)).min(1).max(limits.namesInRow),
  purpose: line().nullable(),
  retention: retentionSchema,
  retentionNote: line().nullable(),
})
export type CharterRow = z.infer<typeof charterRowSchema>

export const charterCategorySchema = z.object({
  kind: categoryKindSchema,
  title: line(limits.heading).nullable(),
  description: body().nullable(),
  rows: z.array(charterRowSchema).max(limits.rowsInPlatform),
})
export type CharterCategory = z.infer<typeof charterCategorySchema>

export const charterSectionSchema = z.object({
  role: sectionRoleSchema,
  heading: line(limits.heading).nullable(),
  body: body().nullable(),
})
export type CharterSection = z.infer<typeof charterSectionSchema>

/**
 * `sections` are in order; the one whose role is `tables` (at most one) is where the categories' tables are printed, after its
 * own heading and body; without one they are printed last. Categories without rows are not printed.
 * `hasVariables`: whether `{platform.name}` and its like stand for values in title, headings and bodies (false for imported texts).
 */
export const charterSchema = z.object({
  schemaVersion: z.literal(1),
  locale: z.enum(locales),
  title: line(limits.heading).nullable(),
  platform: z.object({
    name: line(limits.name).nullable(),
    address: z.string().max(limits.address).refine(isCleanLine).nullable(),
  }),
  publisher: publisherSchema,
  hasVariables: z.boolean(),
  sections: z.array(charterSectionSchema),
  categories: z.array(charterCategorySchema),
})
export type Charter = z.infer<typeof charterSchema>
