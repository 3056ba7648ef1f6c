import type { Locale } from './locale.ts'
import type { Retention, RetentionUnit } from './retention.ts'
import { retentionVocabularies, type RetentionVocabulary } from './retentionVocabulary.ts'

/** The fixed words of a written retention, in one language. `unit` gives singular and plural. */
interface Wording {
  readonly session: string
  readonly unbounded: string
  /** Only written before a note that would otherwise be read as a retention. */
  readonly unknown: string
  readonly atMost: string
  readonly sliding: string
  readonly unit: Readonly<Record<RetentionUnit, readonly [string, string]>>
  /** What stands between a figure and its unit. */
  readonly gap: string
}

const wordings: Readonly<Record<Locale, Wording>> = {
  fr: {
    session: 'Session',
    unbounded: 'Sans limite de durée',
    unknown: 'Durée non précisée',
    atMost: ' au plus',
    sliding: ', à partir de la dernière visite',
    unit: {
      minute: ['minute', 'minutes'],
      hour: ['heure', 'heures'],
      day: ['jour', 'jours'],
      week: ['semaine', 'semaines'],
      month: ['mois', 'mois'],
      year: ['an', 'ans'],
    },
    gap: '\u00a0',
  },
  en: {
    session: 'Session',
    unbounded: 'No expiry',
    unknown: 'Duration not stated',
    atMost: ' at most',
    sliding: ', from the last visit',
    unit: {
      minute: ['minute', 'minutes'],
      hour: ['hour', 'hours'],
      day: ['day', 'days'],
      week: ['week', 'weeks'],
      month: ['month', 'months'],
      year: ['year', 'years'],
    },
    gap: ' ',
  },
}

/**
 * A retention as a page prints it, its note in brackets after it; empty when nothing is known. `readRetention` undoes it,
 * whatever the note: an unknown retention is its note alone, marked only where the note reads as a retention itself.
 */
export function writeRetention(retention: Retention, note: string | null, locale: Locale): string {
  const wording = wordings[locale]
  if (retention.kind === 'unknown') {
    if (note === null) return ''
    const read = readRetention(note)
    return read.retention.kind === 'unknown' && read.note === note ? note : `${wording.unknown} (${note})`
  }
  const written = writeKnown(retention, wording)
  return note === null ? written : `${written} (${note})`
}

function writeKnown(retention: Exclude<Retention, { kind: 'unknown' }>, wording: Wording): string {
  if (retention.kind === 'session' || retention.kind === 'unbounded') return wording[retention.kind]
  const unit = wording.unit[retention.unit][retention.value === 1 ? 0 : 1]
  const sliding = retention.kind === 'sliding' ? wording.sliding : ''
  return `${retention.value}${wording.gap}${unit}${retention.atMost ? wording.atMost : ''}${sliding}`
}

/** No written retention is longer; a longer text is a sentence, kept whole as a note. */
const longest = 120

/**
 * What a cell says of retention, in either language. Anything doubtful (no unit, a range, a fraction, zero) is `unknown` with
 * the whole text as its note: never a guess. `words` is the text as it stands.
 */
export function readRetention(text: string): { readonly retention: Retention; readonly note: string | null } {
  const whole = text.trim()
  const words = whole === '' ? null : whole.slice(0, 2_000)
  const { main, note } = splitNote(whole)
  const level = main.length > longest ? '' : levelWords(main)
  const marked = note !== null && Object.values(wordings).some((wording) => wording.unknown === main)
  if (marked) return { retention: { kind: 'unknown', words }, note }
  const known = readKnown(level)
  if (known === null) return { retention: { kind: 'unknown', words }, note: whole === '' ? null : whole }
  return { retention: { ...known, words }, note }
}

/** The words before the first bracket or "by default", and what they are followed by as a note. */
function splitNote(whole: string): { main: string; note: string | null } {
  const aside = /^([^(]{1,120}?)[,\s]\s*((?:par défaut|by default)\.?(?:\s*\(.*\))?)$/iu.exec(whole)
  if (aside?.[1] !== undefined && aside[2] !== undefined) return { main: aside[1].trim(), note: aside[2] }
  const open = whole.indexOf('(')
  const inner = open > 0 && whole.endsWith(')') ? whole.slice(open + 1, -1).trim() : ''
  return inner === '' ? { main: whole, note: null } : { main: whole.slice(0, open).trim(), note: inner }
}

/** Lower case without accents, single spaces, straight apostrophes, no final stop: only for comparing words. */
function levelWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/ ?\.$/, '')
    .toLowerCase()
}

type Known = { kind: 'session' } | { kind: 'unbounded' } | Span
interface Span {
  kind: 'duration' | 'sliding'
  value: number
  unit: RetentionUnit
  atMost: boolean
}

const vocabularies: readonly RetentionVocabulary[] = Object.values(retentionVocabularies)

const unitWords: ReadonlyMap<string, RetentionUnit> = new Map(
  // entries of a record keep its key type only at run time
  vocabularies
    .flatMap(({ units }) => Object.entries(units) as [RetentionUnit, readonly string[]][])
    .flatMap(([unit, words]) => words.map((word): [string, RetentionUnit] => [word, unit])),
)

const numberWords: ReadonlyMap<string, number> = new Map(
  vocabularies.flatMap(({ numbers }) => [
    ...numbers.fromOne.split(' ').map((word, index): [string, number] => [word, index + 1]),
    ...Object.entries(numbers.others),
  ]),
)

function readKnown(level: string): Known | null {
  if (level === '') return null
  if (vocabularies.some(({ session }) => session.test(level))) return { kind: 'session' }
  if (vocabularies.some(({ unbounded }) => unbounded.test(level))) return { kind: 'unbounded' }
  return readSpan(level)
}

/** The longest match among the languages' own expressions. */
function findIn(text: string, expressionOf: (words: RetentionVocabulary) => RegExp): RegExpExecArray | null {
  const found = vocabularies.map((words) => expressionOf(words).exec(text)).filter((match) => match !== null)
  return found.sort((a, b) => b[0].length - a[0].length)[0] ?? null
}

function readSpan(level: string): Span | null {
  const sliding = findIn(level, (words) => words.sliding)
  let rest = sliding === null ? level : level.slice(0, sliding.index).trim()
  const before = findIn(rest, ({ upTo }) => upTo.before)
  const after = findIn(rest, ({ upTo }) => upTo.after)
  if (after !== null) rest = rest.slice(0, after.index).trim()
  if (before !== null) rest = rest.slice(before[0].length).trim()
  const lead = findIn(rest, (words) => words.lead)
  const parts = /^([\da-z-]+?) ?([a-z]+)$/.exec(rest.slice(lead?.[0].length ?? 0))
  const value = parts?.[1] === undefined ? null : readNumber(parts[1])
  const unit = parts?.[2] === undefined ? undefined : unitWords.get(parts[2])
  if (value === null || unit === undefined || value < 1 || value > 99_999) return null
  return {
    kind: sliding === null ? 'duration' : 'sliding',
    value,
    unit,
    atMost: before !== null || after !== null,
  }
}

function readNumber(word: string): number | null {
  return /^\d{1,5}$/.test(word) ? Number(word) : (numberWords.get(word) ?? null)
}
