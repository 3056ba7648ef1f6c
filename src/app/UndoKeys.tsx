import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) outside fields: the tab's last changes, back and forth. Inside a field they are the field's. */
export function UndoKeys() {
  const client = useQueryClient()
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      const key = event.key.toLowerCase()
      const isOurs =
        (event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || (key === 'y' && !event.shiftKey))
      if (!isOurs || event.defaultPrevented || isTyping(event.target)) return
      event.preventDefault()
      const step = key === 'y' || event.shiftKey ? 'redo' : 'undo'
      // Fetched at the first use: it says what was undone in the words of the history.
      void import('#src/features/history/stepThrough.ts').then(({ stepThrough }) => stepThrough(step, client))
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [client])
  return null
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], dialog, [role=menu]') !== null
  )
}
