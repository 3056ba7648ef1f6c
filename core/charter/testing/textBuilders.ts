import type { Entity } from '../entity.ts'
import type { Locale } from '../locale.ts'
import { type Text, madeFromText } from '../text.ts'

const bornAt = '2026-01-15T09:00:00.000Z'

/** What every stored thing carries, first revision, not deleted. */
export function buildEntity(id: string): Entity {
  return { id, revision: 1, createdAt: bornAt, updatedAt: bornAt, deletedAt: null }
}

/** A text written first (no source), at revision 1. */
export function buildText(value: string, overrides: Partial<Text> = {}): Text {
  return { value, revision: 1, madeFrom: null, ...overrides }
}

/** A French source and the English translation made from it, in step with it. */
export function buildPair(fr: string, en: string): Partial<Record<Locale, Text>> {
  const source = buildText(fr)
  return { fr: source, en: buildText(en, { madeFrom: madeFromText('fr', source) }) }
}
