import type { Charter } from '../charter.ts'
import { renderCharter, plainText, type RenderOptions } from './renderCharter.ts'
import type { Block } from './charterDocument.ts'
import { writeMarkdownBlocks } from './markdownBody.ts'

/**
 * Writes a charter as JSON for other programs: the charter with its variables replaced by their values, and the date of the page. Bodies
 * are Markdown. A draft adds `missing` and `stale`, the paths of those texts.
 */
export function toJson(charter: Charter, options: RenderOptions): string {
  const { draft, date } = options
  const pathsIn = (state: string): string[] =>
    Object.entries(draft ?? {})
      .filter(([, source]) => source.state === state)
      .map(([path]) => path)
  const states = draft === undefined ? {} : { missing: pathsIn('missing'), stale: pathsIn('stale') }
  const filled = charter.hasVariables ? fillVariables(charter, options) : charter
  return `${JSON.stringify({ ...filled, date: draft === undefined ? date : null, ...states }, null, 2)}\n`
}

/** The page as laid out, read back into the charter's fields: one way to fill variables for every format. */
function fillVariables(charter: Charter, { date }: RenderOptions): Charter {
  const { header, blocks } = renderCharter(charter, { date })
  const byPath = new Map<string | null, Block[]>()
  for (const block of [...header, ...blocks]) byPath.set(block.path, [...(byPath.get(block.path) ?? []), block])
  const line = (value: string | null, path: string): string | null => {
    const [block] = byPath.get(path) ?? []
    return value === null || block?.type !== 'heading' ? value : plainText(block.children)
  }
  const body = (value: string | null, path: string): string | null =>
    value?.includes('{') === true ? writeMarkdownBlocks(byPath.get(path) ?? []) : value
  return {
    ...charter,
    hasVariables: false,
    title: line(charter.title, 'title'),
    sections: charter.sections.map((section, index) => ({
      ...section,
      heading: line(section.heading, `sections.${String(index)}.heading`),
      body: body(section.body, `sections.${String(index)}.body`),
    })),
    categories: charter.categories.map((category, index) => ({
      ...category,
      title: line(category.title, `categories.${String(index)}.title`),
      description: body(category.description, `categories.${String(index)}.description`),
    })),
  }
}
