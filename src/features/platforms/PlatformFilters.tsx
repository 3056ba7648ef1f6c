import { useTranslation } from 'react-i18next'
import { locales } from '#core/charter/locale.ts'
import { Icon } from '#src/ui/Icon.tsx'
import type { ListState } from './listState.ts'
import classes from './PlatformListPage.module.css'

type Props = { state: ListState; onFilter: (change: Partial<ListState>) => void }

/** What the list can be narrowed to, one press each; pressed again, a filter goes. */
export function PlatformFilters({ state, onFilter }: Props) {
  const { t } = useTranslation('platforms')
  const filters = [
    ...(['isMissing', 'isStale', 'isUnaddressed'] as const).map((key) => ({
      key,
      label: t(`filters.${key}`),
      isOn: state[key],
      toggle: () => onFilter({ [key]: !state[key] }),
    })),
    ...locales.map((locale) => ({
      key: locale,
      label: t(`filters.locale.${locale}`),
      isOn: state.locale === locale,
      toggle: () => onFilter({ locale: state.locale === locale ? null : locale }),
    })),
  ]
  return (
    <fieldset className={classes.filters} aria-label={t('filters.label')}>
      {filters.map(({ key, label, isOn, toggle }) => (
        <button key={key} type="button" className={classes.filter} aria-pressed={isOn} onClick={toggle}>
          {isOn && <Icon name="check" size={13} />}
          {label}
        </button>
      ))}
    </fieldset>
  )
}
