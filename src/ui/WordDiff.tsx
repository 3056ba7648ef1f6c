import { Fragment } from 'react'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import classes from './WordDiff.module.css'

/** A run of words: in both wordings, only in the one that is read, or only in the one beside it. */
export type WordPart = { readonly kind: 'same' | 'read' | 'shared'; readonly text: string }

type Props = {
  parts: readonly WordPart[]
  /** The language of both wordings. */
  lang: string
  /** Said before words that only one of the two has: colours and lines are for the eye alone. */
  labels: Record<'read' | 'shared', string>
}

/** The difference of two wordings, word by word: what only the one that is read says, what only the one beside it says. */
export function WordDiff({ parts, lang, labels }: Props) {
  return (
    <span lang={lang} dir="auto" className={classes.words}>
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
