import { sourceLocale } from '#core/charter/edit/changeTexts.ts'
import { locales, type Locale, type Localized } from '#core/charter/locale.ts'
import { madeFromText, type MadeFrom, type Text } from '#core/charter/text.ts'
import { refuseField } from './refusal.ts'
import type { Reader, TextOwner } from './store.ts'
import { textId } from './textId.ts'

/** The texts of a field as an edit was made beside them: the thing's own, or those of the shared thing it shows. */
export interface ShownTexts {
  readonly ownerKind: TextOwner
  readonly ownerId: string
  readonly texts: Localized<Text>
}

/** An edit as it is requested, and, once it is known, from which older wording of the source its own one was made. */
interface BesideEdit {
  readonly value: string
  readonly sourceRevision?: number | undefined
  readonly madeFrom?: MadeFrom | undefined
}
type BesideEdits<F extends string, E extends BesideEdit> = { readonly [K in F]?: Localized<E> | undefined }

/**
 * The edits, those written beside a source that was reworded meanwhile with the wording they were made from, read in the log.
 * Refuses a revision that the source does not have yet. `shownOf` null: nothing was shown that the store could know.
 */
export async function readSources<F extends string, E extends BesideEdit>(
  reader: Reader,
  edits: BesideEdits<F, E>,
  shownOf: (field: F) => ShownTexts | null,
  preferred: Locale,
): Promise<BesideEdits<F, E>> {
  const known: { [K in F]?: Localized<E> | undefined } = { ...edits }
  // The keys of edits are fields.
  for (const field of Object.keys(edits) as F[]) {
    const shown = shownOf(field)
    const source = shown && sourceLocale(shown.texts, preferred)
    if (shown === null || source === null) continue
    for (const locale of locales) {
      const edit = edits[field]?.[locale]
      const revision = edit?.sourceRevision
      if (edit === undefined || revision === undefined || locale === source) continue
      const present = shown.texts[source]?.revision ?? 0
      if (revision === present) continue
      if (revision > present) throw refuseField('unknown_reference', 'texts', field, locale, 'sourceRevision')
      const id = textId({ ownerKind: shown.ownerKind, ownerId: shown.ownerId, field, locale: source })
      const then = (await reader.revisions('text', id)).find((it) => it.revision === revision)
      // A wording that the log holds no more is none that the source could still have.
      const madeFrom = then === undefined ? { locale: source, revision, hash: '' } : madeFromText(source, then)
      known[field] = { ...known[field], [locale]: { ...edit, madeFrom } }
    }
  }
  return known
}
