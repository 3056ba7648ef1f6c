import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { SplitPane } from '#src/ui/SplitPane.tsx'
import { rowKeyOf, type LineFate, type LinePlace } from '../review/lineFates.ts'
import type { Review } from '../review/review.ts'
import { SourcePane } from './SourcePane.tsx'
import type { Import } from '../useImport.ts'

type Props = {
  current: Import
  lines: readonly LineFate[]
  children: ReactNode
  /** The key of the row that is being looked at, whose lines are lit. */
  looked: string | null
  /** The number of the line that is being looked at; 0: none yet. */
  chosenNumber: number
  onChoose: (number: number) => void
  onChange: (edit: (review: Review) => Review) => void
}

/** Where the focus goes for what a line became. */
function idOf(place: LinePlace): string {
  switch (place.kind) {
    case 'row':
      return `row-${place.index}-names`
    case 'raw':
      return `raw-${place.index}-names`
    case 'section':
      return `section-${place.index}`
    case 'name':
      return 'import-name'
    case 'address':
      return 'import-address'
  }
}

const limits = { min: 25, max: 65, initial: 42 }

/** Source and understanding side by side, tied both ways. */
export function CheckStep({ current, lines, children, looked, chosenNumber, onChoose, onChange }: Props) {
  const { t } = useTranslation('importing')
  const [shown, setShown] = useState<0 | 1>(1)
  const [goal, setGoal] = useState<{ id: string } | null>(null)
  const { result, review } = current
  const chosen = lines.findIndex(({ number }) => number === chosenNumber)

  // After the pane that holds it is in sight: on a phone it is the other tab.
  useEffect(() => {
    const target = goal === null ? null : document.getElementById(goal.id)
    target?.focus()
    target?.scrollIntoView({ block: 'center' })
  }, [goal])

  function follow(index: number) {
    const place = lines[index]?.place
    if (!place) return
    setGoal({ id: idOf(place) })
    setShown(1)
    onChoose(lines[index]?.number ?? 0)
  }

  const open = (line: LineFate | undefined) =>
    line?.issues.filter((index) => !review.seen.includes(index) && line.fate === 'check') ?? []

  return (
    <SplitPane
      dividerLabel={t('source.divider')}
      labels={[t('source.title'), t('review.title')]}
      storageKey="import"
      limits={limits}
      shown={shown}
      onShow={setShown}
    >
      <SourcePane
        lines={lines}
        codesOf={(line) => [...new Set(line.issues.flatMap((index) => result.issues[index]?.code ?? []))]}
        chosen={chosen}
        onChoose={(index) => onChoose(lines[index]?.number ?? 0)}
        onFollow={follow}
        onSeen={
          open(lines[chosen]).length === 0
            ? undefined
            : () => onChange((before) => ({ ...before, seen: [...before.seen, ...open(lines[chosen])] }))
        }
        isLit={(line) => looked !== null && rowKeyOf(line) === looked}
      />
      {children}
    </SplitPane>
  )
}
