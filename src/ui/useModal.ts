import { useEffect, useRef } from 'react'

/** Opens the browser's own modal dialog as long as the component is there, and gives the focus back to where it came from. */
export function useModal() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    const cameFrom = document.activeElement
    element?.showModal()
    return () => {
      element?.close()
      // React removes the element before the browser can give the focus back itself.
      if (cameFrom instanceof HTMLElement) cameFrom.focus()
    }
  }, [])
  return dialog
}
