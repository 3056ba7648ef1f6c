let typed = ''

/**
 * Collects what is typed for a field that is on its way, and keeps it from whatever has the focus meanwhile. Gives back what ends it.
 * @param onEscape the field is no longer wanted
 */
export function catchTyped(onEscape: () => void): () => void {
  typed = ''
  function listen(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const { key } = event
    if (key.length === 1) typed += key
    else if (key === 'Backspace') typed = typed.slice(0, -1)
    else if (key === 'Escape') {
      typed = ''
      onEscape()
    }
    // Enter has nothing to choose yet, and must not press what stands behind.
    else if (key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('keydown', listen, true)
  return () => window.removeEventListener('keydown', listen, true)
}

/** What was collected, once: the field has it from now on. */
export function takeTyped(): string {
  const taken = typed
  typed = ''
  return taken
}
