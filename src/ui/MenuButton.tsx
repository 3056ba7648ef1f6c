import { useId, useRef, useState } from 'react'
import { Button, type ButtonVariant } from './Button.tsx'
import type { IconName } from './Icon.tsx'
import type { MenuEntry, MenuPanel } from './MenuPanel.tsx'
import classes from './MenuButton.module.css'

type Props = {
  label: string
  /** What the menu offers, or what works it out: it is asked only while the menu is open. */
  entries: readonly MenuEntry[] | (() => readonly MenuEntry[])
  icon?: IconName
  isIconOnly?: boolean
  variant?: ButtonVariant
  size?: 'normal' | 'small'
  /** -1 where keys of its own lead to it. */
  tabIndex?: number
}

/**
 * A button that opens a menu. The menu's code comes when the pointer or the focus first gets near; the button itself stays the
 * same one, so that neither a press nor the focus is ever lost to its arrival.
 */
export function MenuButton({
  label,
  entries,
  icon = 'more',
  isIconOnly,
  variant = 'quiet',
  size = 'normal',
  tabIndex = 0,
}: Props) {
  const id = useId()
  const [Panel, setPanel] = useState<typeof MenuPanel | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const place = useRef<HTMLSpanElement>(null)
  // A press outside closes the menu, and the button is outside: its click must not open it again.
  const wasOpenAtPress = useRef(false)

  async function load() {
    const module = await import('./MenuPanel.tsx')
    setPanel(() => module.MenuPanel)
  }

  function change(next: boolean) {
    setIsOpen(next)
    const hasFocus = place.current?.contains(document.activeElement)
    if (!next && hasFocus) place.current?.querySelector('button')?.focus()
  }

  function toggle() {
    setIsOpen(!(isOpen || wasOpenAtPress.current))
    wasOpenAtPress.current = false
    void load()
  }

  return (
    <span ref={place} className={classes.place}>
      <Button
        id={id}
        icon={icon}
        variant={variant}
        size={size}
        isIconOnly={isIconOnly ?? false}
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onPointerDown={() => {
          wasOpenAtPress.current = isOpen
        }}
        onClick={toggle}
      >
        {label}
      </Button>
      {Panel && (
        <Panel
          entries={typeof entries !== 'function' ? entries : isOpen ? entries() : []}
          isOpen={isOpen}
          onChange={change}
          labelledBy={id}
        />
      )}
    </span>
  )
}
