import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { limits } from '#core/charter/limits.ts'
import { paths } from '#src/lib/paths.ts'
import { Button } from '#src/ui/Button.tsx'
import { addRow } from '../review/changeReview.ts'
import { DroppedNotice } from './DroppedNotice.tsx'
import { KnownPlatform } from './KnownPlatform.tsx'
import { NoTable } from './NoTable.tsx'
import { TwoLanguages } from './TwoLanguages.tsx'
import type { Import, ImportWork } from '../useImport.ts'
import type { useKnownPlatform } from './useKnownPlatform.ts'
import classes from './Review.module.css'

type Props = { work: ImportWork; current: Import; known: ReturnType<typeof useKnownPlatform> }

/** What has to be said before the details: no table, two languages, another flavour of the paste, a platform that exists. */
export function CheckNotices({ work, current, known }: Props) {
  const { t } = useTranslation('importing')
  const navigate = useNavigate()
  const { result, review, other } = current
  const count = review.rows.filter(({ isLeftOut }) => !isLeftOut).length
  const second = result.issues.find(({ code }) => code === 'two_languages')

  return (
    <>
      {!work.isKept && (
        <p className={classes.notice} data-tone="warn">
          {t('summary.notKept')}
        </p>
      )}
      {other !== null && (
        <div className={classes.notice}>
          <p>{t(`flavour.${other.kind === 'text' ? 'html' : 'text'}`)}</p>
          <div className={classes.buttons}>
            <Button size="small" onClick={() => work.readOther()}>
              {t(`flavour.take.${other.kind}`)}
            </Button>
          </div>
        </div>
      )}
      <DroppedNotice issues={result.issues} />
      {count > limits.rowsInPlatform && (
        <p className={classes.notice} data-tone="block">
          {t('summary.tooManyRows', { count, limit: limits.rowsInPlatform })}
        </p>
      )}
      {review.rows.length === 0 && (
        <NoTable onCorrect={work.goBack} onAdd={() => work.change((before) => addRow(before))} />
      )}
      {second && <TwoLanguages line={second.line} onKeep={(which) => work.keepLanguage(which, second.line)} />}
      {known && (
        <KnownPlatform
          platform={known.platform}
          host={known.host}
          target={review.target}
          onChoose={(target) => work.change((before) => ({ ...before, target }))}
          onCancel={() => {
            work.startOver()
            void navigate(paths.platforms.href())
          }}
        />
      )}
    </>
  )
}
