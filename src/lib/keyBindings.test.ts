// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { ariaKeys, bindingIds, isPressed, isTyping, keyBindings, type BindingId } from './keyBindings.ts'

const press = (key: string, modifiers: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key, ...modifiers })

it.each<[string, KeyboardEvent, BindingId | null]>([
  ['Ctrl+K', press('k', { ctrlKey: true }), 'palette'],
  ['Command+K', press('k', { metaKey: true }), 'palette'],
  ['K alone', press('k'), null],
  ['? with Shift, as on an English keyboard', press('?', { shiftKey: true }), 'keyMap'],
  ['? without, as on others', press('?'), 'keyMap'],
  ['Ctrl+Z', press('z', { ctrlKey: true }), 'undo'],
  ['Ctrl+Shift+Z, which types a capital', press('Z', { ctrlKey: true, shiftKey: true }), 'redo'],
  ['Ctrl+Y', press('y', { ctrlKey: true }), 'redo'],
  ['Ctrl+Alt+Z', press('z', { ctrlKey: true, altKey: true }), null],
  ['an arrow', press('ArrowUp'), 'rowAbove'],
  ['an arrow with Alt', press('ArrowUp', { altKey: true }), 'moveUp'],
  ['an arrow with Alt and Shift', press('ArrowDown', { altKey: true, shiftKey: true }), 'moveToCategoryBelow'],
  ['the space bar with Shift', press(' ', { shiftKey: true }), 'selectRow'],
  ['the space bar alone', press(' '), null],
  ['N with Caps Lock', press('N'), 'addRow'],
])('tells %s', (_, event, binding) => {
  expect(bindingIds.find((id) => isPressed(event, id)) ?? null).toBe(binding)
})

it('has no key twice in one place', () => {
  const all = bindingIds.flatMap((id) => keyBindings[id].keys.map((keys) => `${keyBindings[id].scope} ${keys}`))
  expect(new Set(all).size).toBe(all.length)
})

it('writes keys as assistive technology reads them', () => {
  expect(ariaKeys('openRow', 'undo')).toBe('Enter F2 Control+Z Meta+Z')
})

it('leaves fields, dialogs and menus their own keys', () => {
  document.body.innerHTML = '<p></p><input><dialog><button></button></dialog>'
  expect(['p', 'input', 'button'].map((name) => isTyping(document.querySelector(name)))).toEqual([false, true, true])
})

it.each<[boolean, string]>([
  [true, '<input>'],
  [true, '<input type="search">'],
  [true, '<input type="number">'],
  [true, '<input type="date">'],
  [true, '<input type="range">'],
  [true, '<textarea></textarea>'],
  [true, '<select></select>'],
  [false, '<input type="checkbox">'],
  [false, '<input type="radio">'],
  [false, '<button></button>'],
  [true, '<dialog><input type="checkbox"></dialog>'],
])('tells (%s) whether %s takes what is typed', (takes, html) => {
  document.body.innerHTML = html
  expect(isTyping(document.querySelector('input, textarea, select, button'))).toBe(takes)
})
