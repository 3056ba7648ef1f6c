import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { createDraftStore } from '#src/lib/drafts.ts'
import { fieldFocus } from '#src/lib/fieldFocus.ts'
import { liveSource } from '#src/lib/liveSource.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import type { Workspace } from '#src/lib/workspace.ts'
import { fieldOf, passageKinds, passageParts, type PassageKind } from './passage.ts'
import { put } from './passageApply.ts'
import { sendPassage, type OwnContent } from './passageSave.ts'
import { createPassages, passageFieldId, type PassagesView } from './passages.ts'

/** The sections and categories under edition, tied to the platform's data, the drafts, the live source and the preview's clicks. */
export function usePassagesOf({ source, board }: Workspace): PassagesView {
  const { id: platformId, defaultLocale, locales } = source.platform
  const queryClient = useQueryClient()
  const [openId, setOpenId] = useState<string | null>(null)
  // Drawn again where only the focus is to move.
  const [, setTurn] = useState(0)
  const pendingFocus = useRef<string | null>(null)

  const putOwn = useMemo(
    () => (kind: PassageKind, own: OwnContent) => {
      queryClient.setQueryData(queryKeys.source(platformId), (before: CharterSource | undefined) => {
        if (before === undefined) return before
        // The API answers sections to who asks about sections.
        return kind === 'section'
          ? { ...before, sections: put(before.sections, own as CharterSource['sections'][number]) }
          : { ...before, categories: put(before.categories, own as CharterSource['categories'][number]) }
      })
      // Its exceptions and missing texts are counted there.
      void queryClient.invalidateQueries({ queryKey: queryKeys.platforms })
    },
    [queryClient, platformId],
  )
  const passages = useMemo(
    () =>
      createPassages({
        platformId,
        board,
        drafts: createDraftStore(window.localStorage),
        send: async (form, base) => {
          const answer = await sendPassage(platformId, form, base)
          if (answer.kind === 'saved' && answer.thing.own !== null) putOwn(base.kind, answer.thing.own)
          return answer
        },
        onChange: (apply) => liveSource.edit('passages', apply),
        now: () => new Date().toISOString(),
        newId: () => crypto.randomUUID(),
      }),
    [platformId, board, putOwn],
  )

  useEffect(() => passages.follow(source), [passages, source])
  useEffect(
    () => () => {
      passages.close()
      liveSource.edit('passages', null)
    },
    [passages],
  )
  useLayoutEffect(() => {
    const target = pendingFocus.current === null ? null : document.getElementById(pendingFocus.current)
    if (target === null) return
    pendingFocus.current = null
    target.focus({ preventScroll: true })
    target.scrollIntoView({ block: 'nearest' })
  })
  useEffect(() => {
    function follow() {
      for (const kind of passageKinds) {
        const place = fieldFocus.take(kind)?.place
        if (!place) continue
        const part = passageParts.find((it) => fieldOf(kind, it) === place.field) ?? 'line'
        pendingFocus.current = passageFieldId(place.id, `${part}.${place.locale ?? defaultLocale}`)
        setOpenId(place.id)
        setTurn((turn) => turn + 1)
      }
    }
    // The click that led to this tab came before it.
    follow()
    return fieldFocus.subscribe(follow)
  }, [defaultLocale])

  return useMemo(
    () => ({
      platformId,
      passages,
      putOwn,
      locales: [defaultLocale, ...locales.filter((locale) => locale !== defaultLocale)],
      openId,
      open: setOpenId,
      focus: (elementId) => {
        pendingFocus.current = elementId
        setTurn((turn) => turn + 1)
      },
    }),
    [platformId, passages, putOwn, defaultLocale, locales, openId],
  )
}
