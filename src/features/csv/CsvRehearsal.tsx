import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#src/ui/Button.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { isTaken, type CsvRead, type CsvState } from './useCsvImport.ts'
import classes from './Csv.module.css'

type Props = {
  state: Extract<CsvState<CsvRead>, { step: 'rehearsed' }>
  /** Of how many things a shared value would be departed from, for which a reason is asked. */
  departing?: number
  onClears: (clears: boolean) => void
  onTake: (reason: string) => void
  onAgain: () => void
  /** What went wrong at the last try. */
  failure: ReactNode
  /** What one should know of the whole file. */
  notices: ReactNode
  /** The lines, each with what becomes of it. */
  children: ReactNode
}

/** What the file does, line by line, and what one decides about it. */
export function CsvRehearsal({ state, departing = 0, onClears, onTake, onAgain, failure, notices, children }: Props) {
  const { t } = useTranslation('csv')
  const { read, file, clears, isBusy, isOvertaken } = state
  const [reason, setReason] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const reasonField = useRef<HTMLInputElement>(null)
  const id = useId()
  const count = read.lines.filter(isTaken).length
  const left = read.lines.filter((line) => line.state === 'unclear').length
  const needsReason = departing > 0

  useEffect(() => heading.current?.focus(), [])

  function take(): void {
    const isLacking = needsReason && reason.trim() === ''
    setIsAsked(isLacking)
    if (isLacking) reasonField.current?.focus()
    else onTake(needsReason ? reason.trim() : '')
  }

  return (
    <section className={classes.rehearsal} aria-labelledby={id}>
      {failure}
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
      {notices}
      {needsReason && (
        <div className={classes.reason}>
          <p>{t('reason.about', { count: departing })}</p>
          <TextField
            ref={reasonField}
            label={t('reason.label')}
            hint={t('reason.hint', { count: departing })}
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
        <Button isHeld={isBusy} onClick={onAgain}>
          {t('again')}
        </Button>
        <label className={classes.clears}>
          <input type="checkbox" checked={clears} onChange={(event) => onClears(event.target.checked)} />
          {t('clears')}
        </label>
      </div>
      {children}
    </section>
  )
}
