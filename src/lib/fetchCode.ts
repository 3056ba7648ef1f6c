/** Pauses before each further try while there is a network, in milliseconds. */
const pauses = [500, 1_000, 2_000, 4_000]

/**
 * Fetches a piece of the program that comes when it is needed, and tries again where that fails: without a network once there
 * is one again, however long that takes; with one a few times more. What waits for it waits on the page as it stands.
 * @throws the last failure, once every try has failed
 */
export async function fetchCode<Piece>(load: () => Promise<Piece>): Promise<Piece> {
  const left = [...pauses]
  for (;;) {
    try {
      return await load()
    } catch (error) {
      if (navigator.onLine) {
        const pause = left.shift()
        if (pause === undefined) throw error
        await new Promise((resolve) => setTimeout(resolve, pause))
      } else {
        await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }))
      }
    }
  }
}
