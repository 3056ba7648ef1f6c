import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { isHeld } from '#core/charter/edit/changeContent.ts'
import type { Locale } from '#core/charter/locale.ts'
import { diffWords } from '#core/charter/matching/diffWords.ts'
import { setApart } from '#core/charter/matching/setApart.ts'
import { findMadeFrom, type MadeFrom } from '#core/charter/text.ts'
import { useSourceThen, type TranslationOf } from '#src/lib/useSourceThen.ts'
import { SourceChange } from '#src/ui/SourceChange.tsx'
import { fieldOf, textsOf, type Passage, type PassagePart } from './passage.ts'

type Props = {
  id: string
  part: PassagePart
  locale: Locale
  passage: Passage
  madeFrom: MadeFrom
  /** The source as it is typed. */
  now: string
}

/** What changed in the source of the translation of a section or category since that was made. */
export function PassageStale({ id, part, locale, passage, madeFrom, now }: Props) {
  const { t } = useTranslation('shell')
  const held = [textsOf(passage.own, part), textsOf(passage.shared, part)]
  const then = useSourceThen(translationOf(passage, part, locale), madeFrom, findMadeFrom(madeFrom, held))
  const before = then.kind === 'known' ? then.value : null
  const parts = useMemo(() => (before === null ? [] : setApart(diffWords(now, before))), [now, before])
  return (
    <SourceChange
      id={id}
      title={t(`sourceChange.title.${madeFrom.locale}`)}
      then={then}
      parts={parts}
      lang={madeFrom.locale}
      say={(text, values) => t(`sourceChange.${text}`, { ...values })}
    />
  )
}

/** Where the server holds the translation: with the platform's own words, or with the template's. */
function translationOf(passage: Passage, part: PassagePart, locale: Locale): TranslationOf {
  const { kind, id, own } = passage
  const text = { field: fieldOf(kind, part), locale }
  const isSection = kind === 'section'
  if (own !== null && isHeld(textsOf(own, part)))
    return { ownerKind: isSection ? 'platformSection' : 'platformCategory', ownerId: own.id, ...text }
  return { ownerKind: isSection ? 'section' : 'category', ownerId: passage.shared?.id ?? id, ...text }
}
