import { useLayoutEffect, useRef, useState } from 'react'
import { Button, type ButtonVariant } from './Button.tsx'
import type { IconName } from './Icon.tsx'
import type { MenuEntry, MenuPanel } from './MenuPanel.tsx'

type Props = {
  label: string
  entries: readonly MenuEntry[]
  icon?: IconName
  isIconOnly?: boolean
  variant?: ButtonVariant
  size?: 'normal' | 'small'
}

/** A button that opens a menu. The menu's code comes when the pointer or the focus first gets near. */
export function MenuButton({ label, entries, icon = 'more', isIconOnly, variant = 'quiet', size = 'normal' }: Props) {
  const [Panel, setPanel] = useState<typeof MenuPanel | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const place = useRef<HTMLSpanElement>(null)
  const hadFocus = useRef(false)
  const isAskedFor = useRef(false)
  const isPressed = useRef(false)

  // The loaded menu brings a button of its own: the focus moves over to it, and a click made meanwhile is honoured.
  useLayoutEffect(() => {
    if (!Panel) return
    if (hadFocus.current) place.current?.querySelector('button')?.focus()
    if (isAskedFor.current) setIsOpen(true)
  }, [Panel])

  async function load() {
    const module = await import('./MenuPanel.tsx')
    // Between press and release the button must stay the same one, or the click is lost; the click comes back here.
    if (isPressed.current) return
    hadFocus.current = place.current?.contains(document.activeElement) ?? false
    setPanel(() => module.MenuPanel)
  }

  function press(pressed: boolean) {
    isPressed.current = pressed
    void load()
  }

  function askFor() {
    isAskedFor.current = true
    press(false)
  }

  const look = { icon, variant, size, isIconOnly: isIconOnly ?? false, children: label }
  return (
    <span ref={place}>
      {Panel ? (
        <Panel entries={entries} isOpen={isOpen} onChange={setIsOpen} target={<Button {...look} />} />
      ) : (
        <Button
          {...look}
          aria-haspopup="menu"
          aria-expanded={false}
          onPointerEnter={() => void load()}
          onFocus={() => void load()}
          onPointerDown={() => press(true)}
          onPointerCancel={() => press(false)}
          onPointerLeave={() => press(false)}
          onClick={askFor}
        />
      )}
    </span>
  )
}
