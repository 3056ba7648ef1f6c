import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { View } from '#core/contract/routes/viewRoutes.ts'
import { MenuButton } from '#src/ui/MenuButton.tsx'
import type { MenuEntry } from '#src/ui/MenuPanel.tsx'
import { readRowListState, type RowListState } from '../rowListState.ts'
import type { useViewActions } from './useViewActions.ts'
import { ViewNameDialog } from './ViewNameDialog.tsx'
import { viewsQuery } from './viewQueries.ts'
import '../texts.ts'

type Props = {
  view: View | null
  actions: ReturnType<typeof useViewActions>
  hrefOf: (state: RowListState) => string
}

/** The views that are kept, and what is done with the one that is open. */
export function ViewsMenu({ view, actions, hrefOf }: Props) {
  const { t } = useTranslation('fleet')
  const views = useQuery(viewsQuery)
  const [asking, setAsking] = useState<'save' | 'rename' | null>(null)

  const note = (label: string): MenuEntry => ({ key: 'note', label, isDisabled: true, onSelect: () => undefined })
  function listViews(): MenuEntry[] {
    if (views.data === undefined) {
      if (!views.isError) return [note(t('views.reading'))]
      return [{ key: 'retry', label: t('views.unread'), icon: 'warning', onSelect: () => void views.refetch() }]
    }
    if (views.data.length === 0) return [note(t('views.none'))]
    const choices = views.data.map((it): MenuEntry => {
      const isCurrent = it.id === view?.id
      return {
        key: it.id,
        label: it.name,
        isCurrent,
        icon: isCurrent ? 'check' : 'rows',
        onSelect: () => actions.open(it),
      }
    })
    const whole = readRowListState(new URLSearchParams())
    const all: MenuEntry = { key: 'all', label: t('views.all'), icon: 'grid', onSelect: () => actions.leaveFor(whole) }
    return view === null ? choices : [all, ...choices]
  }

  const entries = (): MenuEntry[] => [
    ...listViews(),
    { key: 'save', label: t('views.saveAs'), icon: 'add', startsGroup: true, onSelect: () => setAsking('save') },
    { key: 'copy', label: t('views.copy'), icon: 'copy', onSelect: () => actions.copy(hrefOf) },
    ...(view === null
      ? []
      : ([
          { key: 'rename', label: t('views.rename'), icon: 'edit', onSelect: () => setAsking('rename') },
          { key: 'remove', label: t('views.remove'), icon: 'remove', isDanger: true, onSelect: actions.remove },
        ] as const)),
  ]

  return (
    <>
      <MenuButton label={t('views.menu')} icon="chevronDown" entries={entries} />
      {asking !== null && (
        <ViewNameDialog
          deed={asking}
          name={asking === 'rename' ? (view?.name ?? '') : ''}
          onName={asking === 'save' ? actions.save : actions.rename}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  )
}
