import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '#core/charter/locale.ts'
import { SegmentedControl } from '#src/ui/SegmentedControl.tsx'
import type { FaultCode } from '../review/rowFaults.ts'
import classes from './Review.module.css'

export interface Worded {
  readonly title: string
  readonly heading: string | null
  readonly body: string | null
}

type Props<Choice extends string> = {
  /** Where the focus goes from the line of the source. */
  id: string
  name: string
  /** What the section is about. */
  about: string | null
  language: Locale
  value: Choice
  options: readonly { value: Choice; label: string }[]
  onChoose: (choice: Choice) => void
  /** The wordings to choose from, to be read side by side. */
  wordings: readonly Worded[]
  /** What is wrong with the text that was chosen. */
  fault?: FaultCode | undefined
  children?: ReactNode
}

/** One section of the source, the choice of its text, and the wordings that are chosen from. */
export function SectionItem<Choice extends string>(props: Props<Choice>) {
  const { t } = useTranslation('importing')
  const { id, name, about, language, value, options, onChoose, wordings, fault, children } = props
  return (
    <li id={id} className={classes.sectionItem} tabIndex={-1} data-fault={fault}>
      <div className={classes.sectionLine}>
        <span className={classes.sectionName}>
          <span dir="auto" lang={language}>
            {name}
          </span>
          {about !== null && <span className={classes.soft}>{about}</span>}
        </span>
        <SegmentedControl label={t('sections.choose', { name })} value={value} options={options} onChoose={onChoose} />
      </div>
      {fault !== undefined && <p className={classes.fault}>{t(`fault.${fault}`)}</p>}
      {children}
      <details className={classes.both}>
        <summary>{t('sections.compare')}</summary>
        <div className={classes.pair}>
          {wordings.map((worded) => (
            <Wording key={worded.title} lang={language} {...worded} />
          ))}
        </div>
      </details>
    </li>
  )
}

function Wording({ title, lang, heading, body }: Worded & { lang: Locale }) {
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
