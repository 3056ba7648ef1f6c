import type { SourceLine } from '#core/charter/import/sourceLines.ts'

/** The lines of a source cut before a 1-based one, as two sources: the two languages of a page that holds both. */
export function splitLines(lines: readonly SourceLine[], line: number): readonly [first: string, second: string] {
  const join = (some: readonly SourceLine[]) => some.map(({ raw }) => raw).join('\n')
  return [join(lines.slice(0, line - 1)), join(lines.slice(line - 1))]
}
