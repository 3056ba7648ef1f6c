/** Paragraphs (or lists) of a body, in order. */
export function paragraphs(...blocks: readonly string[]): string {
  return blocks.join('\n\n')
}

/** A bulleted list, one line an item. */
export function list(...items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}
