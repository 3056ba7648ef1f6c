import { useTranslation } from 'react-i18next'
import { isApiMocked } from '#src/lib/env.ts'
import { useDemo } from './demo.ts'
import classes from './Strip.module.css'

/** Says that the data live in this browser only, and puts them back to what ships. */
export function DemoStrip() {
  const { t } = useTranslation()
  const demo = useDemo()
  if (!isApiMocked || !demo) return null
  return (
    <aside className={classes.demo} aria-label={t('demo.label')}>
      <span>{demo.isKept ? t('demo.label') : t('demo.notKept')}</span>
      <span aria-hidden="true">·</span>
      <button type="button" className={classes.act} onClick={() => void demo.reset()}>
        {t('demo.reset')}
      </button>
    </aside>
  )
}
