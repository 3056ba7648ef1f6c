import { useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { joinClasses } from './joinClasses.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import fieldClasses from './Field.module.css'
import classes from './SearchField.module.css'

type Props = {
  label: string
  placeholder?: string
  /** What is understood there, where it is more than words. */
  hint?: string
  clearLabel: string
  /** What is being searched for now, as the address says it. */
  value: string
  onSearch: (text: string) => void
  /** What the arrow down leads to, where what is found stands below. */
  onDown?: () => void
  /** Quiet time after the last keystroke that follows another, in milliseconds. */
  delay?: number
}

/**
 * Searches at once for what begins a search (a first letter, a paste), then a moment after the last keystroke; at once on Enter.
 * What is typed always wins over what comes back late.
 */
export function SearchField({ label, placeholder, hint, clearLabel, value, onSearch, onDown, delay = 150 }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // Searches asked for and not yet seen in `value`: when they come back they are echoes, not somebody else's change.
  const sent = useRef<string[]>([])
  // A search that waited asks what is listed by then: asked for twice, it would call back a reader who has gone on to another page.
  const told = useRef(value)

  function rest() {
    clearTimeout(timer.current)
    timer.current = undefined
  }

  useEffect(() => {
    told.current = value
    const echo = sent.current.indexOf(value)
    if (echo >= 0) {
      sent.current = sent.current.slice(echo + 1)
      return
    }
    rest()
    setText(value)
  }, [value])

  useEffect(() => rest, [])

  function search(next: string) {
    rest()
    if (next === (sent.current.at(-1) ?? told.current)) return
    sent.current.push(next)
    onSearch(next)
  }

  function type(next: string) {
    setText(next)
    if (timer.current === undefined) search(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => search(next), delay)
  }

  function clear() {
    setText('')
    search('')
    input.current?.focus()
  }

  return (
    <div role="search" aria-label={label} className={classes.search}>
      <label htmlFor={id}>
        <VisuallyHidden>{label}</VisuallyHidden>
        <Icon name="search" />
      </label>
      <input
        ref={input}
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        title={hint}
        className={joinClasses(fieldClasses.control, classes.input)}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') search(text)
          if (event.key === 'ArrowDown' && onDown) {
            event.preventDefault()
            // What it leads to is among what the last letters found, and the next key is already meant for it.
            flushSync(() => search(text))
            onDown()
          }
          if (event.key !== 'Escape' || text === '') return
          // What it is in stays open.
          event.preventDefault()
          clear()
        }}
        onBlur={() => search(text)}
      />
      {text !== '' && (
        <Button variant="quiet" size="small" icon="close" isIconOnly onClick={clear} className={classes.clear}>
          {clearLabel}
        </Button>
      )}
    </div>
  )
}
