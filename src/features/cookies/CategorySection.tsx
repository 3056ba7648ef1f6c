/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   shown as entries on narrow screens: `display: block` takes the table's semantics away, the roles keep them. */
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { pickLocalized } from '#core/charter/locale.ts'
import { Button } from '#src/ui/Button.tsx'
import { Kbd } from '#src/ui/Kbd.tsx'
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { useCookies } from './cookies.ts'
import { RowSlot } from './RowSlot.tsx'
import type { CategoryGroup } from './rowOrder.ts'
import type { OpenRow } from './useCookiesOf.ts'
import tab from './CookiesTab.module.css'
import classes from './CookieTable.module.css'

type Props = { group: CategoryGroup; open: OpenRow | null }

/** One category: its name, how many rows, what adds one, and the rows as a table. */
export const CategorySection = memo(function CategorySection({ group, open }: Props) {
  const { t } = useTranslation('cookies')
  const language = useLanguage()
  const { actions } = useCookies()
  const picked = pickLocalized(group.title, language)
  const title = picked?.value.value ?? t(`kind.${group.kind}`)
  const headingId = `category-${group.id}`
  return (
    <section className={tab.category} aria-labelledby={headingId} data-category={group.id}>
      <div className={tab.head}>
        <h2 id={headingId} className={tab.heading} lang={picked?.locale}>
          {title} <span className={tab.count}>{group.rows.length}</span>
        </h2>
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
      {group.rows.length === 0 ? (
        <p className={tab.none}>{t('category.none')}</p>
      ) : (
        <div className={classes.frame}>
          <table role="table" className={classes.table} aria-labelledby={headingId}>
            <thead role="rowgroup" className={classes.thead}>
              <tr role="row">
                {(['names', 'provider', 'service', 'purpose', 'retention'] as const).map((column) => (
                  <th key={column} role="columnheader" scope="col" className={classes.header} data-column={column}>
                    {t(`column.${column}`)}
                  </th>
                ))}
                <td role="cell" className={classes.header} data-column="menu" />
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
