import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportedSection, ImportResult } from '#core/charter/import/importResult.ts'
import type { Locale } from '#core/charter/locale.ts'
import type { Template } from '#core/charter/template.ts'
import { SegmentedControl } from '#src/ui/SegmentedControl.tsx'
import type { SectionChoice } from './review.ts'
import classes from './Review.module.css'

type Props = {
  result: ImportResult
  choices: readonly SectionChoice[]
  language: Locale
  template: Template | null
  onChoose: (index: number, choice: SectionChoice) => void
}

/** For each section of the source: the template's text, or its own; both can be read before choosing. */
export const SectionChoices = memo(function SectionChoices(props: Props) {
  const { result, choices, language, template, onChoose } = props
  const { t } = useTranslation('importing')
  const listed = result.sections
    .map((section, index) => ({ section, index }))
    // The heading of a table is the title of its category, above.
    .filter(({ section }) => section.role !== 'tables' || section.body !== null)
  if (listed.length === 0) return null

  return (
    <section className={classes.section} aria-labelledby="import-sections">
      <h2 id="import-sections" className={classes.heading}>
        {t('sections.title')}
      </h2>
      <p className={classes.soft}>{t('sections.intro')}</p>
      <ul className={classes.sections}>
        {listed.map(({ section, index }) => {
          const ours = template?.sections.find(({ role }) => role === section.role && role !== 'other') ?? null
          const name = section.heading ?? t(`role.${section.role}`)
          return (
            <li key={index} id={`section-${index}`} className={classes.sectionItem} tabIndex={-1}>
              <div className={classes.sectionLine}>
                <span className={classes.sectionName}>
                  <span dir="auto" lang={language}>
                    {name}
                  </span>
                  {section.heading !== null && <span className={classes.soft}>{t(`role.${section.role}`)}</span>}
                </span>
                <SegmentedControl
                  label={t('sections.choose', { name })}
                  value={choices[index] ?? 'template'}
                  options={[
                    { value: 'template', label: t(ours === null ? 'sections.drop' : 'sections.template') },
                    { value: 'own', label: t('sections.own') },
                  ]}
                  onChoose={(choice) => onChoose(index, choice)}
                />
              </div>
              <details className={classes.both}>
                <summary>{t('sections.compare')}</summary>
                <div className={classes.pair}>
                  <Wording
                    title={t('sections.ownText')}
                    lang={language}
                    heading={section.heading}
                    body={section.body}
                  />
                  {ours && (
                    <Wording
                      title={t('sections.templateText')}
                      lang={language}
                      heading={ours.texts.heading[language]?.value ?? null}
                      body={ours.texts.body[language]?.value ?? null}
                    />
                  )}
                </div>
              </details>
            </li>
          )
        })}
      </ul>
    </section>
  )
})

type WordingProps = { title: string; lang: Locale } & Pick<ImportedSection, 'heading' | 'body'>

function Wording({ title, lang, heading, body }: WordingProps) {
  const { t } = useTranslation('importing')
  return (
    <div className={classes.wording}>
      <h3 className={classes.wordingTitle}>{title}</h3>
      <div lang={lang} dir="auto" className={classes.paper}>
        {heading && <p className={classes.paperHeading}>{heading}</p>}
        {body && <p className={classes.paperBody}>{body.slice(0, 4_000)}</p>}
        {!heading && !body && <p className={classes.soft}>{t('sections.empty')}</p>}
      </div>
    </div>
  )
}
