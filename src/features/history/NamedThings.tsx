import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PassingButton } from '#src/ui/PassingButton.tsx'
import { actions, type ThingChange } from './readCommit.ts'
import classes from './HistoryTab.module.css'

/** As many things as are named before one asks for the others. */
const fewNames = 6

type Props = { things: readonly ThingChange[]; nameOf: (thing: ThingChange) => string }

/** Things of which a change has no field to show (they went, or came back), by their names under what was done to them. */
export function NamedThings({ things, nameOf }: Props) {
  const { t } = useTranslation('history')
  const [isWhole, setIsWhole] = useState(false)
  const told = actions.flatMap((action) => things.filter((thing) => thing.action === action))
  const shown = isWhole ? told : told.slice(0, fewNames)
  const left = told.length - shown.length
  return (
    <div className={classes.thing}>
      <dl className={classes.fields}>
        {actions
          .map((action) => ({ action, these: shown.filter((thing) => thing.action === action) }))
          .filter(({ these }) => these.length > 0)
          .map(({ action, these }) => (
            <div key={action} className={classes.field}>
              <dt>{t(`action.${action}`)}</dt>
              <dd>
                <ul className={classes.names}>
                  {these.map((thing) => (
                    <li key={`${thing.kind} ${thing.id}`}>
                      <bdi>{nameOf(thing)}</bdi>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
      </dl>
      {left > 0 && (
        <PassingButton variant="quiet" size="small" onClick={() => setIsWhole(true)}>
          {t('moreNames', { count: left })}
        </PassingButton>
      )}
    </div>
  )
}
