import type { KeyboardEvent } from 'react'
import classes from './SplitPane.module.css'

type Props = {
  labels: readonly [string, string]
  paneIds: readonly [string, string]
  shown: 0 | 1
  onShow: (index: 0 | 1) => void
}

/** The two tabs a split becomes where there is no room for both panes. */
export function PaneTabs({ labels, paneIds, shown, onShow }: Props) {
  function moveByArrow(event: KeyboardEvent) {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    const next = shown === 0 ? 1 : 0
    onShow(next)
    document.getElementById(`${paneIds[next]}-tab`)?.focus()
  }

  return (
    <div role="tablist" className={classes.tabs}>
      {([0, 1] as const).map((index) => (
        <button
          key={index}
          type="button"
          role="tab"
          id={`${paneIds[index]}-tab`}
          aria-controls={paneIds[index]}
          aria-selected={shown === index}
          tabIndex={shown === index ? 0 : -1}
          className={classes.tab}
          onKeyDown={moveByArrow}
          onClick={() => onShow(index)}
        >
          {labels[index]}
        </button>
      ))}
    </div>
  )
}
