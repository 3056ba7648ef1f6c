/** Between the bar and what stands above it, beside the bar's own distance from the edge; in pixels. */
const gap = 20

/**
 * Has rows keep clear of a bar that lies over the foot of them, for as long as it is there: what gets the focus is scrolled above it,
 * and so is what has it when the bar comes.
 */
export function keepRoomFor(bar: HTMLElement | null): (() => void) | undefined {
  const area = bar?.closest<HTMLElement>('[data-rows]')
  if (!bar || !area) return undefined
  const observer = new ResizeObserver(() => {
    area.style.setProperty('--room-below', `${String(bar.offsetHeight + gap)}px`)
    document.activeElement?.closest('[data-row]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  observer.observe(bar)
  return () => {
    observer.disconnect()
    area.style.removeProperty('--room-below')
  }
}
