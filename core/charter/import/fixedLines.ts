import { levelWords } from './levelWords.ts'

/** What a fixed line of a page says, its address apart (see `readAddressLine`). */
export type FixedLine = { readonly kind: 'platform'; readonly name: string } | { readonly kind: 'date' }

const platformLine = /^(?:nom de la )?(?:plate-?forme|portail|platform|portal)\s*:\s*(\S.*)$/iu
const date =
  '\\d{1,2}(?:er|st|nd|rd|th)?[ ./-][a-z\\d]{1,9}\\.?,?[ ./-]\\d{2,4}|[a-z]{3,9} \\d{1,2},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|[a-z]{3,9} \\d{4}'
const dateLine = new RegExp(
  `^(?:derniere |date de |date de la derniere )?(?:mise a jour|maj|modification|last updated?|last modified|updated?|version|en vigueur|effective date|date)(?: (?:le|du|on|of|as of|depuis le|date))*:? ?:? ?(?:${date})\\.?$`,
)
const draftLine = /^[([]?(?:brouillon|draft)[)\]]?$/

/** Reads a line that names the platform or dates the page; null for any other. */
export function readFixedLine(text: string): FixedLine | null {
  if (text.length > 400) return null
  const name = platformLine.exec(text)?.[1]?.trim()
  if (name !== undefined && !/^<?https?:/i.test(name)) return { kind: 'platform', name }
  const level = levelWords(text)
  return dateLine.test(level) || draftLine.test(level) ? { kind: 'date' } : null
}
