import { useId, useRef, useState, type PointerEvent, type ReactNode } from 'react'
import { PaneTabs } from './PaneTabs.tsx'
import { clampRatio, moveByKey, readRatio, rememberRatio, type SplitLimits } from './splitRatio.ts'
import { useMediaQuery } from './useMediaQuery.ts'
import classes from './SplitPane.module.css'

type Props = {
  /** What the divider does: "Largeur de l’aperçu". */
  dividerLabel: string
  /** The names of the panes, for the tabs that replace them on a narrow screen. */
  labels: readonly [first: string, second: string]
  /** Under which name the place of the divider is remembered. */
  storageKey: string
  limits?: SplitLimits
  /** Which tab is open on a narrow screen, for a caller that leads from one pane to the other. */
  shown?: 0 | 1
  onShow?: (index: 0 | 1) => void
  children: readonly [first: ReactNode, second: ReactNode]
}

const defaultLimits: SplitLimits = { min: 30, max: 75, initial: 56 }

/** Two panes and a divider moved by pointer or arrows; on a narrow screen, two tabs. Both panes stay mounted. */
export function SplitPane({
  dividerLabel,
  labels,
  storageKey,
  limits = defaultLimits,
  shown: asked,
  onShow,
  children,
}: Props) {
  const isNarrow = useMediaQuery('(max-width: 860px)')
  const [ratio, setRatio] = useState(() => readRatio(storageKey, limits))
  const [ownShown, setOwnShown] = useState<0 | 1>(0)
  const shown = asked ?? ownShown
  const frame = useRef<HTMLDivElement>(null)
  const id = useId()
  const paneIds = [`${id}-0`, `${id}-1`] as const

  function move(next: number) {
    setRatio(next)
    rememberRatio(storageKey, next)
  }

  function drag(event: PointerEvent) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const box = frame.current?.getBoundingClientRect()
    if (box) move(clampRatio(((event.clientX - box.left) / box.width) * 100, limits))
  }

  const panes = children.map((child, index) => (
    <div
      key={paneIds[index]}
      id={paneIds[index]}
      className={classes.pane}
      role={isNarrow ? 'tabpanel' : undefined}
      aria-labelledby={isNarrow ? `${paneIds[index]}-tab` : undefined}
      hidden={isNarrow && shown !== index}
      data-focus-place
    >
      {child}
    </div>
  ))

  return (
    <div
      ref={frame}
      className={classes.split}
      style={isNarrow ? undefined : { gridTemplateColumns: `${ratio}fr auto ${100 - ratio}fr` }}
    >
      {isNarrow && <PaneTabs labels={labels} paneIds={paneIds} shown={shown} onShow={onShow ?? setOwnShown} />}
      {panes[0]}
      {!isNarrow && (
        /* eslint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex --
           a separator that can be focused and moved is a widget in ARIA */
        <div
          role="separator"
          tabIndex={0}
          aria-orientation="vertical"
          aria-label={dividerLabel}
          aria-controls={paneIds[0]}
          aria-valuemin={limits.min}
          aria-valuemax={limits.max}
          aria-valuenow={ratio}
          className={classes.divider}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={drag}
          onDoubleClick={() => move(limits.initial)}
          onKeyDown={(event) => {
            const moved = moveByKey(event.key, event.shiftKey, ratio, limits)
            if (moved === null) return
            event.preventDefault()
            move(moved)
          }}
        />
        /* eslint-enable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */
      )}
      {panes[1]}
    </div>
  )
}
