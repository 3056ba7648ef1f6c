import { useTranslation } from 'react-i18next'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { pickLocalized } from '#core/charter/locale.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { MenuButton } from '#src/ui/MenuButton.tsx'
import type { MenuEntry } from '#src/ui/MenuPanel.tsx'
import { useCookies } from './cookies.ts'
import { stepTarget } from './actions/rowOrder.ts'
import { useCopyRows } from './actions/useCopyRows.ts'

type Props = {
  row: CookieRow
  label: string
  /** The server has never seen it, so it cannot move yet. */
  isFresh: boolean
  tabIndex?: number
}

/** Everything one can do with a row by pointer or finger. */
export function RowMenu({ row, label, isFresh, tabIndex = 0 }: Props) {
  const { t } = useTranslation('cookies')
  const language = useLanguage()
  const { groups, withoutHidden, actions } = useCookies()
  const copy = useCopyRows()

  function listEntries(): MenuEntry[] {
    const seen = withoutHidden(groups)
    const [up, down] = [stepTarget(seen, row.id, -1), stepTarget(seen, row.id, 1)]
    const others = groups.filter(({ id }) => id !== row.categoryId)
    return [
      { key: 'open', label: t('menu.open'), onSelect: () => actions.open(row.id) },
      {
        key: 'up',
        label: t('menu.up'),
        icon: 'arrowUp',
        isDisabled: isFresh || up === null,
        onSelect: () => actions.move([row], () => up),
      },
      {
        key: 'down',
        label: t('menu.down'),
        icon: 'arrowDown',
        isDisabled: isFresh || down === null,
        onSelect: () => actions.move([row], () => down),
      },
      ...others.map(({ id, title, kind }) => ({
        key: `to-${id}`,
        label: t('menu.to', { category: pickLocalized(title, language)?.value.value ?? t(`kind.${kind}`) }),
        icon: 'chevronRight' as const,
        isDisabled: isFresh,
        onSelect: () => actions.move([row], () => ({ categoryId: id })),
      })),
      { key: 'cells', label: t('menu.copy'), icon: 'copy', onSelect: () => void copy([row]) },
      {
        key: 'copy',
        label: t('menu.duplicate'),
        icon: 'copy',
        isDisabled: isFresh,
        onSelect: () => actions.duplicate(row),
      },
      {
        key: 'remove',
        label: t('menu.remove'),
        icon: 'remove',
        isDanger: true,
        onSelect: () => actions.remove(row),
      },
    ]
  }

  return (
    <MenuButton
      label={t('menu.label', { names: label })}
      isIconOnly
      size="small"
      tabIndex={tabIndex}
      entries={listEntries}
    />
  )
}
