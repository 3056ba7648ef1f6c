// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import { buildRow } from '#core/charter/testing/builders.ts'
import { createDraftStore } from '#src/lib/drafts.ts'
import { createSaveBoard } from '#src/lib/saveBoard.ts'
import { createRowEdits } from './rowEdits.ts'
import { rowToForm } from './rowForm.ts'

const thing = { row: buildRow({ id: 'row-1' }), definition: null }
const form = rowToForm(thing)
let work: (() => void) | null = null
const onChange = vi.fn()

function openEdits() {
  const edits = createRowEdits({
    platformId: 'platform-lac',
    drafts: createDraftStore(localStorage),
    board: createSaveBoard(),
    send: ({ host }) =>
      Promise.resolve({
        kind: 'saved',
        thing: { ...thing, row: buildRow({ id: 'row-1', facts: { ...thing.row.facts, host } }) },
      }),
    onChange,
    putOff(asked) {
      work = asked
      return () => {
        work = null
      }
    },
    now: () => '2026-11-22T10:00:00.000Z',
  })
  edits.open(thing)
  return edits
}

beforeEach(() => {
  localStorage.clear()
  work = null
})

it('knows and keeps each letter at once, and tells what follows from them once the hand pauses', () => {
  const edits = openEdits()
  const reader = vi.fn()
  edits.subscribe(reader)
  onChange.mockClear()
  edits.change('row-1', { ...form, host: 'a' })
  edits.change('row-1', { ...form, host: 'ab' })
  expect(edits.read('row-1')?.form.host).toBe('ab')
  expect(localStorage.getItem(localStorage.key(0) ?? '')).toContain('"host":"ab"')
  expect(onChange).toHaveBeenCalledTimes(2)
  expect(reader).not.toHaveBeenCalled()
  work?.()
  expect(reader).toHaveBeenCalledTimes(1)
})

it('tells at once when something else than a letter follows, and then not again', () => {
  const edits = openEdits()
  const reader = vi.fn()
  edits.subscribe(reader)
  edits.change('row-1', { ...form, host: 'a' })
  edits.catchUp()
  expect(reader).toHaveBeenCalledTimes(1)
  expect(work).toBeNull()
  edits.catchUp()
  expect(reader).toHaveBeenCalledTimes(1)
})

it('tells at once of a save, with the letters before it', async () => {
  const edits = openEdits()
  const reader = vi.fn()
  edits.change('row-1', { ...form, host: 'data.example' })
  edits.subscribe(reader)
  const saving = edits.save('row-1')
  expect(edits.read('row-1')?.status.kind).toBe('saving')
  expect(work).toBeNull()
  await saving
})

it('begins no save of a row that another request is changing, and keeps what is typed meanwhile', async () => {
  const edits = openEdits()
  const release = edits.hold('row-1')
  edits.change('row-1', { ...form, host: 'ab' })
  await edits.save('row-1')
  expect(edits.read('row-1')?.status.kind).toBe('unsent')
  release()
  await edits.save('row-1')
  expect(edits.read('row-1')?.status.kind).toBe('saved')
  expect(edits.read('row-1')?.form.host).toBe('ab')
})
