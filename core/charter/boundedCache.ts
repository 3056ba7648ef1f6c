/**
 * Remembers what `compute` gave for the last `size` texts asked for (the least recently used goes first). For pure functions
 * of a text that are asked again and again: the preview renders at each keystroke, and almost no text has changed.
 */
export function remember<Value>(size: number, compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  // Two generations instead of moving an entry at each hit, which costs more than most of the computations it saves.
  let older = new Map<string, Value>()
  return (text) => {
    const hit = known.get(text)
    if (hit !== undefined) return hit
    const value = older.get(text) ?? compute(text)
    if (known.size >= size / 2) {
      older = new Map(known)
      known.clear()
    }
    known.set(text, value)
    return value
  }
}
