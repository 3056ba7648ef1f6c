import { useTranslation } from 'react-i18next'
import classes from './Bulk.module.css'

/** Which of the two that are merged stays: the one that was chosen, or the one it was asked on. */
export type Stays = 'other' | 'subject'

/** The two by their names. */
export interface Merged {
  readonly stays: string
  readonly goes: string
}

export const nameMerged = (stays: Stays, subject: string, other: string): Merged =>
  stays === 'other' ? { stays: other, goes: subject } : { stays: subject, goes: other }

type Props = { legend: string; other: string; subject: string; stays: Stays; onChoose: (stays: Stays) => void }

export function StaysChoice({ legend, other, subject, stays, onChoose }: Props) {
  const { t } = useTranslation('fleet')
  return (
    <fieldset className={classes.group}>
      <legend>{legend}</legend>
      {(['other', 'subject'] as const).map((value) => (
        <label key={value} className={classes.choice}>
          <input type="radio" name="stays" checked={stays === value} onChange={() => onChoose(value)} />
          {t('merge.oneStays', { ...nameMerged(value, subject, other) })}
        </label>
      ))}
    </fieldset>
  )
}
