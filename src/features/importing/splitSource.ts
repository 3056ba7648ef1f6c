import { readSourceLines } from '#core/charter/import/sourceLines.ts'

/** A source cut before a 1-based line: the two languages of a page that holds both. */
export function splitSource(source: string, line: number): readonly [first: string, second: string] {
  const lines = readSourceLines(source).map(({ raw }) => raw)
  return [lines.slice(0, line - 1).join('\n'), lines.slice(line - 1).join('\n')]
}
