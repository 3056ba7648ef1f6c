import { useTranslation } from 'react-i18next'
import { textsOf, type Passage } from './passage.ts'
import { usePassages } from './passages.ts'
import classes from './PlatformPassages.module.css'

/** The template's words, to be read beside those that stand in their place. */
export function PassageTemplate({ passage: { shared } }: { passage: Passage }) {
  const { t } = useTranslation('platforms')
  const { locales } = usePassages()
  if (shared === null) return null
  return (
    <details className={classes.template}>
      <summary>{t('passage.template')}</summary>
      <div className={classes.locales}>
        {locales.map((locale) => (
          <div key={locale} lang={locale} dir="auto">
            <p className={classes.legend}>{textsOf(shared, 'line')[locale]?.value}</p>
            <p className={classes.sharedText}>{textsOf(shared, 'body')[locale]?.value}</p>
          </div>
        ))}
      </div>
    </details>
  )
}
