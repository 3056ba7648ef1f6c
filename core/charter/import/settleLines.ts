import type { Block, Place } from './blocks.ts'

/**
 * Gives each line of mere markup to the block around it: the last that begins before it, or the first. Lines without words are
 * taken out. Gives the blocks with their lines settled, and the lines that no block can take.
 */
export function settleLines(
  blocks: readonly Block[],
  nonBlank: readonly number[],
): { blocks: Block[]; left: number[] } {
  const count = (nonBlank.at(-1) ?? 0) + 1
  // Marks by line number: a page may have half a million lines.
  const [isFilled, isCovered] = [new Uint8Array(count), new Uint8Array(count)]
  for (const line of nonBlank) isFilled[line] = 1
  const lines = new Map<Place, number[]>()
  const starts: number[][] = []
  for (const place of blocks.flatMap(placesOf)) {
    const filled = place.lines.filter((line) => isFilled[line] === 1)
    const own = filled.length > 0 || place.lines.length === 0 ? filled : nearest(place, nonBlank)
    lines.set(place, own)
    for (const line of own) isCovered[line] = 1
    if (own.length > 0) starts.push(own)
  }
  starts.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
  const left = nonBlank.filter((line) => isCovered[line] === 0)
  if (starts.length === 0) return { blocks: [...blocks], left }
  let at = 0
  for (const line of left) {
    while ((starts[at + 1]?.[0] ?? Infinity) < line) at += 1
    starts[at]?.push(line)
  }
  for (const own of starts) if (own.length > 1) own.sort((a, b) => a - b)
  const settle = <T extends Place>(place: T): T => ({ ...place, lines: lines.get(place) ?? place.lines })
  const settled = blocks.map((block): Block => {
    if (block.kind !== 'table') return settle(block)
    const caption = block.caption === null ? null : settle(block.caption)
    return { ...block, header: settle(block.header), caption, items: block.items.map(settle) }
  })
  return { blocks: settled, left: [] }
}

/** The line with words at which a place without any stands. */
function nearest({ lines }: Place, nonBlank: readonly number[]): number[] {
  const line = nonBlank.findLast((each) => each <= (lines[0] ?? 0)) ?? nonBlank[0]
  return line === undefined ? [] : [line]
}

function placesOf(block: Block): Place[] {
  if (block.kind !== 'table') return [block]
  return [block.header, ...(block.caption === null ? [] : [block.caption]), ...block.items]
}
