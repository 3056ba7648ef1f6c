import { describe, expect, it } from 'vitest'
import { limits } from '#core/charter/limits.ts'
import { readPasteTarget, type PasteTarget } from '#core/charter/paste/pasteTarget.ts'
import { readPaste } from '#core/charter/paste/readPaste.ts'
import { buildSource } from '#core/charter/testing/builders.ts'
import { findStart, planBlock } from './planBlock.ts'

function read(text: string) {
  const paste = readPaste(text, { noteLocale: 'fr' })
  if (!paste.ok) throw new Error(paste.code)
  return paste
}

const source = buildSource()
const target = readPasteTarget(source, source.providers)
const named = { start: 'named', left: new Set<number>() } as const
const header = 'Category\tProvider\tCookie\tPurpose (fr)\n'

describe('planBlock', () => {
  it('counts what each line becomes, and lists those that are unclear', () => {
    const text = `${header}\t\tsessionid\tAutre chose.\n\t\tsessionid2\tx\naudience\tHuwise\tvisits\tCompte\n`
    const { counts, unclear, overfull, lines } = planBlock(read(text), target, named)
    expect(counts).toEqual({ added: 1, changed: 1, unchanged: 0, unclear: 1 })
    expect([unclear, overfull, lines.length]).toEqual([[3], null, 3])
  })

  it('shows what is left out and plans the rest without it: the row it gives up is free for another line', () => {
    const paste = read(`Cookie\tPurpose (fr)\nsessionid\tUn.\nsessionid\tDeux.\n`)
    const whole = planBlock(paste, target, named)
    expect([whole.counts.changed, whole.unclear]).toEqual([1, [3]])
    const { lines, plan } = planBlock(paste, target, { ...named, left: new Set([2]) })
    expect(lines.map(({ row, state }) => [row, state])).toEqual([
      [2, 'changed'],
      [3, 'changed'],
    ])
    expect(plan).toEqual([lines[1]])
  })

  it('writes what is clear beside what is not, which takes up no room', () => {
    const [first] = target.rows
    if (first === undefined) throw new Error('the builders give a row')
    const rows = Array.from({ length: limits.rowsInPlatform - 1 }, (_, index) => ({
      ...first,
      id: `row-${String(index)}`,
    }))
    const block = planBlock(
      read(`${header}audience\tNobody\ta\tx\naudience\tHuwise\tb\tx\n`),
      { ...target, rows },
      named,
    )
    expect(block).toMatchObject({ overfull: null, unclear: [2], counts: { added: 1, unclear: 1 } })
    expect(block.plan.map(({ row }) => row)).toEqual([3])
    expect(block.lines.map(({ state }) => state)).toEqual(['unclear', 'added'])
  })

  it('tells how many rows a platform would have that is full, and calls no line unclear for it', () => {
    const [first] = target.rows
    if (first === undefined) throw new Error('the builders give a row')
    const rows = Array.from({ length: limits.rowsInPlatform - 1 }, (_, index) => ({
      ...first,
      id: `row-${String(index)}`,
    }))
    const full: PasteTarget = { ...target, rows }
    const paste = read(`${header}${['a', 'b', 'c'].map((name) => `audience\tHuwise\t${name}\tx\n`).join('')}`)
    expect(planBlock(paste, full, named)).toMatchObject({ overfull: limits.rowsInPlatform + 2, unclear: [] })
    const { overfull, counts } = planBlock(paste, full, { ...named, left: new Set([2, 4]) })
    expect([overfull, counts.added]).toEqual([null, 1])
  })

  it('plans 5,000 cells with quotes and line breaks, line by line', () => {
    const cell = '"Mesure, ""en gros"",\nles visites"'
    const line = (index: number) => `audience\tHuwise\tc${String(index)}\t${Array(7).fill(cell).join('\t')}\n`
    const columns = 'Category\tProvider\tCookie\tService (fr)\tService (en)\tPurpose (fr)\tPurpose (en)\tA\tB\tC\n'
    const block = planBlock(
      read(columns + Array.from({ length: 499 }, (_, index) => line(index)).join('')),
      target,
      named,
    )
    expect(block.lines).toHaveLength(499)
    expect(block.lines.at(-1)?.changes.find(({ field }) => field === 'purpose')?.after).toBe(
      'Mesure, "en gros", les visites',
    )
  })
})

describe('findStart', () => {
  it.each([
    ['names are found wherever the focus is', 'Cookie\tPurpose (fr)\nx\ty\n', 1, 'named'],
    ['without names, the row that has the focus begins', 'Purpose (fr)\tPurpose (en)\ny\tz\n', 1, 1],
    ['without either, nothing is guessed', 'Purpose (fr)\tPurpose (en)\ny\tz\n', null, 'named'],
  ] as const)('%s', (_, text, focused, start) => {
    expect(findStart(read(text), focused)).toBe(start)
  })
})
