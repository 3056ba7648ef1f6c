import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { exceptionKinds, listExceptions, type ExceptionKind } from '#core/charter/listExceptions.ts'
import { fieldFocus } from '#src/lib/fieldFocus.ts'
import { MenuButton } from '#src/ui/MenuButton.tsx'
import './texts.ts'

/** How many exceptions the platform has, of which kinds; each entry goes to one of its kind, the next one at each press. */
export function ExceptionsButton({ source }: { source: CharterSource }) {
  const { t } = useTranslation('preview')
  const visited = useRef(new Map<ExceptionKind, number>())
  const all = listExceptions(source)
  if (all.length === 0) return null

  function goTo(kind: ExceptionKind) {
    const ofKind = all.filter((exception) => exception.kind === kind)
    const turn = visited.current.get(kind) ?? 0
    visited.current.set(kind, turn + 1)
    const exception = ofKind[turn % ofKind.length]
    if (exception === undefined) return
    const { id, field } = exception
    fieldFocus.set({ kind, id, field: field === 'providerId' ? 'provider' : field, locale: null }, 'page')
  }

  return (
    <span title={t('exceptions.meaning')}>
      <MenuButton
        label={t('exceptions.count', { count: all.length })}
        icon="chevronDown"
        size="small"
        entries={exceptionKinds.flatMap((kind) => {
          const count = all.filter((exception) => exception.kind === kind).length
          return count === 0
            ? []
            : [{ key: kind, label: t(`exceptions.${kind}`, { count }), onSelect: () => goTo(kind) }]
        })}
      />
    </span>
  )
}
