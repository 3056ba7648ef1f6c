import { useEffect, useEffectEvent, useId, useRef, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import { useModal } from './useModal.ts'
import classes from './Dialog.module.css'

const controls = ':is(input, select, textarea, button):enabled, a[href], summary'

/** The first control; of a choice that is made, what is chosen, where the browser's own keys begin too. */
function findStart(body: HTMLElement | null): HTMLElement | null {
  const first = body?.querySelector<HTMLElement>(controls) ?? null
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first
  const chosen = body?.querySelector<HTMLElement>(`input[type='radio'][name='${CSS.escape(first.name)}']:checked`)
  return chosen ?? first
}

type Props = {
  title: string
  onClose: () => void
  closeLabel: string
  /** The buttons at its foot, the one that goes on last. */
  actions?: ReactNode
  size?: 'normal' | 'wide'
  /** It is there to be read: its body takes the focus, so that the arrows scroll it. */
  isRead?: boolean
  children: ReactNode
}

/**
 * The browser's own modal dialog, on the first control of its body: focus kept inside, Escape, the page behind inert, focus given back.
 * Render it to open it, stop rendering it to close it.
 */
export function Dialog({ title, onClose, closeLabel, actions, size = 'normal', isRead = false, children }: Props) {
  const dialog = useModal()
  const body = useRef<HTMLDivElement>(null)
  const titleId = useId()

  // Once it is open: what it asks for, or is there to be read, and not what closes it, which the browser takes for being first.
  const begin = useEffectEvent(() => {
    const start = isRead ? body.current : findStart(body.current)
    start?.focus({ preventScroll: true })
  })
  useEffect(() => begin(), [])

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={classes.dialog}
      data-size={size}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={classes.head}>
        <h2 id={titleId} className={classes.title}>
          {title}
        </h2>
        <Button variant="quiet" size="small" icon="close" isIconOnly onClick={onClose}>
          {closeLabel}
        </Button>
      </div>
      <div
        ref={body}
        className={classes.body}
        {...(isRead && { role: 'region', 'aria-labelledby': titleId, tabIndex: 0 })}
      >
        {children}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </dialog>
  )
}
