import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { joinClasses } from '#src/ui/joinClasses.ts'
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx'
import { countFates, type Fate, type LineFate } from '../review/lineFates.ts'
import { FateSign } from './FateSign.tsx'
import { LineDetail } from './LineDetail.tsx'
import { moveAmong } from './moveAmong.ts'
import { windowOf } from './windowOf.ts'
import classes from './SourcePane.module.css'

type Props = {
  lines: readonly LineFate[]
  codesOf: (line: LineFate) => readonly string[]
  /** Index in `lines` of the one looked at. */
  chosen: number
  onChoose: (index: number) => void
  /** Goes to what the line became. */
  onFollow: (index: number) => void
  /** Present where the chosen line holds a warning to be looked at. */
  onSeen: ((index: number) => void) | undefined
  /** Other lines of the thing that is being corrected. */
  isLit: (line: LineFate) => boolean
}

/** As the style sheet has it: lines are of one height, so that only those in sight need to exist. */
const lineHeight = 26
const legend = ['used', 'header', 'aside', 'check', 'correct', 'lost'] as const

/** The source, line by line, with what became of each; one tab stop, arrows inside, Enter to follow. */
export function SourcePane({ lines, codesOf, chosen, onChoose, onFollow, onSeen, isLit }: Props) {
  const { t } = useTranslation('importing')
  const box = useRef<HTMLDivElement>(null)
  const [scroll, setScroll] = useState({ top: 0, height: 0 })
  const counts = countFates(lines)
  const { first, last } = windowOf(scroll, lineHeight, lines.length)
  const shown = lines.slice(first, last)
  const current = lines[chosen]

  useEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setScroll({ top: element.scrollTop, height: element.clientHeight })
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure)
    observer?.observe(element)
    measure()
    return () => observer?.disconnect()
  }, [])

  useEffect(() => {
    const element = box.current
    if (!element || chosen < 0) return
    const top = chosen * lineHeight
    const bottom = top + lineHeight - element.clientHeight
    if (element.scrollTop > top) element.scrollTop = top
    else if (element.scrollTop < bottom) element.scrollTop = bottom
  }, [chosen])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && current) {
      event.preventDefault()
      onFollow(chosen)
      return
    }
    const next = moveAmong(event.key, chosen, lines.length, Math.max(1, Math.floor(scroll.height / lineHeight) - 1))
    if (next === null) return
    event.preventDefault()
    onChoose(next)
  }

  function chooseNext(fate: Fate) {
    const after = lines.findIndex((line, index) => index > chosen && line.fate === fate)
    const next = after === -1 ? lines.findIndex((line) => line.fate === fate) : after
    if (next === -1) return
    onChoose(next)
    box.current?.focus()
  }

  return (
    <section className={classes.pane} aria-label={t('source.title')}>
      <header className={classes.head}>
        <h2 className={classes.title}>{t('source.title')}</h2>
        <ul className={classes.legend} aria-label={t('source.legend')}>
          {legend
            .filter((fate) => counts[fate] > 0)
            .map((fate) => (
              <li key={fate}>
                <button
                  type="button"
                  className={classes.key}
                  title={t(`source.next.${fate}`)}
                  onClick={() => chooseNext(fate)}
                >
                  <FateSign fate={fate} />
                  {t(`source.fate.${fate}`)} <span className={classes.count}>{counts[fate]}</span>
                </button>
              </li>
            ))}
        </ul>
      </header>
      <div
        ref={box}
        role="listbox"
        tabIndex={0}
        aria-label={t('source.lines')}
        aria-activedescendant={current ? `source-line-${current.number}` : undefined}
        className={classes.lines}
        onScroll={(event) => {
          const { scrollTop, clientHeight } = event.currentTarget
          setScroll({ top: scrollTop, height: clientHeight })
        }}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" style={{ height: lines.length * lineHeight }} className={classes.sheet}>
          {shown.map((line, offset) => (
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the list box holds the focus and hears the keys
            <div
              key={line.number}
              id={`source-line-${line.number}`}
              role="option"
              aria-selected={first + offset === chosen}
              aria-setsize={lines.length}
              aria-posinset={first + offset + 1}
              className={joinClasses(classes.line, classes[line.fate], isLit(line) && classes.lit)}
              style={{ top: (first + offset) * lineHeight }}
              onClick={() => {
                onChoose(first + offset)
                onFollow(first + offset)
              }}
            >
              <span className={classes.number}>
                {/* Said in one go: two boxes side by side are read with a space between. */}
                <span aria-hidden="true">{line.number}</span>
                <VisuallyHidden>
                  {t('source.lineFate', { number: line.number, fate: t(`source.fate.${line.fate}`) })}
                </VisuallyHidden>
              </span>
              <span className={classes.text} dir="auto">
                {show(line.raw)}
              </span>
              <FateSign fate={line.fate} />
            </div>
          ))}
        </div>
      </div>
      {current && (
        <LineDetail
          line={current}
          codes={codesOf(current)}
          onFollow={() => onFollow(chosen)}
          onSeen={onSeen && (() => onSeen(chosen))}
        />
      )}
    </section>
  )
}

/** A line as it is printed: tabs seen, and no more of it than a screen is wide. */
function show(raw: string): string {
  return raw.slice(0, 400).replaceAll('\t', ' ⇥ ')
}
