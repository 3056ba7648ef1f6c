import type { Charter, CharterSection } from '../charter.ts'
import { isAddress } from '../address.ts'
import type { Variable } from '../template.ts'
import type { Block, Cell, CharterDocument, Inline, Origin } from './charterDocument.ts'
import { encodeHref } from './href.ts'
import { parseBody, parseBodyWithoutVariables, type Body } from './parseBody.ts'
import { fillLine, renderBody, type Filling } from './renderBody.ts'
import { renderTable, type ShowLine } from './renderTable.ts'
import type { Resolution } from './resolution.ts'
import { splitVariables, variablesIn } from './variables.ts'
import { words as allWords, writeDate, type Words } from './words.ts'

export interface RenderOptions {
  /** ISO date of the page; null: no date line. A draft says that it is one instead. */
  readonly date: string | null
  /** Given, the page is a draft: missing texts are shown in another language or by a word, stale ones have a mark. */
  readonly draft?: Resolution['texts']
}

/**
 * Lays a charter out as one tree of blocks, from which every format is written. Never rewrites a text; reads no clock. It prints
 * what there is: whether a text is missing is told by the resolution, and refused by `renderFinal`.
 */
export function renderCharter(charter: Charter, { date, draft }: RenderOptions): CharterDocument {
  const words = allWords[charter.locale]
  const printedDate = date === null || draft !== undefined ? null : writeDate(date, words)
  const page = new Page(charter, words, printedDate, draft ?? null)
  const sections = charter.sections.map((section, index) => ({ section, blocks: page.renderSection(section, index) }))
  const at = charter.sections.findIndex((section) => section.role === 'tables')
  const before = at === -1 ? sections : sections.slice(0, at + 1)
  const after = at === -1 ? [] : sections.slice(at + 1)
  // A table's heading goes under that of the section of tables, if it has one: no level is skipped.
  const level = before.at(-1)?.section.role === 'tables' && before.at(-1)?.blocks[0]?.type === 'heading' ? 3 : 2
  return {
    locale: charter.locale,
    title: charter.title === null ? words.untitled : plainText(page.fill(charter.title)),
    header: page.renderHeader(),
    blocks: [
      ...before.flatMap(({ blocks }) => blocks),
      ...page.renderTables(level),
      ...after.flatMap(({ blocks }) => blocks),
    ],
  }
}

