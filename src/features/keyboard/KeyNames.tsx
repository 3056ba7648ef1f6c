import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { keyBindings, type BindingId } from '#src/lib/keyBindings.ts'
import { Kbd } from '#src/ui/Kbd.tsx'

const isMac = /mac|iphone|ipad/i.test(globalThis.navigator.userAgent)
const named = ['Space', 'Delete', 'Shift', 'Enter', 'Escape', 'Home', 'End', 'PageUp', 'PageDown', 'Click'] as const
const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Mod: isMac ? '⌘' : 'Ctrl',
  Alt: isMac ? '⌥' : 'Alt',
}

/** The first way to press a binding, as it is printed on the keyboard. */
export function KeyNames({ binding }: { binding: BindingId }) {
  return <KeyWays ways={keyBindings[binding].keys.slice(0, 1)} />
}

/** Ways to press the same, one after the other. */
export function KeyWays({ ways }: { ways: readonly string[] }) {
  const { t } = useTranslation()
  const nameOf = (key: string): string => {
    const known = named.find((name) => name === key)
    return known === undefined ? (signs[key] ?? key) : t(`keyName.${known}`)
  }
  return (
    <span>
      {ways.map((keys, index) => (
        <Fragment key={keys}>
          {index > 0 && ' / '}
          {keys.split('+').map((key, place) => (
            <Fragment key={key}>
              {place > 0 && ' '}
              <Kbd>{nameOf(key)}</Kbd>
            </Fragment>
          ))}
        </Fragment>
      ))}
    </span>
  )
}
