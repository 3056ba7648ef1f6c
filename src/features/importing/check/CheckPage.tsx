import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '#src/lib/announce.ts'
import { readFailure } from '#src/lib/failure.ts'
import { sourceQuery } from '#src/lib/sourceQuery.ts'
import { providersQuery } from '#src/lib/sharedQueries.ts'
import { Button } from '#src/ui/Button.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { Page } from '#src/ui/Page.tsx'
import { CheckNotices } from './CheckNotices.tsx'
import { CheckStep } from './CheckStep.tsx'
import { templateQuery } from './importQueries.ts'
import { countFates, rowKeyOf, tellLineFates, type LineFate } from '../review/lineFates.ts'
import { pairRowsOfReview } from '../review/pairRowsOfReview.ts'
import { findPlatformFaults, type PlatformFaults } from '../review/platformFaults.ts'
import { contentFaultsOf, readRefused, type Refused } from '../send/readRefused.ts'
import { ReviewPane } from './ReviewPane.tsx'
import { findRowFaults } from '../review/rowFaults.ts'
import { settleLines } from '../review/settleLines.ts'
import { Steps } from '../Steps.tsx'
import { Summary } from './Summary.tsx'
import { useKnownPlatform } from './useKnownPlatform.ts'
import type { Import, ImportWork } from '../useImport.ts'
import { useMatches } from './useMatches.ts'
import { useSending, type Done } from '../send/useSending.ts'
import classes from './Review.module.css'

type Props = {
  work: ImportWork
  current: Import
  /** The platform the import was asked for, when one came from its page. */
  askedId: string | null
  onDone: (done: Done) => void
}

const primary = { new: 'create', update: 'update', translation: 'translate' } as const

