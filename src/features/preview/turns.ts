import { afterPaint } from '#src/lib/afterPaint.ts'

/** What a turn may take without being felt in the letter after it, in milliseconds: a frame. */
const light = 16
/** Longer than from one letter of a word to the next, in milliseconds. */
const pause = 120
/** A page that is not light is drawn in pauses, and where there is none in one of so many parts of the time: two pages, one letter in twenty. */
const parts = 40

interface Turn {
  readonly work: () => void
  /** When it was first asked for, in milliseconds. */
  readonly since: number
}

/** In the order in which they were asked for; what is asked for again keeps its place. */
const waiting = new Map<string, Turn>()
/** How long the last turn under each key took, with the frame that showed it, in milliseconds. */
const costs = new Map<string, number>()
let lastAsked = 0
let callOff: (() => void) | null = null

/** How long that turn is to wait for the hand to pause, in milliseconds. */
function waitOf(key: string, { since }: Turn): number {
  const cost = costs.get(key) ?? 0
  return cost <= light ? 0 : Math.min(lastAsked + pause, since + cost * parts) - performance.now()
}

function goOn(): void {
  const [next] = waiting
  if (next === undefined || callOff !== null) return
  const [key, turn] = next
  const wait = waitOf(key, turn)
  const again = (): void => {
    callOff = null
    goOn()
  }
  if (wait > 0) {
    const timer = setTimeout(again, wait)
    callOff = () => clearTimeout(timer)
    return
  }
  callOff = afterPaint(() => {
    callOff = null
    const { work } = waiting.get(key) ?? {}
    waiting.delete(key)
    goOn()
    if (work) measure(key, work)
  })
}

/** Does the work and notes what it took: itself, and from the beginning of the frame after it until that is painted. */
function measure(key: string, work: () => void): void {
  const start = performance.now()
  work()
  const worked = performance.now() - start
  requestAnimationFrame((frame) =>
    setTimeout(() => costs.set(key, worked + Math.max(performance.now() - Math.max(frame, start + worked), 0))),
  )
}

/**
 * Does `work` once the next frame is painted and those before it have had theirs, so that no two hold up the same letter. Work
 * that is long enough to be felt waits for the hand to pause: what is typed comes before the page that follows it.
 */
export function takeTurn(key: string, work: () => void): void {
  lastAsked = performance.now()
  waiting.set(key, { work, since: waiting.get(key)?.since ?? lastAsked })
  goOn()
}

export function giveUpTurn(key: string): void {
  waiting.delete(key)
  costs.delete(key)
  if (waiting.size > 0) return
  callOff?.()
  callOff = null
}
