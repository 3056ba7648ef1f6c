import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
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

/** How long a message stays once nobody points at it or has the focus in it; longer when it offers something. Some stay. */
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
      target.focus()
    }
    document.addEventListener('keydown', enterByKey)
    return () => document.removeEventListener('keydown', enterByKey)
  }, [enterKey])

  function leave() {
    // Who came from what is gone goes on in the page, where its rows have the cell that Tab goes to, and not before its beginning.
    const stop =
      document.querySelector<HTMLElement>('main [role=grid] [tabindex="0"]') ?? document.querySelector('main')
    const back = cameFrom.current?.isConnected === true ? cameFrom.current : stop
    back?.focus({ preventScroll: true })
    cameFrom.current = null
    setIsHeld(false)
  }

  // A message may go while the focus is on it: the next one takes its place, or what it offers can no longer be done.
  const hasFocus = useRef(false)
  const leaveWhatIsGone = useEffectEvent(() => {
    if (hasFocus.current && document.activeElement === document.body) leave()
  })
  useLayoutEffect(() => leaveWhatIsGone(), [shown])

  function close(toast: Toast) {
    const hadFocus = region.current?.contains(document.activeElement) ?? false
    dismissToast(toast.id)
    // A press leaves the focus where it is, unless that is gone.
    if (hadFocus || document.activeElement === document.body) leave()
    else setIsHeld(false)
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the controls inside, to wait and to leave
    <section
      ref={region}
      aria-label={label}
      className={classes.region}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onMouseDown={(event) => {
        if (event.target instanceof Element && event.target.closest('button') !== null) event.preventDefault()
      }}
      onFocus={({ currentTarget, relatedTarget }) => {
        // By whichever key: where the focus was is where it goes back to.
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
          cameFrom.current = relatedTarget
        hasFocus.current = true
        setIsHeld(true)
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        hasFocus.current = currentTarget.contains(relatedTarget)
        setIsHeld(hasFocus.current)
      }}
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
  const { id, action, lastsFor } = toast
  useEffect(() => {
    if (isHeld || lastsFor !== undefined) return
    const timer = setTimeout(() => dismissToast(id), action ? stay.withAction : stay.plain)
    return () => clearTimeout(timer)
  }, [id, action, lastsFor, isHeld])

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
