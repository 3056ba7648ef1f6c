/** How many lines stand ready above and below those in sight, so that scrolling shows no gap. */
const margin = 20
/** Taken where the box has no height yet (first render). */
const heightAtFirst = 900

/** Which of `count` lines of one height to draw, `last` excluded. All in CSS pixels. */
export function windowOf(
  scroll: { readonly top: number; readonly height: number },
  lineHeight: number,
  count: number,
): { first: number; last: number } {
  const height = scroll.height || heightAtFirst
  const first = Math.max(0, Math.floor(scroll.top / lineHeight) - margin)
  return { first, last: Math.min(count, Math.ceil((scroll.top + height) / lineHeight) + margin) }
}
