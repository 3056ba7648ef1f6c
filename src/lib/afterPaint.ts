/** A page that is not on the screen paints nothing: its work is done all the same. In milliseconds. */
const longestWait = 200

/** Calls `work` once the next frame is painted; gives back what calls it off. */
export function afterPaint(work: () => void): () => void {
  let timer = setTimeout(work, longestWait)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    // A frame's callbacks run before it is painted.
    timer = setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
