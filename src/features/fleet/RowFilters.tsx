import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { categoryKinds } from '#core/charter/categoryKind.ts'
import { pickLocalized } from '#core/charter/locale.ts'
import { providerNameAt } from '#core/charter/providerName.ts'
import { retentionKinds } from '#core/charter/retentionKind.ts'
import { providersQuery } from '#src/lib/sharedQueries.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { FilterChips } from '#src/ui/FilterChips.tsx'
import { SearchField } from '#src/ui/SearchField.tsx'
import { SelectField } from '#src/ui/SelectField.tsx'
import { useMediaQuery } from '#src/ui/useMediaQuery.ts'
import { platformNamesQuery } from './fleetQueries.ts'
import { countFilters, type RowListState } from './rowListState.ts'
import classes from './CookieListPage.module.css'

type Props = {
  state: RowListState
  show: (change: Partial<RowListState>, isTyping?: boolean) => void
  /** The rows are there: what they may be narrowed to is read after them. */
  isListed: boolean
}

type Option = { value: string; label: string }

/** All that the list can be narrowed to. */
export function RowFilters({ state, show, isListed }: Props) {
  const { t } = useTranslation('fleet')
  const language = useLanguage()
  const platforms = useQuery({ ...platformNamesQuery, enabled: isListed })
  const providers = useQuery({ ...providersQuery, enabled: isListed })
  const today = new Date().toISOString()

  const select = (key: 'platformId' | 'providerId' | 'categoryKind' | 'retentionKind', options: readonly Option[]) => {
    const value = state[key] ?? ''
    // An address may name what is still being read, or is no more: it is a filter all the same.
    const isKnown = value === '' || options.some((option) => option.value === value)
    return (
      <SelectField
        label={t(`filters.${key}`)}
        isLabelHidden
        className={value === '' ? classes.select : `${classes.select ?? ''} ${classes.chosen ?? ''}`}
        value={value}
        options={[
          { value: '', label: t(`filters.all.${key}`) },
          ...(isKnown ? [] : [{ value, label: t('filters.unknown') }]),
          ...options,
        ]}
        onChange={({ currentTarget }) => show({ [key]: currentTarget.value === '' ? null : currentTarget.value })}
      />
    )
  }

  const flag = (key: 'isOverridden' | 'isMissing' | 'isStale') => ({
    key,
    label: t(`filters.${key}`),
    isOn: state[key],
    toggle: () => show({ [key]: !state[key] }),
  })
  const origin = (key: 'shared' | 'own') => ({
    key,
    label: t(`filters.${key}`),
    isOn: state.origin === key,
    toggle: () => show({ origin: state.origin === key ? null : key }),
  })

  const isNarrow = useMediaQuery('(max-width: 600px)')
  const count = countFilters(state)
  const filters = (
    <>
      <div className={classes.selects}>
        {select(
          'platformId',
          (platforms.data ?? []).map(({ id, name, slug }) => ({
            value: id,
            label: pickLocalized(name, language)?.value ?? slug,
          })),
        )}
        {select(
          'providerId',
          (providers.data ?? [])
            .map((provider) => ({ value: provider.id, label: providerNameAt(provider, today) }))
            .sort((a, b) => a.label.localeCompare(b.label, language)),
        )}
        {select(
          'categoryKind',
          categoryKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
        )}
        {select(
          'retentionKind',
          retentionKinds.map((kind) => ({ value: kind, label: t(`retention.${kind}`) })),
        )}
      </div>
      <FilterChips
        label={t('filters.label')}
        filters={[origin('shared'), origin('own'), flag('isOverridden'), flag('isMissing'), flag('isStale')]}
      />
    </>
  )

  return (
    <div className={classes.toolbar}>
      <SearchField
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        clearLabel={t('search.clear')}
        value={state.search}
        onSearch={(search) => show({ search }, true)}
      />
      <SearchField
        label={t('name.label')}
        placeholder={t('name.placeholder')}
        hint={t('name.hint')}
        clearLabel={t('name.clear')}
        value={state.name}
        onSearch={(name) => show({ name }, true)}
      />
      {isNarrow ? (
        <details className={classes.folded}>
          <summary>{t('filters.folded', { count })}</summary>
          <div>{filters}</div>
        </details>
      ) : (
        filters
      )}
    </div>
  )
}
