/** The pages worth a link: the first, the last, the current one and its neighbours; `gap` where some are left out. */
export function listPages(page: number, pageCount: number): (number | 'gap')[] {
  const kept = [...new Set([1, page - 1, page, page + 1, pageCount])]
    .filter((candidate) => candidate >= 1 && candidate <= pageCount)
    .sort((a, b) => a - b)
  return kept.flatMap((current, index): (number | 'gap')[] => {
    const skipped = current - (kept[index - 1] ?? 0) - 1
    // A gap of one page takes the room of that page: show it.
    if (skipped === 1) return [current - 1, current]
    return skipped > 1 ? ['gap', current] : [current]
  })
}
