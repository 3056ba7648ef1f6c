import { useTranslation } from 'react-i18next'
import { Button } from '#src/ui/Button.tsx'
import { useDelayed } from '#src/ui/useDelayed.ts'
import classes from '../ImportPage.module.css'

/** Said when reading takes over half a second, with the way to end it. */
export function ReadingState({ onStop }: { onStop: () => void }) {
  const { t } = useTranslation('importing')
  const isSlow = useDelayed(true, 500)
  if (!isSlow) return null
  return (
    <div className={classes.reading} role="status">
      <label htmlFor="import-progress">{t('reading.title')}</label>
      <progress id="import-progress" />
      <Button onClick={onStop}>{t('reading.stop')}</Button>
    </div>
  )
}
