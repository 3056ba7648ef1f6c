import { describe, expect, it, vi } from 'vitest'
import type { SaveStatus } from './autosave.ts'
import type { Failure } from './failure.ts'
import { createSaveBoard, type Saving } from './saveBoard.ts'

type Status = SaveStatus<unknown, Failure>
const failure: Failure = { kind: 'network', code: null, requestId: null }

function buildSaving(first: Status): Saving & { become: (status: Status) => void; save: ReturnType<typeof vi.fn> } {
  let status = first
  let tell = (): void => undefined
  return {
    getStatus: () => status,
    save: vi.fn(async () => undefined),
    subscribe(listener) {
      tell = listener
      return () => {
        tell = () => undefined
      }
    },
    become(next) {
      status = next
      tell()
    },
  }
}

describe('createSaveBoard', () => {
  it.each<[string, Status[], object]>([
    ['nothing done', [{ kind: 'clean' }], { kind: 'clean' }],
    [
      'the last of two saves',
      [
        { kind: 'saved', at: '2026-01-02' },
        { kind: 'saved', at: '2026-01-01' },
      ],
      { kind: 'saved', at: '2026-01-02' },
    ],
    [
      'unsent over saved',
      [
        { kind: 'saved', at: '2026-01-02' },
        { kind: 'unsent', kept: false },
      ],
      { kind: 'unsent', count: 1, kept: false },
    ],
    ['saving over unsent', [{ kind: 'unsent', kept: true }, { kind: 'saving' }], { kind: 'saving' }],
    [
      'failed over saving',
      [{ kind: 'failed', problem: failure }, { kind: 'saving' }],
      { kind: 'failed', count: 1, failure },
    ],
    [
      'stale over all',
      [
        { kind: 'failed', problem: failure },
        { kind: 'stale', theirs: {} },
      ],
      { kind: 'stale', count: 1 },
    ],
  ])('says %s', (_, statuses, state) => {
    const board = createSaveBoard()
    statuses.forEach((status, index) => board.add(String(index), buildSaving(status)))
    expect(board.read()).toEqual(state)
  })

  it('tells a change once, and nothing while the state stays the same', () => {
    const board = createSaveBoard()
    const saving = buildSaving({ kind: 'clean' })
    board.add('row', saving)
    const listener = vi.fn()
    board.subscribe(listener)
    saving.become({ kind: 'unsent', kept: true })
    saving.become({ kind: 'unsent', kept: true })
    expect(listener).toHaveBeenCalledTimes(1)
    expect(board.hasUnsent()).toBe(true)
  })

  it('sends again what failed and what never went, and leaves conflicts to the person', async () => {
    const board = createSaveBoard()
    const [failed, unsent, stale] = [
      buildSaving({ kind: 'failed', problem: failure }),
      buildSaving({ kind: 'unsent', kept: true }),
      buildSaving({ kind: 'stale', theirs: {} }),
    ]
    board.add('a', failed)
    board.add('b', unsent)
    board.add('c', stale)
    await board.saveAll()
    expect([failed, unsent, stale].map(({ save }) => save.mock.calls.length)).toEqual([1, 1, 0])
  })

  it('sends again by itself what the network lost, and nothing else', async () => {
    const board = createSaveBoard()
    const [lost, refused, unsent] = [
      buildSaving({ kind: 'failed', problem: failure }),
      buildSaving({ kind: 'failed', problem: { ...failure, kind: 'server' } }),
      buildSaving({ kind: 'unsent', kept: true }),
    ]
    board.add('a', lost)
    board.add('b', refused)
    board.add('c', unsent)
    await board.retryLost()
    expect([lost, refused, unsent].map(({ save }) => save.mock.calls.length)).toEqual([1, 0, 0])
  })

  it('forgets a thing that is taken off', () => {
    const board = createSaveBoard()
    const remove = board.add('a', buildSaving({ kind: 'unsent', kept: true }))
    remove()
    expect(board.read()).toEqual({ kind: 'clean' })
  })
})
