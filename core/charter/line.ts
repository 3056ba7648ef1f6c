import * as z from 'zod'
import { limits } from './limits.ts'

/**
 * Characters that no text may hold: C0 and C1 controls, line and paragraph separators, and the direction overrides and
 * isolates by which a page can be made to read otherwise than it is written (Unicode UAX #9, Trojan Source).
 * Direction *marks* (U+200E, U+200F) are kept: Arabic and Hebrew names need them.
 */
// eslint-disable-next-line no-control-regex -- naming the controls is this pattern's purpose
const forbiddenInLine = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u
// eslint-disable-next-line no-control-regex -- as above, line feeds allowed
const forbiddenInBody = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

/** Whether a cell may hold this text as it stands: one trimmed line, well-formed, nothing forbidden. May be empty. */
export function isCleanLine(text: string): boolean {
  return text === text.trim() && !forbiddenInLine.test(text) && text.isWellFormed()
}

/** Text of one line and at most `max` units. Codes: `required`, `too_long`, `not_one_line`. */
export function line(max: number = limits.line): z.ZodString {
  return z.string().min(1, 'required').max(max, 'too_long').refine(isCleanLine, 'not_one_line')
}

/** Text of several paragraphs (CommonMark limited to paragraphs, emphasis, links and lists; lines end with `\n`). */
export function body(): z.ZodString {
  return z
    .string()
    .min(1, 'required')
    .max(limits.body, 'too_long')
    .refine(
      (text) => text === text.trim() && !forbiddenInBody.test(text) && text.isWellFormed(),
      'forbidden_characters',
    )
}

/** An id made by whoever creates the thing (a UUID from the app, a readable word in seeds). Code: `invalid_id`. */
export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'invalid_id')
