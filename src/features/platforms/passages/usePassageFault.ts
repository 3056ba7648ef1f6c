import { limits } from '#core/charter/limits.ts'
import type { PassageState } from './passages.ts'
import { useFaultText } from '../useFaultText.ts'

const limitOf: Readonly<Record<string, number>> = { line: limits.heading, body: limits.body, reason: limits.reason }

/** What is wrong with a field, in words, by its path. Undefined while nothing is. */
export function usePassageFault({ faults }: PassageState): (path: string) => string | undefined {
  const say = useFaultText()
  return (path) => {
    const code = faults[path]
    return code === undefined ? undefined : say(code, limitOf[path.split('.')[0] ?? ''] ?? limits.line)
  }
}
