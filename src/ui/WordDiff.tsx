import { Fragment } from 'react'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import classes from './WordDiff.module.css'

type Props = {
  /** Runs of words: in both wordings, in the one read, in the one it is compared with. */
  parts: readonly { readonly kind: 'same' | 'read' | 'shared'; readonly text: string }[]
  /** The language of the wordings. */
  lang: string
  /** Said before a run of words that only one of the two has: colour and strike-through are not heard. */
  labels: Readonly<Record<'read' | 'shared', string>>
}

/** The difference of two wordings, word by word. */
export function WordDiff({ parts, lang, labels }: Props) {
  return (
    <span lang={lang} dir="auto">
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same') return <Fragment key={index}>{text}</Fragment>
        const Tag = kind === 'read' ? 'ins' : 'del'
        return (
          <Tag key={index} className={classes[kind]}>
            <VisuallyHidden>{labels[kind]} </VisuallyHidden>
            {text}
          </Tag>
        )
      })}
    </span>
  )
}
