import { beforeEach, describe, expect, it } from 'vitest'
import { createAutosave, type Autosave, type SaveAnswer } from './autosave.ts'
import { createDraftStore, type DraftStore } from './drafts.ts'

interface Thing {
  readonly revision: number
  readonly text: string
}
type Answer = SaveAnswer<Thing, string>

/** Storage in memory with the shape of the browser's. `full` makes it refuse, as a browser without room does. */
function memoryStorage(): Storage & { full: boolean } {
  const map = new Map<string, string>()
  return {
    full: false,
    get length() {
      return map.size
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem(key, value) {
      if (this.full) throw new DOMException('full', 'QuotaExceededError')
      map.set(key, value)
    },
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear(),
  }
}

describe('createAutosave', () => {
  let storage: ReturnType<typeof memoryStorage>
  let drafts: DraftStore
  let sent: { text: string; revision: number }[]
  let answers: ((answer: Answer) => void)[]

  const open = (thing: Thing = { revision: 1, text: 'a' }): Autosave<string, Thing, string> =>
    createAutosave({
      key: 'row.1',
      drafts,
      thing,
      toForm: (from: Thing) => from.text,
      send: (text, base) => {
        sent.push({ text, revision: base.revision })
        return new Promise<Answer>((resolve) => answers.push(resolve))
      },
      now: () => '2026-01-01T00:00:00Z',
    })
  const answer = async (index: number, value: Answer): Promise<void> => {
    answers[index]?.(value)
    await new Promise((resolve) => setTimeout(resolve))
  }

  beforeEach(() => {
    storage = memoryStorage()
    drafts = createDraftStore(storage)
    sent = []
    answers = []
  })

  it('keeps a keystroke for the next load before anything is sent', () => {
    open().change('ab')
    const reloaded = open({ revision: 2, text: 'theirs' })
    expect(reloaded.getForm()).toBe('ab')
    expect(reloaded.getBase().revision).toBe(1)
    expect(reloaded.getStatus()).toEqual({ kind: 'unsent', kept: true })
  })

  it('sends on leaving, says when it was saved and keeps nothing aside', async () => {
    const saver = open()
    saver.change('ab')
    const saving = saver.save()
    expect(saver.getStatus().kind).toBe('saving')
    await answer(0, { kind: 'saved', thing: { revision: 2, text: 'ab' } })
    await saving
    expect(saver.getStatus()).toEqual({ kind: 'saved', at: '2026-01-01T00:00:00Z' })
    expect(drafts.keys('row.')).toEqual([])
  })

  it('sends nothing when nothing differs', async () => {
    const saver = open()
    saver.change('ab')
    saver.change('a')
    await saver.save()
    expect(sent).toEqual([])
    expect(saver.getStatus().kind).toBe('clean')
  })

  it('sends what was typed during a save after it, on the new revision', async () => {
    const saver = open()
    saver.change('ab')
    void saver.save()
    saver.change('abc')
    void saver.save()
    expect(sent).toHaveLength(1)
    await answer(0, { kind: 'saved', thing: { revision: 2, text: 'ab' } })
    expect(sent).toEqual([
      { text: 'ab', revision: 1 },
      { text: 'abc', revision: 2 },
    ])
    await answer(1, { kind: 'saved', thing: { revision: 3, text: 'abc' } })
    expect(saver.getForm()).toBe('abc')
    expect(saver.getStatus().kind).toBe('saved')
  })

  it('leaves the value in place when a save fails, and sends it again without retyping', async () => {
    const saver = open()
    saver.change('ab')
    void saver.save()
    await answer(0, { kind: 'failed', problem: 'unreachable' })
    expect(saver.getForm()).toBe('ab')
    expect(saver.getStatus()).toEqual({ kind: 'failed', problem: 'unreachable' })
    expect(drafts.keys('')).toEqual(['row.1'])
    void saver.save()
    await answer(1, { kind: 'saved', thing: { revision: 2, text: 'ab' } })
    expect(saver.getStatus().kind).toBe('saved')
  })

  it('hands over theirs on a stale save and goes on from it once settled', async () => {
    const saver = open()
    saver.change('ab')
    void saver.save()
    await answer(0, { kind: 'stale', theirs: { revision: 5, text: 'z' } })
    expect(saver.getStatus()).toEqual({ kind: 'stale', theirs: { revision: 5, text: 'z' } })
    expect(saver.getForm()).toBe('ab')
    void saver.settle('abz', { revision: 5, text: 'z' })
    expect(sent[1]).toEqual({ text: 'abz', revision: 5 })
    await answer(1, { kind: 'saved', thing: { revision: 6, text: 'abz' } })
    expect(saver.getBase().revision).toBe(6)
  })

  it('says that it is saved when the values settled on are those the server has already', async () => {
    const saver = open()
    saver.change('ab')
    void saver.save()
    await answer(0, { kind: 'stale', theirs: { revision: 2, text: 'ab' } })
    await saver.settle('ab', { revision: 2, text: 'ab' })
    expect(saver.getStatus()).toEqual({ kind: 'saved', at: '2026-01-01T00:00:00Z' })
    expect(sent).toHaveLength(1)
    expect(drafts.keys('')).toEqual([])
  })

  it('takes a newer thing only while nothing is unsent', () => {
    const saver = open()
    saver.rebase({ revision: 2, text: 'b' })
    expect(saver.getForm()).toBe('b')
    saver.change('mine')
    saver.rebase({ revision: 3, text: 'c' })
    expect(saver.getForm()).toBe('mine')
    expect(saver.getBase().revision).toBe(2)
  })

  it('says so when the browser cannot keep the edit', () => {
    const saver = open()
    storage.full = true
    saver.change('ab')
    expect(saver.getStatus()).toEqual({ kind: 'unsent', kept: false })
  })

  it('takes the base back when the edit is given up', () => {
    const saver = open()
    saver.change('ab')
    saver.discard()
    expect(saver.getForm()).toBe('a')
    expect(drafts.keys('')).toEqual([])
  })

  it('keeps the rest of a form of which a part was saved, on the new base', async () => {
    const autosave = open()
    autosave.change('b')
    void autosave.save()
    await answer(0, { kind: 'partly', thing: { revision: 2, text: 'a' }, problem: null })
    expect(autosave.getForm()).toBe('b')
    expect(autosave.getStatus()).toEqual({ kind: 'unsent', kept: true })
    expect(drafts.read('row.1')).toMatchObject({ form: 'b', base: { revision: 2 } })
    void autosave.save()
    await answer(1, { kind: 'partly', thing: { revision: 3, text: 'a' }, problem: 'taken' })
    expect(sent[1]).toEqual({ text: 'b', revision: 2 })
    expect(autosave.getStatus()).toEqual({ kind: 'failed', problem: 'taken' })
  })

  it('gives up what was typed during a save, and not what is on its way', async () => {
    const saver = open()
    saver.change('ab')
    void saver.save()
    saver.change('abc')
    saver.discard()
    expect(saver.getForm()).toBe('ab')
    await answer(0, { kind: 'saved', thing: { revision: 2, text: 'ab' } })
    expect(sent).toEqual([{ text: 'ab', revision: 1 }])
    expect(saver.getStatus().kind).toBe('saved')
  })

  it('carries what was typed over to a thing that arrived, where one says how', () => {
    const saver = open()
    saver.change('ab')
    const carry = (form: string, base: Thing, thing: Thing) => thing.text + form.slice(base.text.length)
    saver.rebase({ revision: 2, text: 'x' }, carry)
    expect([saver.getForm(), saver.getBase().revision, saver.getStatus().kind]).toEqual(['xb', 2, 'unsent'])
    expect(open().getForm()).toBe('xb')
    saver.rebase({ revision: 3, text: 'xb' }, (form) => form)
    expect(saver.getStatus()).toEqual({ kind: 'clean' })
  })
})
