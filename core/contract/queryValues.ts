import * as z from 'zod'

/** A whole number as a query holds it: digits, no fraction and no exponent. */
export function wholeNumber(min: number, max: number) {
  return z
    .string()
    .transform((text, context) => {
      const value = Number(text)
      const refuse = (message: string) => {
        context.addIssue({ code: 'custom', message })
        return z.NEVER
      }
      if (text.trim() === '' || Number.isNaN(value)) return refuse('not_a_number')
      if (value > max) return refuse('too_large')
      if (value < min) return refuse('too_small')
      return /^\d+$/.test(text) ? value : refuse('invalid_format')
    })
    .meta({ type: 'integer', minimum: min, maximum: max })
}

/** A yes or no as a query holds it. */
export const flag = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .meta({ type: 'boolean' })
