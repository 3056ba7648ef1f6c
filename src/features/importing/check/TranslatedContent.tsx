import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { Locale } from '#core/charter/locale.ts'
import { fillVariables, valuesOf } from '#core/charter/matching/contentWords.ts'
import type { ContentPair } from '#core/charter/matching/pairContent.ts'
import { joinClasses } from '#src/ui/joinClasses.ts'
import { contentKey, isTextTaken, type ContentPlan } from '../review/planContent.ts'
import type { Review } from '../review/review.ts'
import type { FaultCode } from '../review/rowFaults.ts'
import classes from './Review.module.css'

type Props = {
  plan: ContentPlan
  review: Review
  present: CharterSource
  from: Locale
  /** What is wrong with the texts of a section or table, by `contentKey`. */
  faults: ReadonlyMap<string, FaultCode>
  onTake: (key: string, isTaken: boolean) => void
}

/** The titles and texts around the rows in both languages side by side: each text is taken or left on its own. */
export const TranslatedContent = memo(function TranslatedContent(props: Props) {
  const { plan, review, present, from, faults, onTake } = props
  const { t } = useTranslation('importing')
  const { language } = review
  const listed = [...listTexts('section', plan.sections.pairs), ...listTexts('category', plan.categories.pairs)]
  const alone = [...plan.sections.pairs, ...plan.categories.pairs].filter(({ fate }) => fate === 'added')
  const values = valuesOf(present.platform, language)
  if (listed.length === 0 && alone.length === 0) return null

  return (
    <section className={classes.section} aria-labelledby="import-content">
      <h2 id="import-content" className={classes.heading}>
        {t('content.translated', { count: listed.length })}
      </h2>
      <p className={classes.soft}>{t('content.translatedIntro')}</p>
      <table className={joinClasses(classes.table, classes.texts)}>
        <thead>
          <tr>
            <th scope="col">{t('content.text')}</th>
            <th scope="col">{t(`locale.${from}`)}</th>
            <th scope="col">{t('translation.proposed', { language: t(`locale.${language}`) })}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map(({ key, pair, text }) => (
            <tr key={`${key}-${text.field}`}>
              <th scope="row" tabIndex={faults.has(key) ? -1 : undefined} data-fault={faults.get(key)}>
                {t(`content.field.${text.field}`)}
                <Fault code={faults.get(key)} />
                <label className={classes.check}>
                  <input
                    type="checkbox"
                    checked={isTextTaken(review, key, pair, text)}
                    onChange={(event) => onTake(`${key}-${text.field}`, event.target.checked)}
                  />
                  {t(pair.own === null ? 'content.takeAsException' : 'translation.take')}
                </label>
              </th>
              <td lang={from} dir="auto" className={classes.paperBody}>
                {text.beside === null ? t('sections.empty') : fillVariables(text.beside.value, values)}
              </td>
              <td lang={language} dir="auto" className={classes.paperBody}>
                {text.proposed}
                {text.present !== null && text.present !== '' && (
                  <details className={classes.both}>
                    <summary>{t('content.replaces')}</summary>
                    <p className={classes.soft}>{fillVariables(text.present, values)}</p>
                  </details>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {alone.length > 0 && (
        <p className={classes.soft}>
          {t('content.alone', {
            count: alone.length,
            names: alone.map(({ texts }) => texts[0]?.proposed.slice(0, 80)).join(', '),
          })}
        </p>
      )}
    </section>
  )
})

function Fault({ code }: { code: FaultCode | undefined }) {
  const { t } = useTranslation('importing')
  return code === undefined ? null : <p className={classes.fault}>{t(`fault.${code}`)}</p>
}

interface Listed {
  readonly key: string
  readonly pair: ContentPair<Field, string>
  readonly text: ContentPair<Field, string>['texts'][number]
}
type Field = 'heading' | 'body' | 'title' | 'description'

/** The texts that the source says otherwise than the platform does in its language. */
function listTexts(what: 'section' | 'category', pairs: readonly ContentPair<Field, string>[]): Listed[] {
  return pairs.flatMap((pair) =>
    pair.fate === 'added' || pair.fate === 'same'
      ? []
      : pair.texts.filter(({ isSame }) => !isSame).map((text) => ({ key: contentKey(what, pair.index), pair, text })),
  )
}
