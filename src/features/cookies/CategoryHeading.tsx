import { useTranslation } from 'react-i18next'
import { pickLocalized } from '#core/charter/locale.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { useCookies } from './cookies.ts'
import { useShown } from './grid/useShownRows.ts'
import type { CategoryGroup } from './actions/rowOrder.ts'
import tab from './CookiesTab.module.css'

/** The title of a category as it reads in the language of the screen. */
export function useCategoryTitle({ title, kind }: Pick<CategoryGroup, 'title' | 'kind'>) {
  const { t } = useTranslation('cookies')
  const language = useLanguage()
  const picked = pickLocalized(title, language)
  return { text: picked?.value.value ?? t(`kind.${kind}`), lang: picked?.locale }
}

/** The name of a category and how many rows it has, of which as many as are shown; a press folds it. */
export function CategoryHeading({ group, id, bodyId }: { group: CategoryGroup; id: string; bodyId: string }) {
  const { t } = useTranslation('cookies')
  const { groups, actions } = useCookies()
  const { isSearching, isFolded: readFolded, fold } = useShown()
  const title = useCategoryTitle(group)
  const isFolded = readFolded(group.id)
  const total = groups.find((it) => it.id === group.id)?.rows.length ?? 0
  const count = group.rows.length
  return (
    <h2 id={id} className={tab.heading} lang={title.lang}>
      {!isSearching && total > 0 ? (
        <button
          type="button"
          className={tab.fold}
          aria-expanded={!isFolded}
          aria-controls={isFolded ? undefined : bodyId}
          onClick={() => {
            if (!isFolded) actions.close(group.rows)
            fold(group.id, !isFolded)
          }}
        >
          <Icon name="chevronDown" />
          {title.text}
        </button>
      ) : (
        title.text
      )}{' '}
      <span className={tab.count}>{count === total ? total : t('find.of', { count, total })}</span>
    </h2>
  )
}
