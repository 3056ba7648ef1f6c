import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { ImportResult } from '#core/charter/import/importResult.ts'
import { linesOfSource } from '#core/charter/import/layOutHtml.ts'
import { maxSourceBytes } from '#core/charter/import/readSource.ts'
import type { Locale } from '#core/charter/locale.ts'
import { dropImportDraft, keepImportDraft, readImportDraft, type ImportDraft, type Rest } from './importDraft.ts'
import type { ReadOutcome, ReadRequest } from './reading/readWithin.ts'
import type { ImportTarget, Review } from './review/review.ts'
import { splitLines } from './reading/splitLines.ts'
import { startReview } from './review/startReview.ts'
import { useReading } from './reading/useReading.ts'

/** What was read, and what the person made of it so far. `other`: the same paste in its other flavour. */
export interface Import {
  readonly source: string
  readonly result: ImportResult
  readonly review: Review
  readonly fileName: string | null
  readonly other: { readonly kind: 'text' | 'html'; readonly source: string } | null
}

/** Why nothing was read. */
export type Refusal = Extract<ReadOutcome, { kind: 'refused' }>['code'] | 'unreadable' | 'empty'

interface Options {
  readonly review?: Review
  readonly other?: Import['other']
  readonly fileName?: string
  readonly target?: ImportTarget
}

/** The import under way: its source, its review, and the draft that survives a reload. */
export type ImportWork = ReturnType<typeof useImport>

export function useImport(fallback: Locale) {
  const [draft] = useState(readImportDraft)
  // A draft without a review was left while writing: it goes back to the field.
  const [text, setText] = useState(draft?.source ?? '')
  const [current, setCurrent] = useState<Import | null>(null)
  const [rest, setRest] = useState<Rest | null>(draft?.rest ?? null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const { isReading, read, stop } = useReading()
  const isSent = useRef(false)

  async function begin(request: ReadRequest, options: Options = {}) {
    isSent.current = false
    setRefusal(null)
    if ('text' in request) setText(request.text)
    const outcome = await read(request).catch((): ReadOutcome | null => null)
    if (outcome === null || outcome.kind === 'refused') {
      setRefusal(outcome?.code ?? 'unreadable')
      return
    }
    const { source, result } = outcome
    if (source.trim() === '') {
      setRefusal('empty')
      return
    }
    const review = options.review ?? startReview(result, fallback, crypto.randomUUID())
    setText(source)
    setCurrent({
      source,
      result,
      review: options.target === undefined ? review : { ...review, target: options.target },
      fileName: options.fileName ?? null,
      other: options.other ?? null,
    })
  }

  const review = current?.review ?? null
  const now = { source: current?.source ?? text, review, rest, fileName: current?.fileName ?? null }
  const isKept = useDraft(draft, now, isReading, {
    takeUp: ({ source: kept, review: settled, fileName }) =>
      void begin({ text: kept }, { ...(settled && { review: settled }), ...(fileName !== null && { fileName }) }),
    isSent,
  })
  const source = current?.source ?? null
  const format = current?.result.format ?? 'text'
  const lines = useMemo(() => (source === null ? [] : linesOfSource(source, format)), [source, format])

  // The same function at each render, so that a keystroke redraws one row and not all.
  const change = useCallback((edit: (review: Review) => Review) => {
    setCurrent((before) => before && { ...before, review: edit(before.review) })
  }, [])

  function startOver() {
    isSent.current = false
    setCurrent(null)
    setText('')
    // The second language of a platform that was made is still to be added to it.
    setRest((before) => (before !== null && before.platformId !== null ? before : null))
    setRefusal(null)
  }

  return {
    text,
    setText,
    current,
    lines,
    refusal,
    isReading,
    isKept,
    /** The second language of the source, to be read once the first is done. */
    rest,
    begin,
    stop,
    startOver,
    async beginFile(file: File) {
      // Refused before it is read: a file of gigabytes would never fit.
      if (file.size > maxSourceBytes) setRefusal('source_too_large')
      else await begin({ bytes: await file.arrayBuffer() }, { fileName: file.name })
    },
    change,
    /** Back to the source, which stays as it is. */
    goBack: () => setCurrent(null),
    /** Reads the same paste in its other flavour. */
    readOther() {
      if (!current?.other) return
      const kind = current.other.kind === 'text' ? ('html' as const) : ('text' as const)
      void begin({ text: current.other.source }, { other: { kind, source: current.source } })
    },
    /** Of a source in two languages, takes one; both: the first now, the second once that one is done. */
    keepLanguage(which: 'first' | 'second' | 'both', line: number) {
      if (current === null) return
      const [first, second] = splitLines(lines, line)
      setRest(which === 'both' ? { source: second, platformId: null } : null)
      void begin({ text: which === 'second' ? second : first })
    },
    /** Reads the second language, for the platform that the first has made. */
    readRest() {
      if (rest === null || rest.platformId === null) return
      setRest(null)
      void begin({ text: rest.source }, { target: { kind: 'translation', platformId: rest.platformId } })
    },
    dropRest: () => setRest(null),
    /** The import was taken back: it is again a draft, under a new id (under the old one it would be taken for the same request). */
    takeUpAgain() {
      isSent.current = false
      setRest((before) => before && { ...before, platformId: null })
      change((before) => ({ ...before, id: crypto.randomUUID() }))
    },
    /** The import was sent: its draft goes, all but the second language that waits for the platform made. */
    forgetDraft(platformId: string) {
      isSent.current = true
      if (rest === null) dropImportDraft()
      else {
        const waiting = { ...rest, platformId }
        setRest(waiting)
        keepImportDraft({ source: '', review: null, fileName: null, rest: waiting })
      }
    },
  }
}

/** Takes up the draft of the last visit, then keeps the import at each change. False when the browser could not keep it. */
function useDraft(
  found: ImportDraft | null,
  now: ImportDraft,
  isReading: boolean,
  { takeUp, isSent }: { takeUp: (draft: ImportDraft) => void; isSent: RefObject<boolean> },
): boolean {
  const [isKept, setIsKept] = useState(true)
  const { source, review, rest, fileName } = now
  useEffect(() => {
    if (found !== null && found.review !== null) takeUp(found)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what was left in this browser is taken up once
  }, [])
  useEffect(() => {
    if (isReading) return
    // The draft just found is not written over by the empty start it was found in.
    if (review === null && found?.review && found.source === source) return
    if (source.trim() === '' && rest === null) dropImportDraft()
    else {
      // A long source is not written again at each keystroke.
      const timer = setTimeout(
        () => setIsKept(isSent.current || keepImportDraft({ source, review, rest, fileName })),
        150,
      )
      return () => clearTimeout(timer)
    }
  }, [source, review, rest, fileName, isReading, found, isSent])
  return isKept
}
