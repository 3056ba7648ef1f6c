/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-noninteractive-element-to-interactive-role --
   shown as entries on narrow screens: `display: block` takes the table's semantics away, the roles keep them;
   a table whose cells are gone through by keys is a grid. */
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#src/ui/Button.tsx'
import { joinClasses } from '#src/ui/joinClasses.ts'
import { Kbd } from '#src/ui/Kbd.tsx'
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx'
import { CategoryHeading, useCategoryTitle } from './CategoryHeading.tsx'
import { useCookies } from './cookies.ts'
import { SelectCategory } from './grid/SelectCategory.tsx'
import { useGridEvents } from './grid/useGridEvents.ts'
import { RowSlot } from './RowSlot.tsx'
import type { CategoryGroup } from './actions/rowOrder.ts'
import type { OpenRow } from './useCookiesOf.ts'
import tab from './CookiesTab.module.css'
import classes from './CookieTable.module.css'

type Props = { group: CategoryGroup; isFolded: boolean; open: OpenRow | null }

/** One category: its name, how many rows, what adds one, and the rows as a table. */
export const CategorySection = memo(function CategorySection({ group, isFolded, open }: Props) {
  const { t } = useTranslation('cookies')
  const { actions } = useCookies()
  const events = useGridEvents()
  const { text: title } = useCategoryTitle(group)
  const headingId = `category-${group.id}`
  const bodyId = `rows-${group.id}`
  return (
    <section className={tab.category} aria-labelledby={headingId} data-category={group.id}>
      <div className={tab.head}>
        <CategoryHeading group={group} id={headingId} bodyId={bodyId} />
        <div className={tab.add}>
          <Button
            size="small"
            onClick={() => actions.addShared(group.id)}
            aria-label={t('category.addSharedTo', { category: title })}
          >
            {t('category.addShared')}
          </Button>
          <Button size="small" icon="add" onClick={() => actions.add(group.id)} aria-keyshortcuts="N">
            <VisuallyHidden>{t('category.addTo', { category: title })}</VisuallyHidden>
            <span aria-hidden="true">
              {t('category.add')} <Kbd>N</Kbd>
            </span>
          </Button>
        </div>
      </div>
      {isFolded ? null : group.rows.length === 0 ? (
        <p className={tab.none}>{t('category.none')}</p>
      ) : (
        <div id={bodyId} className={classes.frame}>
          <table
            role="grid"
            aria-multiselectable="true"
            className={classes.table}
            aria-labelledby={headingId}
            {...events}
          >
            <thead role="rowgroup" className={classes.thead}>
              <tr role="row" className={classes.headers}>
                <td role="gridcell" className={joinClasses(classes.header, classes.select)} data-column="select">
                  <SelectCategory group={group} title={title} />
                </td>
                {(['names', 'provider', 'service', 'purpose', 'retention'] as const).map((column) => (
                  <th key={column} role="columnheader" scope="col" className={classes.header} data-column={column}>
                    {t(`column.${column}`)}
                  </th>
                ))}
                <td role="gridcell" className={classes.header} data-column="menu" />
              </tr>
            </thead>
            <tbody role="rowgroup">
              {group.rows.map((row) => (
                <RowSlot key={row.id} row={row} focusPath={open?.rowId === row.id ? open.path : null} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
})
