import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportResult } from '#core/charter/import/importResult.ts'
import type { Locale } from '#core/charter/locale.ts'
import { listTables } from '#core/charter/matching/listTables.ts'
import type { Template } from '#core/charter/template.ts'
import { LongList } from './LongList.tsx'
import { contentKey } from '../review/planContent.ts'
import type { SectionChoice } from '../review/review.ts'
import type { FaultCode } from '../review/rowFaults.ts'
import { SectionItem, type Worded } from './SectionItem.tsx'
import classes from './Review.module.css'

type Props = {
  result: ImportResult
  choices: readonly SectionChoice[]
  language: Locale
  template: Template | null
  /** Index of the section whose line is looked at. */
  looked: number | null
  /** What is wrong with a text, or with what stands over a table, by `contentKey`. */
  faults: ReadonlyMap<string, FaultCode>
  onChoose: (index: number, choice: SectionChoice) => void
}

const itemHeight = 62

/** For each section of the source: the template's text, or its own; both can be read before choosing. */
export const SectionChoices = memo(function SectionChoices(props: Props) {
  const { result, choices, language, template, looked, faults, onChoose } = props
  const { t } = useTranslation('importing')
  const tables = useMemo(() => listTables(result), [result])
  const listed = useMemo(() => listChoices(result), [result])
  const faultOf = (index: number) => {
    const table = tables.findIndex(({ section }) => section === index)
    return faults.get(table === -1 ? contentKey('section', index) : contentKey('category', table))
  }
  // Where sending leads back, and where the keyboard comes in.
  const faulty = listed.find(({ index }) => faultOf(index) !== undefined)?.index
  const held = useMemo(() => {
    const ends = [listed[0]?.index, listed.at(-1)?.index, looked, faulty]
    return new Set(ends.map((index) => `section-${index ?? ''}`))
  }, [listed, looked, faulty])
  if (listed.length === 0) return null

  /** What the template says in its place: of a table's heading, its category. */
  function wordTemplate(index: number): Worded | null {
    const title = t('sections.templateText')
    const table = tables.find(({ section }) => section === index)
    if (table !== undefined) {
      const texts = template?.categories.find(({ kind }) => kind === table.kind)?.texts
      return texts === undefined
        ? null
        : { title, heading: texts.title[language]?.value ?? null, body: texts.description[language]?.value ?? null }
    }
    const role = result.sections[index]?.role
    const texts = template?.sections.find((it) => it.role === role && role !== 'other')?.texts
    if (texts === undefined) return null
    return { title, heading: texts.heading[language]?.value ?? null, body: texts.body[language]?.value ?? null }
  }

  return (
    <section className={classes.section} aria-labelledby="import-sections">
      <h2 id="import-sections" className={classes.heading}>
        {t('sections.title')}
      </h2>
      <p className={classes.soft}>{t('sections.intro')}</p>
      <LongList
        className={classes.sections}
        items={listed}
        idOf={({ index }) => `section-${index}`}
        textOf={({ section }) => [section.heading, section.body].filter(Boolean).join('\n')}
        held={held}
        height={itemHeight}
      >
        {({ section, index }) => {
          const ours = wordTemplate(index)
          const own = { title: t('sections.ownText'), heading: section.heading, body: section.body }
          return (
            <SectionItem
              key={index}
              id={`section-${index}`}
              name={section.heading ?? t(`role.${section.role}`)}
              about={section.heading === null ? null : t(`role.${section.role}`)}
              language={language}
              value={choices[index] ?? 'template'}
              fault={faultOf(index)}
              options={[
                { value: 'template', label: t(ours === null ? 'sections.drop' : 'sections.template') },
                { value: 'own', label: t('sections.own') },
              ]}
              onChoose={(choice) => onChoose(index, choice)}
              wordings={ours === null ? [own] : [own, ours]}
            />
          )
        }}
      </LongList>
    </section>
  )
})

/** The heading of a table is the title of its category, with the rows. */
function listChoices({ sections }: ImportResult) {
  return sections
    .map((section, index) => ({ section, index }))
    .filter(({ section }) => section.role !== 'tables' || section.body !== null)
}
