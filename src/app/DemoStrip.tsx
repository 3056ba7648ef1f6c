import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeStack } from '#src/lib/changeStack.ts'
import { isApiMocked } from '#src/lib/env.ts'
import { useDemo } from './demo.ts'
import classes from './Strip.module.css'

/** Says that the data live in this browser only, and puts them back to what ships: asked first, since nothing undoes it. */
export function DemoStrip() {
  const { t } = useTranslation()
  const demo = useDemo()
  const [isAsking, setIsAsking] = useState(false)
  if (!isApiMocked || !demo) return null
  return (
    <aside className={classes.demo} aria-label={t('demo.label')}>
      <span>{isAsking ? t('demo.ask') : demo.isKept ? t('demo.label') : t('demo.notKept')}</span>
      <span aria-hidden="true">·</span>
      {isAsking && (
        <button
          type="button"
          className={classes.act}
          onClick={() => {
            changeStack.clear()
            void demo.reset()
          }}
        >
          {t('demo.confirm')}
        </button>
      )}
      {/* The same button, so that the focus stays on it: what it answers first is "no". */}
      <button type="button" className={classes.act} onClick={() => setIsAsking(!isAsking)}>
        {isAsking ? t('demo.keep') : t('demo.reset')}
      </button>
    </aside>
  )
}
