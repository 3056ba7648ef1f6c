import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Absent } from '../review/listAbsent.ts'
import classes from './Review.module.css'

/** What the text does not say, so that nobody believes the charter complete. */
export function AbsentBox({ absent }: { absent: readonly Absent[] }) {
  const { t } = useTranslation('importing')
  if (absent.length === 0) return null
  return (
    <aside className={classes.absent} aria-labelledby="import-absent">
      <h2 id="import-absent" className={classes.heading}>
        {t('absent.title')}
      </h2>
      <ul className={classes.absentList}>
        {absent.map((item) => (
          <li key={item.kind === 'language' ? item.locale : item.kind}>{sayAbsent(item, t)}</li>
        ))}
      </ul>
    </aside>
  )
}

function sayAbsent(item: Absent, t: TFunction<'importing'>): string {
  if (item.kind === 'retention') {
    return item.proposed === 0
      ? t('absent.retention', { count: item.count })
      : t('absent.proposed', { count: item.count, proposed: item.proposed })
  }
  return item.kind === 'language' ? t(`absent.version.${item.locale}`) : t(`absent.${item.kind}`)
}
