import { useTranslation } from 'react-i18next'
import { isApiMocked } from '#src/lib/env.ts'
import { useDemoReset } from './demoReset.ts'
import classes from './Strip.module.css'

/** Says that the data live in this browser only; the mocked API hands over what resets them. */
export function DemoStrip() {
  const { t } = useTranslation()
  const reset = useDemoReset()
  if (!isApiMocked || !reset) return null
  return (
    <aside className={classes.demo} aria-label={t('demo.label')}>
      <span>{t('demo.label')}</span>
      <span aria-hidden="true">·</span>
      <button type="button" className={classes.act} onClick={() => void reset()}>
        {t('demo.reset')}
      </button>
    </aside>
  )
}
