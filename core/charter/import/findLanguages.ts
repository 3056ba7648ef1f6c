import { locales, type Locale } from '../locale.ts'
import type { Block, Place } from './blocks.ts'
import type { IssueList } from './issueList.ts'
import { countWords, languageOfCounts } from './languages.ts'

interface Voice extends Place {
  readonly block: Block
  readonly locale: Locale
  readonly weight: number
}

/** The language of the page; null when it has two (the second is then reported where it begins), or none can be told. */
export function findLanguages(blocks: readonly Block[], issues: IssueList): { readonly language: Locale | null } {
  const voices = blocks.flatMap(voiceOf)
  const weights = Object.fromEntries(locales.map((locale) => [locale, weigh(voices, locale)])) as Record<Locale, number> // every locale has its key
  const first = voices[0]
  if (first === undefined) return { language: null }
  const second = secondVoice(voices)
  if (second !== null) {
    issues.add('two_languages', beginning(blocks, second))
    return { language: null }
  }
  const [main] = [...locales].sort((a, b) => weights[b] - weights[a])
  const isTie = locales.every((locale) => weights[locale] === weights[first.locale])
  return { language: main === undefined || isTie ? null : main }
}

const headerWeight = 12

/** What language a block speaks, and how surely: headers of a table count as much as a long sentence. */
function voiceOf(block: Block): Voice[] {
  if (block.kind === 'table') {
    const { raw } = block.header
    const { locale } = block
    return locale === null || raw === '' ? [] : [{ block, locale, weight: headerWeight, ...block.header }]
  }
  if (block.kind === 'aside') return []
  const counts = countWords(block.text)
  const locale = languageOfCounts(counts)
  return locale === null ? [] : [{ block, locale, weight: counts[locale], lines: block.lines, raw: block.raw }]
}

function weigh(voices: readonly Voice[], locale: Locale): number {
  return voices.reduce((sum, voice) => sum + (voice.locale === locale ? voice.weight : 0), 0)
}

/** Headings right above have too few words to tell a language: they go with what they are above. */
function beginning(blocks: readonly Block[], voice: Voice): Place {
  let at = blocks.indexOf(voice.block)
  let first: Place = voice
  for (at -= 1; at >= 0; at -= 1) {
    const block = blocks[at]
    if (block === undefined || block.kind === 'table' || block.kind === 'aside' || voiceOf(block).length > 0) break
    first = block
  }
  return first
}

/**
 * Where the other language begins, if it says enough to be one: two tables' headers, or a good part of the words. A word or two of it
 * before the first language, or within it, are no beginning.
 */
function secondVoice(voices: readonly Voice[]): Voice | null {
  const total = voices.reduce((sum, voice) => sum + voice.weight, 0)
  const start = Math.max(0, voices.findIndex(isFirm))
  const main = voices[start]?.locale
  const others = voices.filter((voice) => voice.locale !== main)
  const weight = others.reduce((sum, voice) => sum + voice.weight, 0)
  if (weight < 12 || weight < 0.2 * total) return null
  const later = voices.slice(start).filter((voice) => voice.locale !== main)
  return later.find(isFirm) ?? later[0] ?? null
}

function isFirm({ weight }: Voice): boolean {
  return weight >= 3
}
