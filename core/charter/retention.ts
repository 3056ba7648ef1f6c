import * as z from 'zod'

export const retentionUnits = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const
export type RetentionUnit = (typeof retentionUnits)[number]

/**
 * How long a cookie stays. `session`: until the browser closes · `duration`: a fixed time from its setting · `sliding`: that
 * time again at each visit · `unbounded`: no end · `unknown`: nobody said, or in words that cannot be read (they are then the
 * note). A note per language stands beside it in the row's texts (`retentionNote`). `words`: what it was read from, if imported.
 */
const span = {
  value: z.int('not_a_number').min(1, 'too_small').max(99_999, 'too_large'),
  unit: z.enum(retentionUnits),
  atMost: z.boolean(),
}
const words = z.string().max(2_000, 'too_long').nullable()

export const retentionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('session'), words }),
  z.object({ kind: z.literal('duration'), ...span, words }),
  z.object({ kind: z.literal('sliding'), ...span, words }),
  z.object({ kind: z.literal('unbounded'), words }),
  z.object({ kind: z.literal('unknown'), words }),
])

export type Retention = z.infer<typeof retentionSchema>

/** Nothing is known of how long it stays. */
export const unknownRetention: Retention = { kind: 'unknown', words: null }

/** Days in a unit, for comparison only: a month is a twelfth of a year of 365 days. */
const days: Record<RetentionUnit, number> = {
  minute: 1 / 1_440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 365 / 12,
  year: 365,
}

/** Length in days of a duration or sliding retention; null for the other kinds (0 is never made up). */
export function retentionDays(retention: Retention): number | null {
  return retention.kind === 'duration' || retention.kind === 'sliding' ? retention.value * days[retention.unit] : null
}

/** Whether two retentions say the same: kind and "at most" equal, lengths within 2 % (12 months = 365 days = 1 year). */
export function isSameRetention(a: Retention, b: Retention): boolean {
  const [lengthA, lengthB] = [retentionDays(a), retentionDays(b)]
  if (a.kind !== b.kind || lengthA === null || lengthB === null) return a.kind === b.kind
  const bounded = 'atMost' in a && 'atMost' in b && a.atMost === b.atMost
  return bounded && Math.abs(lengthA - lengthB) <= 0.02 * Math.max(lengthA, lengthB)
}

/** Whether two retentions say the same in the same unit; the words they were read from matter only where they are all there is. */
export function isSaidSame(a: Retention, b: Retention): boolean {
  if (a.kind === 'unknown' || b.kind === 'unknown') return a.kind === b.kind && a.words === b.words
  const isSameSpan =
    !('value' in a && 'value' in b) || (a.value === b.value && a.unit === b.unit && a.atMost === b.atMost)
  return a.kind === b.kind && isSameSpan
}
