import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportDecisions } from '#core/charter/import/importDecisions.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './ImportRecord.module.css'

/** What the person settled before the import was sent: corrections, choices, what was left out. */
export function RecordDecisions({ decisions }: { decisions: ImportDecisions | null }) {
  const { t } = useTranslation('importing')
  if (decisions === null) return <p className={classes.soft}>{t('decisions.unknown')}</p>
  const rows = decisions.rows.filter(
    ({ isTaken, match, corrected }) => !isTaken || match !== null || corrected.length > 0,
  )
  const { platform, texts, deleted } = decisions
  const isNothing = rows.length + platform.length + texts.length + deleted.length === 0

  return (
    <section aria-labelledby="record-decisions">
      <h3 id="record-decisions" className={classes.title}>
        {t('decisions.title')}
      </h3>
      {isNothing && <p className={classes.soft}>{t('decisions.none')}</p>}
      <ul className={classes.list}>
        {platform.map(({ field, read, written }) => (
          <li key={field} className={classes.item}>
            {t(`platform.${field}`)} <Correction read={read} written={written} />
          </li>
        ))}
        {rows.map(({ line, names, isTaken, match, reason, corrected }, index) => (
          <li key={index} className={classes.item}>
            <Place line={line} /> <code>{names === '' ? t('row.unnamed') : names}</code>{' '}
            <span className={classes.soft}>
              {isTaken ? match !== null && t(`decisions.match.${match}`) : t('decisions.leftOut')}
              {reason !== null && ` (${reason})`}
            </span>
            {corrected.map(({ field, read, written }) => (
              <p key={field}>
                <span className={classes.soft}>{t(field === 'category' ? 'row.category' : `cell.${field}`)}</span>{' '}
                <Correction read={read} written={written} />
              </p>
            ))}
          </li>
        ))}
        {texts.map(({ line, title, choice, reason }, index) => (
          <li key={index} className={classes.item}>
            <Place line={line} /> <span dir="auto">{title}</span>{' '}
            <span className={classes.soft}>
              {t(`decisions.text.${choice}`)}
              {reason !== null && ` (${reason})`}
            </span>
          </li>
        ))}
        {deleted.map(({ id, label }) => (
          <li key={id} className={classes.item}>
            <code>{label}</code> <span className={classes.soft}>{t('decisions.deleted')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Place({ line }: { line: number | null }): ReactNode {
  const { t } = useTranslation('importing')
  return (
    <StateBadge tone="neutral">
      {line === null ? t('decisions.added') : t('source.lineTitle', { number: line })}
    </StateBadge>
  )
}

/** What was read, and what the person wrote instead. */
function Correction({ read, written }: { read: string | null; written: string }): ReactNode {
  const { t } = useTranslation('importing')
  return (
    <span dir="auto">
      {read === null ? <em className={classes.soft}>{t('decisions.absent')}</em> : <del>{read}</del>}{' '}
      <span aria-hidden="true">→</span>{' '}
      {written === '' ? <em className={classes.soft}>{t('decisions.emptied')}</em> : <ins>{written}</ins>}
    </span>
  )
}
