import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CookieTextField } from '#core/charter/cookieFacts.ts'
import { effectiveTexts, fieldOrigin } from '#core/charter/cookieRow.ts'
import type { Locale } from '#core/charter/locale.ts'
import { diffWords } from '#core/charter/matching/diffWords.ts'
import { setApart } from '#core/charter/matching/setApart.ts'
import { findMadeFrom, type MadeFrom } from '#core/charter/text.ts'
import { useSourceThen } from '#src/lib/useSourceThen.ts'
import { SourceChange } from '#src/ui/SourceChange.tsx'
import type { RowEdit } from './rowEdits.ts'

type Props = { id: string; field: CookieTextField; locale: Locale; madeFrom: MadeFrom; edit: RowEdit }

/** What changed in the source of a row's translation since that was made. */
export function StaleNote({ id, field, locale, madeFrom, edit: { row, thing } }: Props) {
  const { t } = useTranslation('shell')
  const { definition } = thing
  const isShared = definition !== null && fieldOrigin(thing.row, field) === 'inherited'
  const owner = isShared
    ? ({ ownerKind: 'definition', ownerId: definition.id } as const)
    : ({ ownerKind: 'row', ownerId: row.id } as const)
  const held = [effectiveTexts(thing.row, definition, field), definition?.texts[field] ?? {}]
  const then = useSourceThen({ ...owner, field, locale }, madeFrom, findMadeFrom(madeFrom, held))
  const before = then.kind === 'known' ? then.value : null
  const now = effectiveTexts(row, definition, field)[madeFrom.locale]?.value ?? ''
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
