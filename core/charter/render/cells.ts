import type { CharterRow } from '../charter.ts'
import type { Locale } from '../locale.ts'

export function writeNamesCell(names: readonly string[]): string {
  return names.join('; ')
}

export function writeRetention(retention: CharterRow['retention'], note: string | null, _locale: Locale): string {
  const length =
    'value' in retention
      ? `${String(retention.value)} ${retention.unit}`
      : retention.kind === 'unknown'
        ? ''
        : retention.kind
  return [length, note].filter((part) => part !== null && part !== '').join(', ')
}
