import type { CookieRow } from '#core/charter/cookieRow.ts'

/** Writes to rows one after the other, as what waits to be sent is kept: a batch is all or nothing, and has no row to speak of. */
export async function oneByOne<Thing>(
  things: readonly Thing[],
  write: (thing: Thing) => Promise<CookieRow>,
): Promise<readonly CookieRow[]> {
  const written: CookieRow[] = []
  for (const thing of things) written.push(await write(thing))
  return written
}
