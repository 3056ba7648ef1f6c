import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Button } from './Button.tsx'
import { joinClasses } from './joinClasses.ts'
import { dismissToast, toasts, type Toast } from './toasts.ts'
import classes from './ToastRegion.module.css'

type Props = {
  label: string
  /** Brings the focus here from anywhere, as `KeyboardEvent.key` names it. */
  enterKey: string
  dismissLabel: string
}

/** How long a message stays once nobody points at it or has the focus in it; longer when it offers something. */
const stay = { plain: 5_000, withAction: 12_000 }

/** The messages, oldest first. They wait while the pointer or the focus is on them; Escape gives the focus back. */
export function ToastRegion({ label, enterKey, dismissLabel }: Props) {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.read)
  const region = useRef<HTMLElement>(null)
  const cameFrom = useRef<HTMLElement | null>(null)
  const [isHeld, setIsHeld] = useState(false)

  useEffect(() => {
    function enterByKey(event: KeyboardEvent) {
      const target = region.current?.querySelector('button')
      if (event.key !== enterKey || !target) return
      event.preventDefault()
      cameFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
      target.focus()
    }
    document.addEventListener('keydown', enterByKey)
    return () => document.removeEventListener('keydown', enterByKey)
  }, [enterKey])

  function leave() {
    // Who came by the pointer, or from what is gone, goes on in the page, and not before its beginning.
    const back = cameFrom.current?.isConnected === true ? cameFrom.current : document.querySelector('main')
    back?.focus({ preventScroll: true })
    cameFrom.current = null
    setIsHeld(false)
  }

  function close(toast: Toast) {
    const hadFocus = region.current?.contains(document.activeElement) ?? false
    dismissToast(toast.id)
    if (hadFocus) leave()
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the controls inside, to wait and to leave
    <section
      ref={region}
      aria-label={label}
      className={classes.region}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={(event) => setIsHeld(event.currentTarget.contains(event.relatedTarget))}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
    >
      <div role="status" aria-relevant="additions" className={classes.stack}>
        {shown.map((toast) => (
          <ToastCard
            key={toast.id}
            toast={toast}
            isHeld={isHeld}
            dismissLabel={dismissLabel}
            onClose={() => close(toast)}
          />
        ))}
      </div>
    </section>
  )
}

type CardProps = { toast: Toast; isHeld: boolean; dismissLabel: string; onClose: () => void }

function ToastCard({ toast, isHeld, dismissLabel, onClose }: CardProps) {
  const { id, action } = toast
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => dismissToast(id), action ? stay.withAction : stay.plain)
    return () => clearTimeout(timer)
  }, [id, action, isHeld])

  return (
    <div className={joinClasses(classes.toast, classes[toast.tone])}>
      <p className={classes.text}>{toast.text}</p>
      {action && (
        <button
          type="button"
          className={classes.action}
          onClick={() => {
            onClose()
            action.act()
          }}
        >
          {action.label}
        </button>
      )}
      <Button variant="quiet" size="small" icon="close" isIconOnly onClick={onClose} className={classes.close}>
        {dismissLabel}
      </Button>
    </div>
  )
}
