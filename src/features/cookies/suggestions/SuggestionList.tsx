import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Suggestion } from '#core/charter/suggest/suggestCookies.ts'
import { joinClasses } from '#src/ui/joinClasses.ts'
import { SuggestionOption } from './SuggestionOption.tsx'
import classes from './Suggestions.module.css'

type Props = {
  id: string
  offered: readonly Suggestion[]
  /** Place of the option that Enter takes; -1 for none. */
  chosen: number
  optionId: (index: number) => string
  databaseName: string
  onPoint: (index: number) => void
  onChoose: (suggestion: Suggestion) => void
}

/** The cookies offered, ours first, each with where it comes from, who sets it and how its name answers to the typed one. */
export function SuggestionList({ id, offered, chosen, optionId, databaseName, onPoint, onChoose }: Props) {
  const { t } = useTranslation('cookies')
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const groups = [
    { from: 'shared', title: t('suggest.ours') },
    { from: 'database', title: t('suggest.database', { name: databaseName }) },
  ] as const
  return (
    <div ref={list} id={id} role="listbox" aria-label={t('suggest.list')} className={classes.list}>
      {groups
        .filter(({ from }) => offered.some((suggestion) => suggestion.from === from))
        .map(({ from, title }) => (
          <div key={from} role="group" aria-labelledby={`${id}-${from}`}>
            <div id={`${id}-${from}`} role="presentation" className={classes.group}>
              {title}
            </div>
            {offered.map((suggestion, index) =>
              suggestion.from !== from ? null : (
                // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field keeps the focus and hears Enter
                <div
                  key={optionId(index)}
                  id={optionId(index)}
                  role="option"
                  aria-selected={index === chosen}
                  className={joinClasses(classes.option, index === chosen && classes.chosen)}
                  onPointerMove={() => onPoint(index)}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onChoose(suggestion)}
                >
                  <SuggestionOption suggestion={suggestion} />
                </div>
              ),
            )}
          </div>
        ))}
    </div>
  )
}
