import { endOfComment, endOfRawText, endOfTag, rawText } from './htmlTags.ts'

/** Elements that never hold others, or that the next of their kind closes: they make no depth. */
const flat = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot colgroup option optgroup html head body caption'.split(
    ' ',
  ),
)
/** Elements that parsers open again in each new block until they are closed. */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))
/** Closes any formatting, as often as one kind is opened again. */
const closeAll = [...formatting].map((tag) => `</${tag}>`.repeat(3))

type Nest = 'block' | 'table' | 'format'
/** A table is read once for itself and once as a cell of each table around it: few may stand in one another. */
const deepest: Readonly<Record<Nest, number>> = { block: 100, table: 4, format: 8 }
const longestTag = 4_000
/** Tables are what a charter is read for: they stay, and many rows are met. */
const tableParts = new Set('table caption tr td th thead tbody tfoot'.split(' '))
/** How many other elements a page may make: written pages have far fewer than one in {@link densest} characters. */
const allowance = 20_000
const densest = 20

/**
 * Makes HTML harmless to parse: tags nested too deep, those past any number that a page of its size has, and the attributes of
 * monstrous tags become spaces (every line stays where it was, and no text is lost). Parsers build one level of call or of copies
 * for each, which a hostile page makes endless.
 */
export function guardHtml(source: string): string {
  const kept: string[] = []
  let copied = 0
  const depth: Record<Nest, number> = { block: 0, table: 0, format: 0 }
  let isSpent = false
  let left = allowance + source.length / densest
  const blank = (from: number, to: number) => {
    kept.push(source.slice(copied, from), source.slice(from, to).replace(/[^\n]/g, ' '))
    copied = to
  }
  const opening = /<(?:!--|(\/?)([a-z][^\s/>]{0,50}))/gi
  for (let match = opening.exec(source); match !== null; match = opening.exec(source)) {
    const [head, slash, name = ''] = match
    const start = match.index
    const tag = name.toLowerCase()
    const end = tag === '' ? endOfComment(source, start) : endOfTag(source, start + head.length)
    if (end === -1) break
    opening.lastIndex = end
    if (tag !== '' && slash === '') {
      const isPart = tableParts.has(tag)
      // Each new block opens again what is still open of formatting.
      left -= (isPart ? 0 : 1) + (formatting.has(tag) ? 0 : depth.format)
      if (left < 0 && !isSpent) {
        isSpent = true
        kept.push(source.slice(copied, start), ...closeAll)
        copied = start
        depth.format = 0
      }
      if (isSpent && !isPart && !rawText.has(tag)) {
        blank(start, end)
        continue
      }
    }
    if (tag === '' || flat.has(tag)) {
      if (tag !== '' && end - start > longestTag) blank(start + head.length, end - 1)
      continue
    }
    const nest = formatting.has(tag) ? 'format' : tag === 'table' ? 'table' : 'block'
    if (slash === '/') {
      depth[nest] = Math.max(0, depth[nest] - 1)
      continue
    }
    if (rawText.has(tag)) {
      const close = endOfRawText(source, tag, end)
      if (close === -1) break
      opening.lastIndex = close
      continue
    }
    if (depth[nest] >= deepest[nest]) blank(start, end)
    else {
      depth[nest] += 1
      if (end - start > longestTag) blank(start + head.length, end - 1)
    }
  }
  return copied === 0 ? source : kept.join('') + source.slice(copied)
}
