/**
 * Every key that does something by itself, and where it does. This table is what the handlers ask and what the map of the keys
 * shows, so that neither can say otherwise than the other. `Mod` is Ctrl, or Command on a Mac.
 */
export const keyBindings = {
  palette: { scope: 'everywhere', keys: ['Mod+K'] },
  keyMap: { scope: 'everywhere', keys: ['?'] },
  undo: { scope: 'everywhere', keys: ['Mod+Z'] },
  redo: { scope: 'everywhere', keys: ['Mod+Shift+Z', 'Mod+Y'] },
  messages: { scope: 'everywhere', keys: ['F8'] },
  addRow: { scope: 'rows', keys: ['N'] },
  findRows: { scope: 'rows', keys: ['/'] },
  rowAbove: { scope: 'rows', keys: ['ArrowUp'] },
  rowBelow: { scope: 'rows', keys: ['ArrowDown'] },
  pageAbove: { scope: 'rows', keys: ['PageUp'] },
  pageBelow: { scope: 'rows', keys: ['PageDown'] },
  cellBefore: { scope: 'rows', keys: ['ArrowLeft'] },
  cellAfter: { scope: 'rows', keys: ['ArrowRight'] },
  firstCell: { scope: 'rows', keys: ['Home', 'Mod+ArrowLeft'] },
  lastCell: { scope: 'rows', keys: ['End', 'Mod+ArrowRight'] },
  edgeAbove: { scope: 'rows', keys: ['Mod+ArrowUp'] },
  edgeBelow: { scope: 'rows', keys: ['Mod+ArrowDown'] },
  firstRow: { scope: 'rows', keys: ['Mod+Home'] },
  lastRow: { scope: 'rows', keys: ['Mod+End'] },
  extendSelection: {
    scope: 'rows',
    keys: ['Shift+ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowLeft', 'Shift+ArrowRight'],
  },
  selectRow: { scope: 'rows', keys: ['Shift+Space'] },
  selectAll: { scope: 'rows', keys: ['Mod+A'] },
  clearSelection: { scope: 'rows', keys: ['Escape'] },
  removeRows: { scope: 'rows', keys: ['Delete'] },
  copyRow: { scope: 'rows', keys: ['Mod+C'] },
  pasteRows: { scope: 'rows', keys: ['Mod+V'] },
  fillDown: { scope: 'rows', keys: ['Mod+D'] },
  openRow: { scope: 'rows', keys: ['Enter', 'F2'] },
  moveUp: { scope: 'rows', keys: ['Alt+ArrowUp'] },
  moveDown: { scope: 'rows', keys: ['Alt+ArrowDown'] },
  moveToCategoryAbove: { scope: 'rows', keys: ['Alt+Shift+ArrowUp'] },
  moveToCategoryBelow: { scope: 'rows', keys: ['Alt+Shift+ArrowDown'] },
  finishRow: { scope: 'editor', keys: ['Enter'] },
  openNextRow: { scope: 'editor', keys: ['Mod+Enter'] },
  leaveRow: { scope: 'editor', keys: ['Escape'] },
} as const satisfies Record<string, { scope: KeyScope; keys: readonly string[] }>

/**
 * What the pointer does with a key held, and what the browser does by itself where one may look for it: the map of the keys shows
 * it, and no handler asks for it.
 */
export const keyNotes = {
  chooseToHere: { scope: 'rows', keys: ['Shift+Click'] },
  chooseOneMore: { scope: 'rows', keys: ['Mod+Click'] },
  otherLanguage: { scope: 'editor', keys: ['Tab', 'Shift+Tab'] },
} as const satisfies Record<string, { scope: KeyScope; keys: readonly string[] }>

/** Where a binding holds: on any screen, on the rows of a platform, in the form of a row. */
export type KeyScope = 'everywhere' | 'rows' | 'editor'

export type BindingId = keyof typeof keyBindings

/** In the order in which they are shown. */
export const bindingIds = Object.keys(keyBindings) as BindingId[] // the keys of a literal are its own

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Whether the event is one of the keys of that binding, with exactly its modifiers. */
export function isPressed(event: Pressed, binding: BindingId): boolean {
  return keyBindings[binding].keys.some((keys) => matches(event, keys))
}

function matches({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed, keys: string): boolean {
  const parts = keys.split('+')
  const last = parts.at(-1) ?? ''
  const wanted = last === 'Space' ? ' ' : last
  // A sign such as `?` is where the keyboard has it, with Shift or without.
  const isSign = wanted.length === 1 && !/[a-z ]/i.test(wanted)
  return (
    key.toLowerCase() === wanted.toLowerCase() &&
    (ctrlKey || metaKey) === parts.includes('Mod') &&
    altKey === parts.includes('Alt') &&
    (isSign || shiftKey === parts.includes('Shift'))
  )
}

/** The key as `aria-keyshortcuts` writes it, both ways of `Mod` included. */
export function ariaKeys(...bindings: readonly BindingId[]): string {
  return bindings
    .flatMap((binding) => keyBindings[binding].keys)
    .flatMap((keys) => (keys.includes('Mod') ? [keys.replace('Mod', 'Control'), keys.replace('Mod', 'Meta')] : [keys]))
    .join(' ')
}

/** The inputs that are pressed: Space and arrows are theirs, and no other key. */
const pressed = ['checkbox', 'radio', 'button', 'submit', 'reset', 'image', 'file', 'color']
const typed = `input${pressed.map((type) => `:not([type=${type}])`).join('')}`
const ownKeys = `${typed}, textarea, select, [contenteditable], dialog, [role=menu]`

/** Whether what is typed there is text, or steers a part of its own: the keys of the page are then not ours. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(ownKeys) !== null
}