/** The words of a line, without its markup. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes.map((node) => ('children' in node ? plainText(node.children) : node.value)).join('')
}

class Page {
  readonly charter: Charter
  readonly words: Words
  readonly draft: Resolution['texts'] | null
  readonly printedDate: string | null
  readonly filling: Filling

  constructor(charter: Charter, words: Words, printedDate: string | null, draft: Resolution['texts'] | null) {
    this.charter = charter
    this.words = words
    this.draft = draft
    this.printedDate = printedDate
    const values: Record<Variable, string | null> = {
      'platform.name': charter.platform.name,
      'platform.address': charter.platform.address,
      'publisher.name': charter.publisher.name,
      'publisher.contact': charter.publisher.contact,
      'publisher.dataProtectionContact': charter.publisher.dataProtectionContact,
      date: printedDate,
    }
    this.filling = { values, words }
  }

  /** A line with the values of its variables. */
  fill(value: string): Inline[] {
    if (!this.charter.hasVariables || !value.includes('{')) return [{ type: 'text', value }]
    return fillLine(splitVariables(value), this.filling)
  }

  parse(body: string): Body {
    return this.charter.hasVariables ? parseBody(body) : parseBodyWithoutVariables(body)
  }

  /** A line as it is shown: null where there is nothing to print. `fill` false for cells, where braces are text. */
  showLine(value: string | null, path: string, fillsVariables: boolean): Cell | null {
    const source = this.draft?.[path]
    const write = (text: string): Inline[] => (fillsVariables ? this.fill(text) : [{ type: 'text', value: text }])
    if (value !== null && value !== '') {
      if (source === undefined || source.state === 'current') return { path, mark: null, children: write(value) }
      const children = source.state === 'stale' ? [...this.markWord(this.words.stale), ...write(value)] : write(value)
      return { path, mark: source.state, children }
    }
    if (source?.state !== 'missing') return null
    if (source.fallback === null)
      return { path, mark: 'missing', children: [{ type: 'mark', value: this.words.missing }] }
    const { locale, value: text } = source.fallback
    const children: Inline[] = [
      ...this.markWord(this.words.untranslated),
      { type: 'language', lang: locale, children: write(text) },
    ]
    return { path, mark: 'missing', children }
  }

  /** A section's or category's body as it is shown. */
  showBody(value: string | null, path: string): Block[] {
    const source = this.draft?.[path]
    if (value !== null && value !== '') {
      const mark = source === undefined || source.state === 'current' ? null : source.state
      const blocks = renderBody(this.parse(value), this.filling, { path, mark })
      return mark === 'stale' ? [this.markParagraph(this.words.stale, { path, mark }), ...blocks] : blocks
    }
    if (source?.state !== 'missing') return []
    const origin: Origin = { path, mark: 'missing' }
    if (source.fallback === null) return [this.markParagraph(this.words.missing, origin)]
    const { locale, value: text } = source.fallback
    const blocks = renderBody(this.parse(text), this.filling, origin).map((block) => inLanguage(block, locale))
    return [this.markParagraph(this.words.untranslated, origin), ...blocks]
  }

  markWord(word: string): Inline[] {
    return [
      { type: 'mark', value: word },
      { type: 'text', value: ' ' },
    ]
  }

  markParagraph(word: string, origin: Origin): Block {
    return { ...origin, type: 'paragraph', children: [{ type: 'mark', value: word }] }
  }

  /** Title, then the fixed lines: name, address, date. */
  renderHeader(): Block[] {
    const { charter, words } = this
    const { name, address } = charter.platform
    const title = this.showLine(charter.title, 'title', true)
    const blocks: Block[] = title === null ? [] : [{ ...title, type: 'heading', level: 1 }]
    const printLine = (label: string, path: string | null, value: Inline): void => {
      const labelled: Inline[] =
        value.type === 'text'
          ? [{ type: 'text', value: label + words.colon + value.value }]
          : [{ type: 'text', value: label + words.colon }, value]
      blocks.push({ type: 'paragraph', path, mark: null, children: labelled })
    }
    if (name !== null) printLine(words.platform, 'platform.name', { type: 'text', value: name })
    if (address !== null && address !== '') printLine(words.address, 'platform.address', addressInline(address))
    const line = this.dateLine()
    if (line !== null) blocks.push({ type: 'paragraph', path: null, mark: null, children: [line] })
    return blocks
  }

  /** A draft says so; a page says its date, unless one of its texts does. */
  dateLine(): Inline | null {
    if (this.draft !== null) return { type: 'mark', value: this.words.draft }
    if (this.printedDate === null || saysItsDate(this.charter)) return null
    return { type: 'text', value: this.words.updated(this.printedDate) }
  }

  renderSection(section: CharterSection, index: number): Block[] {
    const path = `sections.${String(index)}`
    const heading = this.showLine(section.heading, `${path}.heading`, true)
    const body = this.showBody(section.body, `${path}.body`)
    return heading === null ? body : [{ ...heading, type: 'heading', level: 2 }, ...body]
  }

  renderTables(level: 2 | 3): Block[] {
    let isFirst = true
    const showCell: ShowLine = (value, path) => this.showLine(value, path, false)
    return this.charter.categories.flatMap((category, index) => {
      if (category.rows.length === 0) return []
      const path = `categories.${String(index)}`
      const title = this.showLine(category.title, `${path}.title`, true)
      const kind: Inline[] = [{ type: 'text', value: this.words.kinds[category.kind] }]
      // Without a title of its own, the first table needs no heading, unless another one would be read as its own.
      const isBare = title === null && isFirst && level === 2
      isFirst = false
      const heading: Block = { path: `${path}.title`, mark: null, children: kind, ...title, type: 'heading', level }
      const table = renderTable(category, path, title?.children ?? kind, this.charter.locale, this.words, showCell)
      return [...(isBare ? [] : [heading]), ...this.showBody(category.description, `${path}.description`), table]
    })
  }
}

function addressInline(address: string): Inline {
  if (!isAddress(address)) return { type: 'text', value: address }
  return { type: 'link', href: encodeHref(address), children: [{ type: 'text', value: address }] }
}

function inLanguage(block: Block, lang: Charter['locale']): Block {
  if (block.type === 'table') return block
  if (block.type === 'list') {
    return { ...block, items: block.items.map((item) => item.map((child) => inLanguage(child, lang))) }
  }
  return { ...block, children: [{ type: 'language', lang, children: block.children }] }
}

/** Whether a text that is printed holds the date: the fixed line would say it twice. */
export function saysItsDate(charter: Charter): boolean {
  if (!charter.hasVariables) return false
  const texts = charter.sections.flatMap(({ heading, body }) => [heading, body])
  return texts.some((text) => text !== null && variablesIn(text).includes('date'))
}
