import { useTranslation } from 'react-i18next'
import { Button } from '#src/ui/Button.tsx'
import type { LineFate } from '../review/lineFates.ts'
import classes from './SourcePane.module.css'

type Props = {
  line: LineFate
  /** What the report says of the line, in its codes. */
  codes: readonly string[]
  onFollow: () => void
  onSeen: (() => void) | undefined
}

/** The chosen line in full, and what was made of it. */
export function LineDetail({ line, codes, onFollow, onSeen }: Props) {
  const { t } = useTranslation('importing')
  return (
    <div className={classes.detail}>
      <p className={classes.said}>
        <strong>{t('source.lineTitle', { number: line.number })}</strong> · {t(`source.fate.${line.fate}`)}
        {line.place && ` · ${t(`source.place.${line.place.kind}`)}`}
      </p>
      {codes.map((code) => (
        <p key={code}>{t(`issue.${code}` as 'issue.row_unclear') /* each code of the report has its text */}</p>
      ))}
      <p className={classes.whole} dir="auto">
        {line.raw.slice(0, 4_000)}
      </p>
      {(line.place ?? onSeen) && (
        <div className={classes.tools}>
          {line.place && (
            <Button size="small" onClick={onFollow}>
              {t('source.follow')}
            </Button>
          )}
          {onSeen && (
            <Button size="small" icon="check" onClick={onSeen}>
              {t('source.seen')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
