import type { Locale } from '#core/charter/locale.ts'

/** A field of the platform's charter. `field` null: the thing as a whole; `locale` null: the same in every language. */
export interface FieldPlace {
  readonly kind: 'row' | 'section' | 'category' | 'platform'
  readonly id: string
  readonly field: string | null
  readonly locale: Locale | null
}

/** Where the person is, and on which side they went there: the other side follows. Each visit has a `serial` of its own. */
export interface FieldFocus {
  readonly place: FieldPlace
  /** `page`: asked for beside both, which then both go there. */
  readonly from: 'form' | 'preview' | 'page'
  readonly serial: number
}

let current: FieldFocus | null = null
let lastTaken = 0
const listeners = new Set<() => void>()

/** Ties the forms and the preview: a click on one side leads to the same field on the other. */
export const fieldFocus = {
  get: (): FieldFocus | null => current,
  /** Goes to a field; going to the same one again is told again, for the other side may have scrolled away. */
  set(place: FieldPlace, from: FieldFocus['from']): void {
    current = { place, from, serial: (current?.serial ?? 0) + 1 }
    for (const listener of listeners) listener()
  },
  /** The visit from elsewhere than the forms to a field of that kind that no form has answered yet; from now on it is answered. */
  take(kind: FieldPlace['kind']): FieldFocus | null {
    if (current === null || current.from === 'form' || current.place.kind !== kind || current.serial === lastTaken)
      return null
    lastTaken = current.serial
    return current
  },
  clear: (): void => {
    if (current === null) return
    current = null
    lastTaken = 0
    for (const listener of listeners) listener()
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}
