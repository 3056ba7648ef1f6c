import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { departures } from '#core/charter/paste/planOperations.ts'
import { readPasteTarget } from '#core/charter/paste/pasteTarget.ts'
import { planWords } from '#core/charter/paste/planWords.ts'
import type { Paste } from '#core/charter/paste/readPaste.ts'
import { limits } from '#core/charter/limits.ts'
import { announce } from '#src/lib/announce.ts'
import { formatNumber } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { usePlanNotices, usePlanTable } from '#src/lib/usePlanTable.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { PlanTable } from '#src/ui/PlanTable.tsx'
import { SegmentedControl } from '#src/ui/SegmentedControl.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { useCookies } from '../cookies.ts'
import { findStart, planBlock } from './planBlock.ts'
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
  const { source: known, groups, providers, at } = useCookies()
  const source = useMemo(() => {
    const rows = groups.flatMap((group) => group.rows).filter(({ revision }) => revision > 0)
    return { ...known, rows }
  }, [known, groups])
  const { write, isBusy, failure } = usePasteWrite(source, onClose)
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [clears, setClears] = useState(false)
  const [reason, setReason] = useState('')
  const [isAsked, setIsAsked] = useState(false)

  const target = useMemo(() => readPasteTarget(source, providers), [source, providers])
  const place = target.rows.findIndex(({ id }) => id === rowId)
  const focused = place === -1 ? null : place
  const [chosen, setChosen] = useState<'named' | 'row' | null>(null)
  const found = findStart(paste, focused)
  const start = chosen === null ? found : chosen === 'row' && focused !== null ? focused : 'named'
  const block = useMemo(() => planBlock(paste, target, { start, clears, left }), [paste, target, start, clears, left])
  const words = useMemo(() => planWords(source, providers, language, at), [source, providers, language, at])
  const table = usePlanTable(words)
  const notices = usePlanNotices(
    paste.hasHeader,
    paste.issues.filter(({ row }) => paste.hasHeader && row === 1),
  )

  const { counts, unclear, overfull } = block
  const count = counts.added + counts.changed
  const departing = new Set(departures(block.plan, source).map((departure) => departure.rowId)).size
  const formatCount = (number: number) => formatNumber(number, language)
  const isSettled = unclear.length === 0 && overfull === null
  const isOvertaken = failure?.code === 'stale_revision'
  const parts = [
    ...(counts.added > 0 ? [t('paste.summary.added', { count: counts.added })] : []),
    ...(counts.changed > 0 ? [t('paste.summary.changed', { count: counts.changed })] : []),
    ...(counts.unchanged > 0 ? [t('paste.summary.unchanged', { count: counts.unchanged })] : []),
    ...(left.size > 0 ? [t('paste.summary.left', { count: left.size })] : []),
  ]

  function take(): void {
    const isLacking = departing > 0 && reason.trim() === ''
    setIsAsked(isLacking)
    if (isLacking) document.getElementById(reasonId)?.focus()
    else void write(block.plan, reason.trim())
  }

  function leaveUnclear(): void {
    setLeft(new Set([...left, ...unclear]))
    announce(t('paste.summary.left', { count: left.size + unclear.length }))
    // The button is gone: the summary tells what is left to do.
    document.getElementById(headingId)?.focus()
  }

  return (
    <Dialog
      title={t('paste.title')}
      closeLabel={t('paste.close')}
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button isBusy={isBusy} onClick={onCorrect}>
            {t('paste.correct')}
          </Button>
          {isSettled && count > 0 && (
            <Button variant="primary" isBusy={isBusy} onClick={take}>
              {t('paste.take', { count })}
            </Button>
          )}
        </>
      }
    >
      <div className={classes.rehearsal}>
        <div>
          <h3 id={headingId} tabIndex={-1} className={classes.heading}>
            {count === 0 ? t('paste.summary.none') : t('paste.summary.taken', { count })}
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
            <Button size="small" onClick={leaveUnclear}>
              {t('paste.leaveUnclear', { count: unclear.length })}
            </Button>
          </div>
        )}
        {notices.map((notice) => (
          <p key={notice} className={classes.notice}>
            {notice}
          </p>
        ))}
        {departing > 0 && (
          <div className={classes.reason}>
            <p>{t('paste.reason', { count: departing })}</p>
            <TextField
              id={reasonId}
              label={t('origin.reason')}
              hint={t('paste.reasonHint')}
              error={isAsked && reason.trim() === '' ? t('paste.reasonNeeded') : undefined}
              maxLength={limits.reason}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
        )}
        <div className={classes.choices}>
          {focused !== null && (
            <SegmentedControl
              label={t('paste.by.label')}
              value={start === 'named' ? 'named' : 'row'}
              options={[
                { value: 'named', label: t('paste.by.names') },
                { value: 'row', label: t('paste.by.row', { names: words.sayRow(rowId) ?? '' }) },
              ]}
              onChoose={setChosen}
            />
          )}
          <label className={classes.clears}>
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
