import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { joinPieces, type PagePieces } from '#core/charter/render/toHtml.ts'
import type { Frame } from './frames.ts'
import { markShown, patchPage, pathAt, previewStyles } from './patchPage.ts'
import { useSize } from './useSize.ts'
import classes from './Preview.module.css'

type Props = {
  title: string
  pieces: PagePieces
  frame: Frame
  /** Path to show and mark, with a number that changes each time one goes there. */
  shown: { path: string; serial: number; scrolls: boolean } | null
  onPick: (path: string) => void
}

/** The page in a frame of its own, at the width of a device and scaled to the room there is. */
export function PreviewFrame({ title, pieces, frame, shown, onPick }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const iframe = useRef<HTMLIFrameElement>(null)
  const [page, setPage] = useState<Document | null>(null)
  // Only the first rendering opens the document; the later ones patch it.
  const [opening] = useState(() => {
    const html = joinPieces(pieces).replace('</style>', `${previewStyles}</style>`)
    return { pieces, html }
  })
  const standing = useRef(opening.pieces)
  const { width, height } = useSize(box)
  const pick = useEffectEvent(onPick)

  useLayoutEffect(() => {
    if (page === null) return
    patchPage(page, standing.current, pieces)
    standing.current = pieces
  }, [page, pieces])
  useMark(page, pieces, shown)

  useEffect(() => {
    if (page === null) return
    const follow = (event: MouseEvent) => {
      // A link of the page would leave the preview.
      event.preventDefault()
      const path = pathAt(event.target)
      if (path !== null) pick(path)
    }
    page.addEventListener('click', follow)
    return () => page.removeEventListener('click', follow)
  }, [page])

  const pageWidth = Math.max(Math.min(frame.width, frame.shrinks ? width : frame.width), frame.least)
  const scale = width === 0 ? 1 : Math.min(1, width / pageWidth)
  return (
    <div ref={box} className={classes.stage}>
      <iframe
        ref={iframe}
        title={title}
        sandbox="allow-same-origin"
        srcDoc={opening.html}
        className={classes.frame}
        style={{ width: pageWidth, height: height / scale, transform: `scale(${scale})` }}
        onLoad={() => {
          standing.current = opening.pieces
          setPage(iframe.current?.contentDocument ?? null)
        }}
      />
    </div>
  )
}

/** Marks where the person is, again after each patch, and brings it into view when they went there from the form. */
function useMark(page: Document | null, pieces: PagePieces, shown: Props['shown']) {
  const lastSerial = useRef(0)
  useLayoutEffect(() => {
    if (page === null) return
    const found = markShown(page, shown?.path ?? null)
    if (shown === null) return
    if (shown.scrolls && shown.serial !== lastSerial.current) {
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
      found?.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' })
    }
    lastSerial.current = shown.serial
  }, [page, pieces, shown])
}
