import { useMemo, useState } from 'react'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { readPasteTarget } from '#core/charter/paste/pasteTarget.ts'
import type { Paste } from '#core/charter/paste/readPaste.ts'
import type { Provider } from '#core/charter/provider.ts'
import { useCookies } from '../cookies.ts'
import { buildProviders, findNewNames } from './newProviders.ts'

/**
 * The providers that lines of a block name and nobody has made yet, and whether they are to be made with its rows. `names`: those
 * of the lines that are not left out. `providers` and `target`: what all lines may name, the new ones (`fresh`) included once one
 * says so.
 */
export function useNewProviders(paste: Extract<Paste, { ok: true }>, source: CharterSource, left: ReadonlySet<number>) {
  const { providers: known, at } = useCookies()
  const [isMaking, setIsMaking] = useState(false)
  // The same ids from one try to the next: what an answer that got lost has made is not made twice.
  const [built, setBuilt] = useState<readonly Provider[]>([])

  const standing = useMemo(() => readPasteTarget(source, known), [source, known])
  const all = useMemo(() => findNewNames(paste.rows, standing), [paste, standing])
  const names = useMemo(
    () =>
      findNewNames(
        paste.rows.filter(({ row }) => !left.has(row)),
        standing,
      ),
    [paste, left, standing],
  )
  const fresh = useMemo(
    () => (isMaking ? built.filter(({ names: [first] }) => first !== undefined && all.includes(first.name)) : []),
    [isMaking, built, all],
  )
  const providers = useMemo(() => [...known, ...fresh], [known, fresh])
  const target = useMemo(
    () => (fresh.length === 0 ? standing : readPasteTarget(source, providers)),
    [fresh, standing, source, providers],
  )

  function choose(isWanted: boolean): void {
    const lacking = all.filter((name) => !built.some((provider) => provider.names[0]?.name === name))
    if (lacking.length > 0) setBuilt([...built, ...buildProviders(lacking, at, () => crypto.randomUUID())])
    setIsMaking(isWanted)
  }

  return { names, isMaking, choose, fresh, providers, target }
}
