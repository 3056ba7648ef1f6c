import { memo, useState, type ReactNode } from 'react'
import { spanSize, useOpenSpans } from './useOpenSpans.ts'
import classes from './Rows.module.css'

type Props<Item> = {
  className: string | undefined
  items: readonly Item[]
  /** The id that the item carries in the page. */
  idOf: (item: Item) => string
  /** The words of an item that is not drawn, so that the browser's search finds them. */
  textOf: (item: Item) => string
  /** Ids of what is drawn wherever one looks: where the focus may go next. */
  held: ReadonlySet<string>
  /** How tall an item is until it is measured, in CSS pixels. */
  height: number
  /** Draws an item as an `li` that carries its id. */
  children: (item: Item) => ReactNode
}

/** Up to this many are simply drawn. */
const short = 4 * spanSize

/**
 * A list of any length, of which only what is near is drawn: in sight, where the focus is, and what is `held`. The rest is its words
 * alone, as tall as it would be.
 */
export function LongList<Item>({ className, items, idOf, textOf, held, height, children }: Props<Item>) {
  const [focused, setFocused] = useState<string | null>(null)
  const { isWatched, spans, heights, watch } = useOpenSpans(measureSpan)
  const isWhole = !isWatched || items.length <= short
  const cut = cutSpans(items)
  const at = focused === null ? -1 : cut.findIndex((span) => span.some((item) => idOf(item) === focused))

  function measureSpan(key: string): number {
    const heightsOf = (cut[Number(key)] ?? []).map(
      (item) => document.getElementById(idOf(item))?.offsetHeight ?? height,
    )
    return heightsOf.reduce((sum, one) => sum + one, 0)
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears where the focus is among its items, which stay drawn
    <ul className={className} onFocus={(event) => setFocused(event.target.closest('li[id]')?.id ?? null)}>
      {cut.flatMap((span, index) => {
        const key = String(index)
        const isFocusNear = at !== -1 && Math.abs(index - at) <= 1
        const isDrawn = isWhole || isFocusNear || spans.includes(key) || span.some((item) => held.has(idOf(item)))
        return isDrawn ? (
          span.map(children)
        ) : (
          <Undrawn
            key={`span-${key}`}
            span={key}
            text={span.map(textOf).join('\n')}
            height={heights.get(key) ?? span.length * height}
            watch={watch}
          />
        )
      })}
    </ul>
  )
}

type UndrawnProps = {
  span: string
  text: string
  height: number
  watch: (element: HTMLElement | null) => (() => void) | undefined
}

const Undrawn = memo(function Undrawn({ span, text, height, watch }: UndrawnProps) {
  return (
    <li ref={watch} data-span={span} className={classes.undrawn} style={{ height }} dir="auto">
      {text}
    </li>
  )
})

function cutSpans<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / spanSize) }, (_, index) =>
    items.slice(index * spanSize, (index + 1) * spanSize),
  )
}
