import { afterEach, expect, it, vi } from 'vitest'
import { fieldFocus, type FieldPlace } from './fieldFocus.ts'

const place: FieldPlace = { kind: 'row', id: 'r', field: 'purpose', locale: 'fr' }

afterEach(() => fieldFocus.clear())

it('tells each visit, also one to the same field again', () => {
  const listener = vi.fn()
  const stop = fieldFocus.subscribe(listener)
  fieldFocus.set(place, 'preview')
  const first = fieldFocus.get()
  fieldFocus.set(place, 'preview')
  expect(listener).toHaveBeenCalledTimes(2)
  expect(fieldFocus.get()).toMatchObject({ place, from: 'preview' })
  expect(fieldFocus.get()?.serial).not.toBe(first?.serial)
  stop()
  fieldFocus.clear()
  expect(listener).toHaveBeenCalledTimes(2)
})

it('gives a visit from the preview to the one form that answers it', () => {
  fieldFocus.set(place, 'form')
  expect(fieldFocus.take('row')).toBeNull()
  fieldFocus.set(place, 'preview')
  expect(fieldFocus.take('platform')).toBeNull()
  expect(fieldFocus.take('row')).toMatchObject({ place })
  expect(fieldFocus.take('row')).toBeNull()
  fieldFocus.set(place, 'preview')
  expect(fieldFocus.take('row')).not.toBeNull()
})
