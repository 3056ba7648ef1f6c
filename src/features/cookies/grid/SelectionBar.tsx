import { useTranslation } from 'react-i18next'
import { pickLocalized } from '#core/charter/locale.ts'
import { ariaKeys } from '#src/lib/keyBindings.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import { MenuButton } from '#src/ui/MenuButton.tsx'
import { useCookies } from '../cookies.ts'
import { useCopyRows } from '../actions/useCopyRows.ts'
import { focusRow } from './gridCells.ts'
import { readFilled } from './gridSpan.ts'
import { keepRoomFor } from './keepRoomFor.ts'
import { useSelection } from './useSelection.ts'
import { describeSelection, useSaySelection } from './useSaySelection.ts'
import classes from './SelectionBar.module.css'

/** What is chosen, and what can be done to all of it; nothing while nothing is. */
export function SelectionBar() {
  const { t } = useTranslation('cookies')
  const language = useLanguage()
  const { grid, groups, actions } = useCookies()
  const selection = useSelection()
  const copy = useCopyRows()
  const say = useSaySelection()
  if (selection.rows.size === 0) return null
  const rows = groups.flatMap((group) => group.rows).filter(({ id }) => selection.rows.has(id))

  const filled = readFilled(selection.span)

  /** The bar goes away with the choice: the focus goes back among the rows. */
  function clear() {
    const { rowId = rows[0]?.id ?? '' } = grid.readActive() ?? {}
    grid.clear()
    focusRow(rowId, grid)
    say()
  }

  return (
    <div ref={keepRoomFor} role="group" aria-label={t('select.label')} className={classes.bar}>
      <div className={classes.chosen}>
        <p className={classes.count}>{describeSelection(selection, t)}</p>
        <Button size="small" variant="quiet" onClick={clear}>
          {t('select.clear')}
        </Button>
      </div>
      <div className={classes.actions}>
        <Button
          size="small"
          icon="copy"
          aria-keyshortcuts={ariaKeys('copyRow')}
          onClick={() => void copy(rows, selection.span)}
        >
          {t('select.copy')}
        </Button>
        <MenuButton
          size="small"
          variant="default"
          icon="chevronDown"
          label={t('select.change')}
          entries={[
            ...(rows.length > 1 && filled.length > 0
              ? [{ key: 'fill', label: t('select.fillDown'), onSelect: () => actions.fillDown(rows, filled) }]
              : []),
            ...(['changeRows', 'linkRows', 'replaceText'] as const).map((action) => ({
              key: action,
              label: t(`select.${action}`),
              onSelect: () => actions.change(rows, action),
            })),
          ]}
        />
        {selection.span === null && (
          <>
            <MenuButton
              size="small"
              variant="default"
              icon="chevronDown"
              label={t('select.moveTo')}
              entries={groups.map(({ id, title, kind }) => ({
                key: id,
                label: pickLocalized(title, language)?.value.value ?? t(`kind.${kind}`),
                onSelect: () => actions.move(rows, () => ({ categoryId: id })),
              }))}
            />
            <Button
              size="small"
              icon="remove"
              aria-keyshortcuts={ariaKeys('removeRows')}
              onClick={() => actions.removeAll(rows)}
            >
              {t('select.remove')}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
