import { Refusal } from '../refusal.ts'

/** Refuses a table of more lines or cells than are read, with their count. */
export function refuseTooLarge({
  code,
  count,
  max,
}: {
  code: 'too_many_rows' | 'too_many_cells'
  count: number
  max: number
}) {
  const things = code === 'too_many_rows' ? 'rows' : 'cells'
  return new Refusal('table_too_large', {
    detail: `${String(count)} ${things}, at most ${String(max)} are read`,
    count,
    max,
  })
}
