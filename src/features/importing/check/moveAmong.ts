/** Where a key leads in a list of `count` things from the one at `index` (-1: none); null for a key that moves nothing. */
export function moveAmong(key: string, index: number, count: number, page: number): number | null {
  const to = {
    ArrowDown: index + 1,
    ArrowUp: index === -1 ? 0 : index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: count - 1,
  }[key]
  return to === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, to))
}
