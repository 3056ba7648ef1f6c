import type { Block, Place } from './blocks.ts'

/**
 * Gives each line of mere markup to the block around it: the last that begins before it, or the first. Lines without words are
 * taken out. Gives the blocks with their lines settled, and the lines that no block can take.
 */
export function settleLines(
  blocks: readonly Block[],
  nonBlank: readonly number[],
): { blocks: Block[]; left: number[] } {
  const isFilled = new Set(nonBlank)
  const lines = new Map<Place, number[]>()
  for (const place of blocks.flatMap(placesOf)) {
    const own = place.lines.filter((line) => isFilled.has(line))
    lines.set(place, own.length > 0 || place.lines.length === 0 ? own : nearest(place, nonBlank))
  }
  const starts = [...lines.values()].filter((own) => own.length > 0).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
  const covered = new Set(starts.flat())
  const left = nonBlank.filter((line) => !covered.has(line))
  if (starts.length === 0) return { blocks: [...blocks], left }
  let at = 0
  for (const line of left) {
    while ((starts[at + 1]?.[0] ?? Infinity) < line) at += 1
    starts[at]?.push(line)
  }
  for (const own of starts) own.sort((a, b) => a - b)
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
