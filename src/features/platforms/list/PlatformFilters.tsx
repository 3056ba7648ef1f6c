import { useTranslation } from 'react-i18next'
import { locales } from '#core/charter/locale.ts'
import { FilterChips } from '#src/ui/FilterChips.tsx'
import type { ListState } from './listState.ts'

type Props = { state: ListState; onFilter: (change: Partial<ListState>) => void }

/** What the list can be narrowed to, one press each; pressed again, a filter goes. */
export function PlatformFilters({ state, onFilter }: Props) {
  const { t } = useTranslation('platforms')
  const switchOf = (key: 'isMissing' | 'isStale' | 'isUnaddressed' | 'isDeleted') => ({
    key,
    label: t(`filters.${key}`),
    isOn: state[key],
    toggle: () => onFilter({ [key]: !state[key] }),
  })
  const filters = [
    ...(['isMissing', 'isStale', 'isUnaddressed'] as const).map(switchOf),
    ...locales.map((locale) => ({
      key: locale,
      label: t(`filters.locale.${locale}`),
      isOn: state.locale === locale,
      toggle: () => onFilter({ locale: state.locale === locale ? null : locale }),
    })),
    switchOf('isDeleted'),
  ]
  return <FilterChips label={t('filters.label')} filters={filters} />
}
