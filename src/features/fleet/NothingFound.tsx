import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { isNarrowed, searchedInstead, unfiltered, type RowListState } from './rowListState.ts'

type Props = { state: RowListState; hrefOf: (state: RowListState) => string }

/** No row answers. Where a name is asked for, it may be a part of one: the search finds those. */
export function NothingFound({ state, hrefOf }: Props) {
  const { t } = useTranslation('fleet')
  const isNamed = state.name.trim() !== ''
  const isNamedAmong = isNamed && isNarrowed({ ...state, name: '' })
  const instead = searchedInstead(state)
  return (
    <EmptyState
      title={isNamed ? t('none.named') : t('none.title')}
      text={isNamedAmong ? t('none.namedAmong') : isNamed ? t('name.hint') : t('none.text')}
    >
      {instead !== null && (
        <ButtonLink to={hrefOf({ ...state, name: '', search: instead.search, page: 1 })}>
          {t('none.searchInstead', { words: instead.words })}
        </ButtonLink>
      )}
      <ButtonLink to={hrefOf({ ...state, ...unfiltered, search: '', page: 1 })}>{t('none.clear')}</ButtonLink>
    </EmptyState>
  )
}
