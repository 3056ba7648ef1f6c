import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '#core/charter/locale.ts'
import { Button } from '#src/ui/Button.tsx'
import { SelectField } from '#src/ui/SelectField.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { Cell } from './Cell.tsx'
import { PairedNote } from './PairedNote.tsx'
import { MatchDecision } from './MatchDecision.tsx'
import type { RowMatch } from '#core/charter/matching/matchRow.ts'
import type { RowCell, RowReview } from '../review/review.ts'
import type { RowFaults } from '../review/rowFaults.ts'
import { ProviderNow, SharedRetention, Understood } from './RowNotes.tsx'
import classes from './Rows.module.css'

type Props = {
  row: RowReview
  match: RowMatch | null
  /** The platform already has this row: only its words change. */
  isPaired: boolean
  /** What changes of it makes an exception to its shared definition. */
  isException: boolean
  faults: RowFaults
  language: Locale
  groups: readonly { value: string; label: string }[]
  /** Where a raw row stands in the source, and its whole text. */
  raw: { line: number; text: string } | null
  onChange: (key: string, change: Partial<RowReview>) => void
  onLook: (key: string) => void
}

/** One row of the review, each cell corrected in place, with what is to be decided about it. */
export const RowItem = memo(function RowItem(props: Props) {
  const { row, match, isPaired, isException, faults, language, groups, raw, onChange, onLook } = props
  const { t } = useTranslation('importing')
  const name = row.names === '' ? t('row.unnamed') : row.names

  const cell = (which: RowCell, isMono = false) => (
    <Cell
      id={`${row.key}-${which}`}
      label={t(`cell.${which}`)}
      placeholder={t(`cell.absent.${which}`)}
      isMono={isMono}
      lang={which === 'purpose' || which === 'service' || which === 'retention' ? language : undefined}
      value={row[which]}
      error={faults[which] && t(`fault.${faults[which]}`)}
      onWrite={(value) => onChange(row.key, { [which]: value })}
    />
  )

  return (
    <li id={row.key} className={classes.row} data-out={row.isLeftOut || undefined}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears where the focus is among its cells, to light the source's lines */}
      <fieldset className={classes.fields} aria-label={t('row.label', { name })} onFocus={() => onLook(row.key)}>
        {raw && (
          <div className={classes.raw}>
            <StateBadge tone={row.isLeftOut ? 'block' : 'ok'}>
              {t(row.isLeftOut ? 'row.raw' : 'row.rawTaken', { line: raw.line })}
            </StateBadge>
            <pre className={classes.rawText} dir="auto">
              {raw.text}
            </pre>
          </div>
        )}
        {row.isLeftOut && !raw ? (
          <p className={classes.out}>
            <code>{name}</code> {t('row.leftOut')}
          </p>
        ) : (
          <>
            <div className={classes.who}>
              {cell('names', true)}
              {cell('provider')}
              <ProviderNow name={row.provider} />
            </div>
            <div className={classes.what}>
              {cell('purpose')}
              {cell('service')}
              <div className={classes.retention}>
                {cell('retention')}
                <Understood text={row.retention} />
                <SharedRetention row={row} match={match} />
              </div>
            </div>
            <div className={classes.match}>
              {isPaired && <PairedNote row={row} isException={isException} onChange={onChange} />}
              {!row.isLeftOut && !isPaired && (
                <MatchDecision row={row} match={match} language={language} onChange={onChange} />
              )}
            </div>
          </>
        )}
        <div className={classes.tools}>
          {!row.isLeftOut && !isPaired && (
            <SelectField
              label={t('row.category')}
              isLabelHidden
              className={classes.select ?? ''}
              options={groups}
              value={row.groupKey}
              onChange={(event) => onChange(row.key, { groupKey: event.target.value })}
            />
          )}
          <Button
            variant="quiet"
            size="small"
            icon={row.isLeftOut ? 'undo' : 'remove'}
            onClick={() => onChange(row.key, { isLeftOut: !row.isLeftOut })}
          >
            {t(row.isLeftOut ? 'row.takeIn' : 'row.leaveOut')}
          </Button>
        </div>
      </fieldset>
    </li>
  )
})