/** The second step: what was understood beside its source, corrected, then sent. */
export function CheckPage({ work, current, askedId, onDone }: Props) {
  const { t } = useTranslation('importing')
  const { result, review } = current
  const { change } = work
  const pane = useRef<HTMLDivElement>(null)
  const [looked, setLooked] = useState<string | null>(null)
  const [chosenNumber, setChosenNumber] = useState(0)
  const latestLines = useRef<readonly LineFate[]>([])
  const [refused, setRefused] = useState<Refused | null>(null)
  const known = useKnownPlatform(review.platform.address, askedId)
  const target = review.target ?? (known === null ? ({ kind: 'new' } as const) : null)
  const presentId = target !== null && target.kind !== 'new' ? target.platformId : null
  const present = useQuery({ ...sourceQuery(presentId ?? ''), enabled: presentId !== null }).data ?? null
  const template = useQuery(templateQuery).data?.items[0] ?? null
  const providers = useQuery(providersQuery).data ?? null
  const allMatches = useMatches(review)
  const paired = useMemo(
    () => pairRowsOfReview(review, review.target, present, providers),
    [review, present, providers],
  )
  const matches = useMemo(() => new Map([...allMatches].filter(([key]) => !paired.has(key))), [allMatches, paired])
  const lines = useMemo(() => {
    const into = present === null || providers === null ? null : { present, providers }
    return tellLineFates(work.lines, result, settleLines(result, review, matches, into))
  }, [work.lines, result, review, matches, present, providers])
  const rowFaults = useMemo(
    () =>
      new Map(
        review.rows.map((row) => {
          // What the API refused of a row holds until that row is changed.
          const kept = refused?.rows.get(row.key)
          return [row.key, { ...(kept?.about === row ? kept.faults : {}), ...findRowFaults(row) }] as const
        }),
      ),
    [review.rows, refused],
  )
  const platformFaults: PlatformFaults =
    target !== null && target.kind !== 'new'
      ? {}
      : // What the API refused holds until the platform is changed.
        {
          ...(refused?.about.platform === review.platform ? refused.platform : {}),
          ...findPlatformFaults(review.platform),
        }
  const contentFaults = contentFaultsOf(refused, review)
  // What the import is written with: until it is there, the button waits rather than do nothing.
  const isReady = template !== null && providers !== null && (presentId === null || present !== null)
  const sending = useSending(onDone)

  useEffect(() => {
    latestLines.current = lines
  }, [lines])
  // The same function at each render, so that a keystroke redraws one row and not all.
  const look = useCallback((rowKey: string) => {
    setLooked(rowKey)
    const line = latestLines.current.find((candidate) => rowKeyOf(candidate) === rowKey)
    if (line) setChosenNumber(line.number)
  }, [])

  const chosenLine = lines.find(({ number }) => number === chosenNumber)
  const chosenRow = chosenLine === undefined ? null : rowKeyOf(chosenLine)

  useArrival(() => {
    document.getElementById('import-result')?.focus({ preventScroll: true })
    const { correct, check } = countFates(lines)
    announce(t('result.announce', { count: result.rows.length, pressing: correct + check }))
  })

  function focusFirstFault() {
    const faulty = pane.current?.querySelector<HTMLElement>('[aria-invalid], [data-fault]')
    faulty?.focus()
    faulty?.scrollIntoView({ block: 'center' })
    announce(t('actions.faults'), 'assertive')
  }

  function send() {
    if (target === null) {
      document.getElementById('import-known')?.focus()
      return
    }
    const hasFaults = [platformFaults, ...rowFaults.values()].some((faults) => Object.keys(faults).length > 0)
    if (hasFaults) {
      focusFirstFault()
      return
    }
    if (template === null || providers === null || !isReady) return
    const ground = { template, providers, matches, reason: t('match.reasonSent') }
    const sent = { current, target, ground, present }
    sending.mutate(sent, {
      onError: (error) => {
        const found = readRefused(error, sent)
        setRefused(found)
        if (found !== null) requestAnimationFrame(focusFirstFault)
      },
    })
  }

  const isOnFields = refused !== null && refused.error === sending.error
  return (
    <Page
      title={t('title')}
      isFilling
      meta={<Steps current="check" />}
      actions={
        <>
          <Button onClick={work.startOver}>{t('actions.startOver')}</Button>
          <Button onClick={work.goBack}>{t('actions.back')}</Button>
          <Button variant="primary" isBusy={sending.isPending} isHeld={!isReady} onClick={send}>
            {t(`actions.${primary[target?.kind ?? 'new']}`)}
          </Button>
        </>
      }
      toolbar={<Summary result={result} review={review} lines={lines} />}
    >
      <CheckStep
        current={current}
        lines={lines}
        looked={looked}
        chosenNumber={chosenNumber}
        onChoose={setChosenNumber}
        onChange={change}
      >
        <div
          ref={pane}
          id="import-result"
          tabIndex={-1}
          className={classes.result}
          aria-label={t('review.title')}
          role="group"
        >
          {sending.error !== null && !isOnFields && (
            <ErrorNotice
              title={t(`failed.${readFailure(sending.error).kind}`)}
              reference={readFailure(sending.error).requestId ?? undefined}
              retryLabel={t('failed.retry')}
              onRetry={send}
              isRetrying={sending.isPending}
            >
              {t('failed.kept')}
            </ErrorNotice>
          )}
          <CheckNotices work={work} current={current} known={known} />
          <ReviewPane
            current={current}
            target={target}
            present={present}
            providers={providers}
            matches={matches}
            paired={paired}
            platformFaults={platformFaults}
            holder={refused?.holder ?? null}
            rowFaults={rowFaults}
            contentFaults={contentFaults}
            template={template}
            looked={chosenRow ?? looked}
            lookedSection={chosenLine?.place?.kind === 'section' ? chosenLine.place.index : null}
            onChange={change}
            onLook={look}
          />
        </div>
      </CheckStep>
    </Page>
  )
}

/** Runs once, when the screen has come. */
function useArrival(arrive: () => void): void {
  const latest = useRef(arrive)
  useEffect(() => latest.current(), [])
}
