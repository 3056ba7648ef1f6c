import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { formatDateTime, formatTime } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { PassingButton } from '#src/ui/PassingButton.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { commitWords } from './commitWords.ts'
import { FieldChanges } from './FieldChanges.tsx'
import type { LoggedCommit } from './historyQueries.ts'
import { NamedThings } from './NamedThings.tsx'
import { readCommit, withoutRecord, type ThingChange } from './readCommit.ts'
import type { Step } from './readSteps.ts'
import { useUndo } from './useUndo.ts'
import classes from './HistoryTab.module.css'

/** As many fields as are shown before one asks for the others. */
const fewFields = 6

type Props = { commit: LoggedCommit; source: CharterSource; step: Step }

/** One change: what, when, who, what was written before and after, and its way back. */
export function CommitItem({ commit, source, step }: Props) {
  const { t } = useTranslation('history')
  const language = useLanguage()
  const words = commitWords(t, language, source)
  const things = useMemo(() => readCommit(commit.changes, source.platform.id), [commit, source.platform.id])
  const summary = words.summary(things, step.way)
  // One alone is named by the summary.
  const others = withoutRecord(things)
  const bare = others.length > 1 ? others.filter(({ fields }) => fields.length === 0) : []
  const [isWhole, setIsWhole] = useState(false)
  const { undo, failure, isBusy } = useUndo(commit.id)

  const count = things.reduce((sum, { fields }) => sum + fields.length, 0)
  return (
    <li className={classes.commit}>
      <div className={classes.head}>
        <time className={classes.time} dateTime={commit.at} title={formatDateTime(commit.at, language)}>
          {formatTime(commit.at, language)}
        </time>
        <p className={classes.summary}>
          <bdi>{summary}</bdi> <span className={classes.by}>{words.actor(commit.actor)}</span>
        </p>
        {step.isUndone ? (
          <StateBadge tone="neutral">{t('isUndone')}</StateBadge>
        ) : (
          commit.actor !== 'seed' && (
            <PassingButton
              variant="quiet"
              size="small"
              icon="undo"
              isBusy={isBusy}
              aria-label={t('undoOf', { summary })}
              onClick={() => void undo(summary, step.way === 'undo' ? words.summary(things, 'redo') : null)}
            >
              {t('undo')}
            </PassingButton>
          )
        )}
      </div>
      {failure !== null && <ErrorNotice title={t('failed.title')}>{t(`failed.${failure}`)}</ErrorNotice>}
      {bare.length > 0 && <NamedThings things={bare} nameOf={words.thing} />}
      {firstFields(things, isWhole ? Infinity : fewFields).map((thing) => (
        <div key={`${thing.kind} ${thing.id}`} className={classes.thing}>
          {things.length > 1 && <h4 className={classes.thingName}>{words.thing(thing)}</h4>}
          <FieldChanges thing={thing} source={source} />
        </div>
      ))}
      {count > fewFields && !isWhole && (
        <PassingButton variant="quiet" size="small" onClick={() => setIsWhole(true)}>
          {t('more', { count: count - fewFields })}
        </PassingButton>
      )}
    </li>
  )
}

/** The things with the first `most` fields of them all; those of which none is left are left out. */
function firstFields(things: readonly ThingChange[], most: number): ThingChange[] {
  const kept: ThingChange[] = []
  let left = most
  for (const thing of things) {
    const fields = thing.fields.slice(0, left)
    left -= fields.length
    if (fields.length > 0) kept.push({ ...thing, fields })
  }
  return kept
}
