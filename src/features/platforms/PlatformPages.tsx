import { useTranslation } from 'react-i18next'
import { formatNumber } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Pagination } from '#src/ui/Pagination.tsx'
import { SelectField } from '#src/ui/SelectField.tsx'
import { pageSizes, type ListState } from './listState.ts'
import classes from './PlatformListPage.module.css'

type Props = {
  total: number
  state: ListState
  hrefOf: (page: number) => string
  onNear: (page: number) => void
  onResize: (pageSize: number) => void
}

/** The foot of the list: how many there are, how many a page shows, the pages. */
export function PlatformPages({ total, state, hrefOf, onNear, onResize }: Props) {
  const { t } = useTranslation('platforms')
  const language = useLanguage()
  return (
    <Pagination
      label={t('pages.label')}
      summary={t('pages.summary', { count: total, shown: formatNumber(total, language) })}
      page={state.page}
      pageCount={Math.ceil(total / state.pageSize)}
      hrefOf={hrefOf}
      onNear={onNear}
      previousLabel={t('pages.previous')}
      nextLabel={t('pages.next')}
    >
      {total > pageSizes[0] && (
        <SelectField
          label={t('pages.sizeLabel')}
          isLabelHidden
          className={classes.size}
          value={String(state.pageSize)}
          options={pageSizes.map((size) => ({ value: String(size), label: t('pages.size', { size }) }))}
          onChange={(event) => onResize(Number(event.currentTarget.value))}
        />
      )}
    </Pagination>
  )
}
