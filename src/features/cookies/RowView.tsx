import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { effectiveFacts, type CookieRow } from '#core/charter/cookieRow.ts'
import { providerNameAt } from '#core/charter/providerName.ts'
import { ariaKeys } from '#src/lib/keyBindings.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { joinClasses } from '#src/ui/joinClasses.ts'
import { rowButtonId, useCookies, useRowEdit } from './cookies.ts'
import { useGridCells } from './grid/useGridCells.ts'
import { labelRow } from './labelRow.ts'
import { RetentionCell } from './RetentionCell.tsx'
import { RowMarks } from './RowMarks.tsx'
import { RowMenu } from './RowMenu.tsx'
import { TextsCell } from './TextsCell.tsx'
import dragClasses from './grid/rowDrag.module.css'
import textClasses from './CellText.module.css'
import classes from './CookieTable.module.css'

/** A row as it reads; its table hears its keys and presses (grid/useGridEvents.ts). */
export const RowView = memo(function RowView({ row: saved }: { row: CookieRow }) {
  const { t } = useTranslation('cookies')
  const { providers, definitions, at, grid } = useCookies()
  const edit = useRowEdit(saved.id)
  const row = edit?.row ?? saved
  const definition = definitions.get(row.definitionId ?? '') ?? null
  const facts = effectiveFacts(row, definition)
  const provider = providers.find(({ id }) => id === facts.providerId)
  const providerName = provider ? (
    <bdi>{providerNameAt(provider, at)}</bdi>
  ) : (
    <span className={textClasses.lacking}>{t('row.noProvider')}</span>
  )
  const names = facts.names.map(({ value }) => value)
  const label = labelRow(row, definition) || t('row.unnamed')
  const { isRowSelected, isSelected, tabIndex, cell } = useGridCells(row.id)

  return (
    <tr
      role="row"
      data-row={row.id}
      aria-selected={isRowSelected}
      className={joinClasses(classes.row, edit !== null && classes[edit.status.kind])}
    >
      <td role="gridcell" data-cell="select" className={joinClasses(classes.cell, classes.select)}>
        <input
          type="checkbox"
          tabIndex={tabIndex('select')}
          aria-label={t('row.select', { names: label })}
          checked={isRowSelected}
          disabled={saved.revision === 0}
          onChange={() => grid.toggleRow(row.id)}
        />
        {/* For the pointer alone: keys move a row by themselves, and its menu says so. */}
        <span data-grip className={dragClasses.grip}>
          <Icon name="grip" />
        </span>
      </td>
      <th
        role="rowheader"
        scope="row"
        data-cell="names"
        aria-selected={isSelected('names') || undefined}
        className={joinClasses(classes.cell, classes.names)}
      >
        <button
          type="button"
          id={rowButtonId(row.id)}
          data-row-button
          tabIndex={tabIndex('names')}
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
        >
          {names.map((name) => (
            <bdi key={name} className={textClasses.name}>
              {name}
            </bdi>
          ))}
          {names.length === 0 && <em>{t('row.unnamed')}</em>}
        </button>
        <span className={classes.under}>{providerName}</span>
        <RowMarks row={row} edit={edit} />
      </th>
      <td
        {...cell('provider')}
        className={joinClasses(classes.cell, classes.provider)}
        data-label={t('column.provider')}
      >
        {providerName}
      </td>
      <TextsCell row={row} definition={definition} field="service" cell={cell('service')} />
      <TextsCell row={row} definition={definition} field="purpose" cell={cell('purpose')} />
      <RetentionCell row={row} definition={definition} cell={cell('retention')} />
      <td role="gridcell" data-cell="menu" className={joinClasses(classes.cell, classes.menu)}>
        <RowMenu row={saved} label={label} isFresh={saved.revision === 0} tabIndex={tabIndex('menu')} />
      </td>
    </tr>
  )
})
