import type { Language } from './language.ts'

// British English: day before month and 24 hours, as in the European portals Charterdesk serves.
const tags: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' }

type Moment = Date | string

/** Making a formatter takes far longer than using it: one for each language serves every cell. */
function once<Formatter>(make: (tag: string) => Formatter): (language: Language) => Formatter {
  const made = new Map<Language, Formatter>()
  return (language) => {
    const formatter = made.get(language) ?? make(tags[language])
    made.set(language, formatter)
    return formatter
  }
}
const onceForDates = (options: Intl.DateTimeFormatOptions) => once((tag) => new Intl.DateTimeFormat(tag, options))

const longDate = onceForDates({ dateStyle: 'long' })
const shortDate = onceForDates({ dateStyle: 'medium' })
const time = onceForDates({ timeStyle: 'short' })
const dateTime = onceForDates({ dateStyle: 'long', timeStyle: 'short' })
const percent = once((tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }))
const list = once((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }))
const relative = once((tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto', style: 'short' }))

/** "21 novembre 2026", "21 November 2026". An instant is a Date or an ISO 8601 string. */
export function formatDate(moment: Moment, language: Language): string {
  return longDate(language).format(new Date(moment))
}

/** "21 nov. 2026", "21 Nov 2026": for tables. */
export function formatShortDate(moment: Moment, language: Language): string {
  return shortDate(language).format(new Date(moment))
}

/** "14:32". */
export function formatTime(moment: Moment, language: Language): string {
  return time(language).format(new Date(moment))
}

/** "21 novembre 2026 à 14:32", "21 November 2026 at 14:32". */
export function formatDateTime(moment: Moment, language: Language): string {
  return dateTime(language).format(new Date(moment))
}

/** Between groups of three figures. */
const groupSign: Record<Language, string> = { fr: '\u202f', en: ',' }

/**
 * "5 000" with the no-break space of French, "5,000": whole numbers, as `Intl.NumberFormat` writes them. Not by it: in Chromium the
 * first one of a page takes 40 ms and more (it reads every unit there is), a tenth of what the first rows of a list may take.
 */
export function formatNumber(whole: number, language: Language): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, groupSign[language])
}

/** "86 %", "86%", from a share between 0 and 1. */
export function formatPercent(share: number, language: Language): string {
  return percent(language).format(share)
}

/** "a, b et c", "a, b and c". */
export function formatList(items: readonly string[], language: Language): string {
  return list(language).format(items)
}

const steps = [
  { unit: 'minute', seconds: 60, until: 3600 },
  { unit: 'hour', seconds: 3600, until: 86_400 },
  { unit: 'day', seconds: 86_400, until: 7 * 86_400 },
] as const

/** "à l’instant", "il y a 2 h", "hier"; a week or more away, the date itself, which says more than "il y a 43 j". */
export function formatRelative(moment: Moment, now: Date, language: Language): string {
  const away = (new Date(moment).getTime() - now.getTime()) / 1000
  if (Math.abs(away) < 60) return language === 'fr' ? 'à l’instant' : 'just now'
  const step = steps.find(({ until }) => Math.abs(away) < until)
  return step
    ? relative(language).format(Math.trunc(away / step.seconds), step.unit)
    : formatShortDate(moment, language)
}
