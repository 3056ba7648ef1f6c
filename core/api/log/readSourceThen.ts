import type { Locale } from '#core/charter/locale.ts'
import { hashText } from '#core/charter/text.ts'
import type { Desk } from '../desk.ts'
import { Refusal } from '../refusal.ts'
import type { Reader, TextOwner } from '../store.ts'
import { textId } from '../textId.ts'

interface TextIdentity {
  readonly ownerKind: TextOwner
  readonly ownerId: string
  readonly field: string
  readonly locale: Locale
}

/**
 * What the source of a translation said when it was made, found again in the log. `sourceThen` null: the log holds that wording
 * no more. Refuses a text that is not there or is no translation.
 */
export function readSourceThen(desk: Desk, identity: TextIdentity) {
  return desk.read(async (reader) => {
    const text = await reader.get('text', textId(identity))
    if (text === null || text.deletedAt !== null || text.madeFrom === null) throw new Refusal('not_found')
    const { locale, revision, hash } = text.madeFrom
    const own = { ...identity, locale }
    // An exception begins with the shared translation, made from a wording that only the shared text ever had.
    for (const source of [own, await sharedOf(reader, own)]) {
      if (source === null) continue
      const kept = (await reader.revisions('text', textId(source))).filter(({ value }) => hashText(value) === hash)
      const found = kept.find((it) => it.revision === revision) ?? kept[0]
      if (found !== undefined) return { sourceThen: { locale, value: found.value, writtenAt: found.updatedAt } }
    }
    return { sourceThen: null }
  })
}

/** The same text of the shared thing from which a platform's own one departs; null where there is none. */
async function sharedOf(reader: Reader, text: TextIdentity): Promise<TextIdentity | null> {
  const { ownerKind, ownerId } = text
  if (ownerKind === 'row') return named('definition', (await reader.get('row', ownerId))?.definitionId)
  if (ownerKind === 'platformSection')
    return named('section', (await reader.get('platformSection', ownerId))?.sectionId)
  if (ownerKind === 'platformCategory')
    return named('category', (await reader.get('platformCategory', ownerId))?.categoryId)
  return null

  function named(kind: TextOwner, id: string | null | undefined): TextIdentity | null {
    return typeof id === 'string' ? { ...text, ownerKind: kind, ownerId: id } : null
  }
}
