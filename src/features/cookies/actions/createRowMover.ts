import type { CookieRow } from '#core/charter/cookieRow.ts'
import { pickLocalized } from '#core/charter/locale.ts'
import { announce } from '#src/lib/announce.ts'
import { mustWait } from '#src/lib/outbox.ts'
import type { RowActions } from '../cookies.ts'
import { oneByOne } from './oneByOne.ts'
import { moveOperation, writeBatch } from './rowBatch.ts'
import type { RowContext } from './rowContext.ts'
import { planMoves, type RowMove } from './rowMoves.ts'
import { moveRow } from './rowRequests.ts'

/** Moves rows, one or several at once: they stand in their new place at once, and go back where the server refuses. */
export function createRowMover({ now, readOpenId, latest, keepAnswer, labelOf, say, inTurn }: RowContext) {
  /** How many moves of a row are still to be answered. */
  const moving = new Map<string, number>()
  const count = ({ row }: RowMove, step: 1 | -1) => moving.set(row.id, (moving.get(row.id) ?? 0) + step)

  async function send(moves: readonly RowMove[]): Promise<readonly CookieRow[]> {
    const { known } = now()
    if (moves.length > 1 && !mustWait()) {
      const operations = moves.map((move) => moveOperation(move, latest(move.row)))
      return (await writeBatch(known.platform.id, operations)).rows
    }
    return oneByOne(moves, ({ row, target, placed }) =>
      moveRow(latest(row), target, placed.position, say(labelOf(row))),
    )
  }

  function tell(moves: readonly RowMove[]): void {
    const { t, language, readGroups } = now()
    const [first] = moves
    const group = readGroups().find(({ id }) => id === first?.target.categoryId)
    if (first === undefined || group === undefined) return
    const place = group.rows.findIndex(({ id }) => id === first.row.id)
    const category = pickLocalized(group.title, language)?.value.value ?? t(`kind.${group.kind}`)
    const said = { category, position: place + 1, last: place + moves.length, total: group.rows.length }
    announce(
      moves.length === 1
        ? t('said.moved', { names: labelOf(first.row), ...said, count: said.total })
        : t('said.rowsMoved', { count: moves.length, ...said }),
    )
  }

  const move: RowActions['move'] = (rows, find) => {
    const { readGroups, putRows, focusRow, t } = now()
    const groups = readGroups()
    const standing = new Map(groups.flatMap((group) => group.rows).map((row) => [row.id, row]))
    const movable = rows.filter(({ revision }) => revision > 0)
    const target = find(groups)
    if (target === null || movable.length === 0) {
      announce(t('said.cannotMove'))
      return
    }
    const before = movable.map((row) => standing.get(row.id) ?? latest(row))
    const moves = planMoves(groups, before, target)
    putRows(moves.map(({ placed }) => placed))
    for (const one of moves) count(one, 1)
    const focused = movable.length === 1 ? movable[0] : undefined
    if (focused !== undefined && readOpenId() !== focused.id) focusRow(focused.id)
    tell(moves)
    inTurn(async () => {
      try {
        const answers = await send(moves)
        for (const answer of answers) keepAnswer(answer)
        // A later move has put it elsewhere already.
        putRows(answers.filter(({ id }) => moving.get(id) === 1))
        return true
      } catch (error) {
        putRows(before.map((row) => ({ ...latest(row), categoryId: row.categoryId, position: row.position })))
        throw error
      } finally {
        for (const one of moves) count(one, -1)
      }
    })
  }
  return move
}
