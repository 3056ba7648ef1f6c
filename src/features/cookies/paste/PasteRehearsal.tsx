import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { leftBehind } from '#core/charter/paste/leftBehind.ts'
import { departures } from '#core/charter/paste/planOperations.ts'
import { planWords } from '#core/charter/paste/planWords.ts'
import type { Paste } from '#core/charter/paste/readPaste.ts'
import { limits } from '#core/charter/limits.ts'
import { formatList, formatNumber } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { usePlanTable } from '#src/lib/usePlanTable.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { PlanTable } from '#src/ui/PlanTable.tsx'
import { SegmentedControl } from '#src/ui/SegmentedControl.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { useCookies } from '../cookies.ts'
import { nameLocale } from '../nameLocale.ts'
import { findStart, hasNames, planBlock } from './planBlock.ts'
import { useNewProviders } from './useNewProviders.ts'
import { usePasteNotices } from './usePasteNotices.ts'
import { usePasteWrite } from './usePasteWrite.ts'
import classes from './PasteRows.module.css'

type Props = {
  paste: Extract<Paste, { ok: true }>
  rowId: string | null
  headingId: string
  onCorrect: () => void
  onClose: () => void
}

const reasonId = 'paste-reason'

/** What becomes of each pasted line, and what one decides about it before it is written. */
export function PasteRehearsal({ paste, rowId, headingId, onCorrect, onClose }: Props) {
  const { t } = useTranslation('cookies')
  const language = useLanguage()
  const { source: known, groups, at } = useCookies()
  const source = useMemo(() => {
    const rows = groups.flatMap((group) => group.rows).filter(({ revision }) => revision > 0)
    return { ...known, rows }
  }, [known, groups])
  const { write, isBusy, failure } = usePasteWrite(source, onClose)
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [clears, setClears] = useState(false)
  const [reason, setReason] = useState('')
  const [isAsked, setIsAsked] = useState(false)

  const { names: newNames, providers, target, fresh, ...making } = useNewProviders(paste, source, left)
  const place = target.rows.findIndex(({ id }) => id === rowId)
  const focused = place === -1 ? null : place
  const [chosen, setChosen] = useState<'named' | 'row' | null>(null)
  const found = findStart(paste, focused)
  const start = chosen === null ? found : chosen === 'row' && focused !== null ? focused : 'named'
  const block = useMemo(() => planBlock(paste, target, { start, clears, left }), [paste, target, start, clears, left])
  const words = useMemo(() => planWords(source, providers, language, at), [source, providers, language, at])
  const table = usePlanTable(words, { canMakeProviders: true })
  const notices = usePasteNotices(paste)

  const { counts, unclear, overfull } = block
  const count = counts.added + counts.changed
  const departing = new Set(departures(block.plan, source).map((departure) => departure.rowId)).size
  const behind = useMemo(() => leftBehind(block.plan, source), [block, source])
  const behindIn = [...new Set(behind.map(({ locale }) => nameLocale(locale, language)))]
  const formatCount = (number: number) => formatNumber(number, language)
  const out = left.size + unclear.length
  const isOvertaken = failure?.code === 'stale_revision'
  const parts = [
    ...(counts.added > 0 ? [t('paste.summary.added', { count: counts.added })] : []),
    ...(counts.changed > 0 ? [t('paste.summary.changed', { count: counts.changed })] : []),
    ...(counts.unchanged > 0 ? [t('paste.summary.unchanged', { count: counts.unchanged })] : []),
    ...(out > 0 ? [t('paste.summary.left', { count: out })] : []),
  ]

  function take(): void {
    const isLacking = departing > 0 && reason.trim() === ''
    setIsAsked(isLacking)
    if (isLacking) document.getElementById(reasonId)?.focus()
    else void write(block.plan, { reason: reason.trim(), providers: fresh })
  }

  return (
    <Dialog
      title={t('paste.title')}
      closeLabel={t('paste.close')}
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button isHeld={isBusy} onClick={onCorrect}>
            {t('paste.correct')}
          </Button>
          {overfull === null && count > 0 && (
            <Button variant="primary" isBusy={isBusy} onClick={take}>
              {unclear.length > 0
                ? t('paste.takeClear', { count, left: formatCount(out) })
                : t('paste.take', { count })}
            </Button>
          )}
        </>
      }
    >
      <div className={classes.rehearsal}>
        <div>
          <h3 id={headingId} tabIndex={-1} className={classes.heading}>
            {count > 0
              ? t('paste.summary.taken', { count })
              : unclear.length > 0
                ? t('paste.summary.unclear', { count: unclear.length })
                : t('paste.summary.none')}
          </h3>
          <p className={classes.soft}>{parts.join(' · ')}</p>
        </div>
        {failure !== null && (
          <ErrorNotice
            title={
              isOvertaken ? t('paste.overtaken') : failure.kind === 'network' ? t('paste.network') : t('paste.failed')
            }
            reference={failure.requestId ? t('failure.reference', { id: failure.requestId }) : undefined}
          />
        )}
        {overfull !== null && <ErrorNotice title={t('paste.full', { count: overfull, max: limits.rowsInPlatform })} />}
        {unclear.length > 0 && (
          <div className={classes.unclear}>
            <p>{t('paste.unclear', { count: unclear.length })}</p>
          </div>
        )}
        {newNames.length > 0 && (
          <label className={classes.option}>
            <input
              type="checkbox"
              checked={making.isMaking}
              onChange={(event) => making.choose(event.target.checked)}
            />
            {t('paste.makeProviders', { count: newNames.length, names: formatList(newNames, language) })}
          </label>
        )}
        {notices.map((notice) => (
          <p key={notice} className={classes.notice}>
            {notice}
          </p>
        ))}
        {behind.length > 0 && (
          <p className={classes.notice}>
            {t('paste.leftBehind', { count: behind.length, languages: formatList(behindIn, language) })}
          </p>
        )}
        {departing > 0 && (
          <div className={classes.reason}>
            <p>{t('paste.reason', { count: departing })}</p>
            <TextField
              id={reasonId}
              label={t('origin.reason')}
              hint={t('paste.reasonHint', { count: departing })}
              error={isAsked && reason.trim() === '' ? t('paste.reasonNeeded') : undefined}
              maxLength={limits.reason}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              onKeyDown={(event) => event.key === 'Enter' && !isBusy && take()}
            />
          </div>
        )}
        <div className={classes.choices}>
          {focused !== null && hasNames(paste) && (
            <div className={classes.where}>
              {/* Said by the group itself to those who hear it. */}
              <span aria-hidden="true">{t('paste.by.label')}</span>
              <SegmentedControl
                label={t('paste.by.label')}
                value={start === 'named' ? 'named' : 'row'}
                options={[
                  { value: 'named', label: t('paste.by.names') },
                  { value: 'row', label: t('paste.by.row', { names: words.sayRow(rowId) ?? '' }) },
                ]}
                onChoose={setChosen}
              />
            </div>
          )}
          <label className={classes.option}>
            <input type="checkbox" checked={clears} onChange={(event) => setClears(event.target.checked)} />
            {t('paste.clears')}
          </label>
        </div>
        <PlanTable
          lines={block.lines}
          formatCount={formatCount}
          {...table}
          texts={{ ...table.texts, groups: { ...table.texts.groups, taken: t('paste.taken') } }}
          leaving={{
            state: t('paste.left'),
            label: (row) => t('paste.takeLine', { row }),
            left,
            canLeave: (row) => !unclear.includes(row),
            onLeave: (row, isLeft) => {
              const next = new Set(left)
              if (isLeft) next.add(row)
              else next.delete(row)
              setLeft(next)
            },
          }}
        />
      </div>
    </Dialog>
  )
}
