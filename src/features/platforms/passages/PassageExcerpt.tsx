import { useTranslation } from 'react-i18next'
import { textState } from '#core/charter/text.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { effectiveTexts } from './passage.ts'
import { liveTexts, nameLocaleOf } from './passageForm.ts'
import { usePassages, type PassageState } from './passages.ts'
import classes from './PlatformPassages.module.css'

/** The beginning of the words in each language, as they stand now. */
export function PassageExcerpt({ state: { passage, form } }: { state: PassageState }) {
  const { t } = useTranslation('platforms')
  const { locales } = usePassages()
  const [first = 'fr'] = locales
  const named = nameLocaleOf(form, locales, useLanguage())
  const isWanted = (part: 'line' | 'body') =>
    locales.some((locale) => form[part][locale].trim() !== '' || effectiveTexts(passage, part)[locale]?.value)
  return (
    <div className={classes.excerpts}>
      {locales.map((locale) => {
        const states = (['line', 'body'] as const)
          .filter(isWanted)
          .map((part) => textState(liveTexts(form, passage, part, first), locale))
        const worst = states.includes('missing') ? 'missing' : states.includes('stale') ? 'stale' : null
        return (
          <div key={locale} className={classes.excerpt}>
            <abbr className={classes.locale} title={t(`settings.language.${locale}`)}>
              {locale.toUpperCase()}
            </abbr>
            <div className={classes.words}>
              <p lang={locale} className={classes.clipped}>
                {locale !== named && form.line[locale].trim() !== '' && <b>{form.line[locale]} </b>}
                {form.body[locale].replaceAll('**', '')}
              </p>
              {worst !== null && <span className={classes.warning}>{t(`passage.state.${worst}`)}</span>}
            </div>
          </div>
        )
      })}
    </div>
  )
}
