import { useTranslation } from 'react-i18next'
import { rowListColumns, type RowListColumn } from '#core/contract/rowListColumns.ts'
import classes from './CookieListPage.module.css'

type Props = { shown: readonly RowListColumn[]; onChoose: (columns: readonly RowListColumn[]) => void }

/** Which columns the list has, each on or off. */
export function ColumnChoice({ shown, onChoose }: Props) {
  const { t } = useTranslation('fleet')
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears Escape from the controls inside
    <details
      className={classes.columns}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return
        event.currentTarget.open = false
        event.currentTarget.querySelector('summary')?.focus()
      }}
      onBlur={(event) => {
        const { currentTarget, relatedTarget } = event
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) currentTarget.open = false
      }}
    >
      <summary className={classes.columnsButton}>{t('columns')}</summary>
      <fieldset className={classes.columnList} aria-label={t('columns')}>
        {rowListColumns.map((key) => (
          <label key={key} className={classes.columnOption}>
            <input
              type="checkbox"
              checked={shown.includes(key)}
              onChange={({ currentTarget: { checked } }) =>
                onChoose(checked ? [...shown, key] : shown.filter((other) => other !== key))
              }
            />
            {t(`column.${key}`)}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
