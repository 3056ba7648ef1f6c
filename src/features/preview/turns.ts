import { afterPaint } from '#src/lib/afterPaint.ts'

/** In the order in which they were asked for; what is asked for again keeps its place. */
const waiting = new Map<string, () => void>()
let callOff: (() => void) | null = null

function goOn(): void {
  const [key] = waiting.keys()
  if (key === undefined || callOff !== null) return
  callOff = afterPaint(() => {
    callOff = null
    const work = waiting.get(key)
    waiting.delete(key)
    goOn()
    work?.()
  })
}

/** Does `work` once the next frame is painted and those before it have had theirs, so that no two hold up the same letter. */
export function takeTurn(key: string, work: () => void): void {
  waiting.set(key, work)
  goOn()
}

export function giveUpTurn(key: string): void {
  waiting.delete(key)
  if (waiting.size > 0) return
  callOff?.()
  callOff = null
}
