import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { Button } from '#src/ui/Button.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { CsvNotices } from './CsvNotices.tsx'
import { LineTable } from './LineTable.tsx'
import { isTaken, type CsvState } from './useCsvImport.ts'
import classes from './Csv.module.css'

type Props = {
  source: CharterSource
  state: Extract<CsvState, { step: 'rehearsed' }>
  onClears: (clears: boolean) => void
  onTake: (reason: string) => void
  onAgain: () => void
  /** What went wrong at the last try. */
  children: ReactNode
}

/** What the file does, line by line, and what one decides about it. */
export function CsvRehearsal({ source, state, onClears, onTake, onAgain, children }: Props) {
  const { t } = useTranslation('csv')
  const { read, file, clears, isBusy, isOvertaken } = state
  const [reason, setReason] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const reasonField = useRef<HTMLInputElement>(null)
  const id = useId()
  const count = read.lines.filter(isTaken).length
  const left = read.lines.filter((line) => line.state === 'unclear').length
  const needsReason = read.departures.length > 0

  useEffect(() => heading.current?.focus(), [])

  function take(): void {
    const isLacking = needsReason && reason.trim() === ''
    setIsAsked(isLacking)
    if (isLacking) reasonField.current?.focus()
    else onTake(needsReason ? reason.trim() : '')
  }

  return (
    <section className={classes.rehearsal} aria-labelledby={id}>
      {children}
      <div className={classes.head}>
        <h2 ref={heading} id={id} tabIndex={-1} className={classes.heading}>
          {count === 0 ? t('summary.none') : t('summary.taken', { count })}
        </h2>
        <p className={classes.soft}>
          <bdi>{file.name}</bdi> · {t('summary.lines', { count: read.lines.length })}
          {left > 0 && ` · ${t('summary.left', { count: left })}`}
        </p>
      </div>
      {isOvertaken && (
        <p role="alert" className={classes.notice}>
          {t('overtaken')}
        </p>
      )}
      <CsvNotices read={read} />
      {needsReason && (
        <div className={classes.reason}>
          <p>{t('reason.about', { count: new Set(read.departures.map(({ rowId }) => rowId)).size })}</p>
          <TextField
            ref={reasonField}
            label={t('reason.label')}
            hint={t('reason.hint')}
            error={isAsked && reason.trim() === '' ? t('reason.required') : undefined}
            maxLength={200}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      )}
      <div className={classes.actions}>
        {count > 0 && (
          <Button variant="primary" isBusy={isBusy} onClick={take}>
            {t('take', { count })}
          </Button>
        )}
        <Button isBusy={isBusy} onClick={onAgain}>
          {t('again')}
        </Button>
        <label className={classes.clears}>
          <input type="checkbox" checked={clears} onChange={(event) => onClears(event.target.checked)} />
          {t('clears')}
        </label>
      </div>
      <LineTable source={source} lines={read.lines} />
    </section>
  )
}
