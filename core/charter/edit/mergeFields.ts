/**
 * What two people made of one field. `same`: nothing to settle (nobody touched it, or both wrote the same); `mine`, `theirs`:
 * one of them changed it; `conflict`: both did, differently.
 */
export type FieldVerdict = 'same' | 'mine' | 'theirs' | 'conflict'

/** One field of a three-way merge. `value` is what stands without asking anybody; in a conflict, mine until one chooses. */
export interface MergedField<Value> {
  readonly key: string
  readonly verdict: FieldVerdict
  readonly base: Value
  readonly mine: Value
  readonly theirs: Value
  readonly value: Value
}

const isEqualJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Three-way merge over flat fields, in the order of `theirs` followed by fields that only the others name. No value is lost:
 * each field gives all three. A field that a side does not name, or null, is `absent` there.
 */
export function mergeFields<Value>(
  base: Readonly<Record<string, Value>>,
  mine: Readonly<Record<string, Value>>,
  theirs: Readonly<Record<string, Value>>,
  absent: Value,
  isSame: (a: Value, b: Value) => boolean = isEqualJson,
): MergedField<Value>[] {
  const keys = new Set([theirs, mine, base].flatMap((fields) => Object.keys(fields)))
  return [...keys].map((key) => {
    const read = (fields: Readonly<Record<string, Value>>): Value => fields[key] ?? absent
    const sides = { base: read(base), mine: read(mine), theirs: read(theirs) }
    const verdict = judge(sides, isSame)
    return { key, verdict, ...sides, value: verdict === 'theirs' ? sides.theirs : sides.mine }
  })
}

function judge<Value>(
  { base, mine, theirs }: Pick<MergedField<Value>, 'base' | 'mine' | 'theirs'>,
  isSame: (a: Value, b: Value) => boolean,
): FieldVerdict {
  if (isSame(mine, theirs)) return 'same'
  if (isSame(base, theirs)) return 'mine'
  return isSame(base, mine) ? 'theirs' : 'conflict'
}
