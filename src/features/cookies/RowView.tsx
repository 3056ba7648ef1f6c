/* eslint-disable jsx-a11y/no-interactive-element-to-noninteractive-role --
   shown as entries on narrow screens: `display: block` takes the table's semantics away, the roles keep them. */
import { memo, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { effectiveFacts, type CookieRow } from '#core/charter/cookieRow.ts'
import { providerNameAt } from '#core/charter/provider.ts'
import { ariaKeys, isPressed } from '#src/lib/keyBindings.ts'
import { joinClasses } from '#src/ui/joinClasses.ts'
import { rowButtonId, useCookies, useRowEdit } from './cookies.ts'
import { RetentionCell } from './RetentionCell.tsx'
import { RowMarks } from './RowMarks.tsx'
import { RowMenu } from './RowMenu.tsx'
import { categoryTarget, stepTarget } from './rowOrder.ts'
import { goFrom, rowGoes, type RowGo } from './rowSteps.ts'
import { TextsCell } from './TextsCell.tsx'
import { useCopyRow } from './useCopyRow.ts'
import classes from './CookieTable.module.css'

/** The keys that take a row along, one step up or down. */
const steps = {
  moveUp: -1,
  moveDown: 1,
  moveToCategoryAbove: -1,
  moveToCategoryBelow: 1,
} as const
const stepBindings = Object.keys(steps) as (keyof typeof steps)[] // the keys of a literal are its own

/** A row as it reads; one of its buttons opens it, the arrows go to its neighbours and, with Alt, take it along. */
export const RowView = memo(function RowView({ row: saved }: { row: CookieRow }) {
  const { t } = useTranslation('cookies')
  const { providers, definitions, at, actions } = useCookies()
  const edit = useRowEdit(saved.id)
  const row = edit?.row ?? saved
  const definition = definitions.get(row.definitionId ?? '') ?? null
  const facts = effectiveFacts(row, definition)
  const provider = providers.find(({ id }) => id === facts.providerId)
  const providerName = provider ? (
    <bdi>{providerNameAt(provider, at)}</bdi>
  ) : (
    <span className={classes.lacking}>{t('row.noProvider')}</span>
  )
  const names = facts.names.map(({ value }) => value)
  const label = names.join(', ') || t('row.unnamed')
  const copy = useCopyRow()

  function handleKey(event: KeyboardEvent<HTMLButtonElement>) {
    const go = rowGoes.find((id) => isPressed(event, id))
    const move = stepBindings.find((id) => isPressed(event, id))
    // Words that are selected on the page are what one means to copy.
    const isCopy = isPressed(event, 'copyRow') && window.getSelection()?.isCollapsed !== false
    if (go === undefined && move === undefined && !isCopy) return
    event.preventDefault()
    if (isCopy) void copy(row, label)
    else if (go !== undefined) focusFrom(event.currentTarget, go)
    else if (move !== undefined) {
      const find = move.startsWith('moveTo') ? categoryTarget : stepTarget
      actions.move(saved, (groups) => find(groups, row.id, steps[move]))
    }
  }

  return (
    <tr
      role="row"
      className={joinClasses(classes.row, edit !== null && classes[edit.status.kind])}
      onClick={(event) => {
        const isControl = event.target instanceof Element && event.target.closest('button, a, [role=menu]') !== null
        if (!isControl && window.getSelection()?.isCollapsed !== false) actions.open(row.id)
      }}
    >
      <th role="rowheader" scope="row" className={joinClasses(classes.cell, classes.names)}>
        <button
          type="button"
          id={rowButtonId(row.id)}
          data-row-button
          className={classes.open}
          aria-label={t('row.open', { names: label })}
          aria-keyshortcuts={ariaKeys(
            'openRow',
            'moveUp',
            'moveDown',
            'moveToCategoryAbove',
            'moveToCategoryBelow',
            'copyRow',
          )}
          onClick={() => actions.open(row.id)}
          onKeyDown={handleKey}
        >
          {names.map((name) => (
            <bdi key={name} className={classes.name}>
              {name}
            </bdi>
          ))}
          {names.length === 0 && <em>{t('row.unnamed')}</em>}
        </button>
        <span className={classes.under}>{providerName}</span>
        <RowMarks row={row} edit={edit} />
      </th>
      <td role="cell" className={joinClasses(classes.cell, classes.provider)} data-label={t('column.provider')}>
        {providerName}
      </td>
      <TextsCell row={row} definition={definition} field="service" />
      <TextsCell row={row} definition={definition} field="purpose" />
      <RetentionCell row={row} definition={definition} />
      <td role="cell" className={joinClasses(classes.cell, classes.menu)}>
        <RowMenu row={saved} label={label} isFresh={saved.revision === 0} />
      </td>
    </tr>
  )
})

/** The keys go through the rows of every category, as through one list. */
function focusFrom(button: HTMLElement, go: RowGo): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-row-button]')]
  const categories = buttons.map((it) => it.closest('[data-category]')?.getAttribute('data-category') ?? '')
  buttons[goFrom(categories, buttons.indexOf(button), go)]?.focus()
}
