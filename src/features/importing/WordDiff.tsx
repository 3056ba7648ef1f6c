import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx'
import type { DiffPart } from '#core/charter/matching/diffWords.ts'
import classes from './Rows.module.css'

/** The difference of two wordings, word by word: what only the source says, what only the shared text says. */
export function WordDiff({ parts, lang }: { parts: readonly DiffPart[]; lang: string }) {
  const { t } = useTranslation('importing')
  return (
    <span lang={lang} dir="auto">
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same') return <Fragment key={index}>{text}</Fragment>
        const Tag = kind === 'read' ? 'ins' : 'del'
        return (
          <Tag key={index} className={classes[kind]}>
            <VisuallyHidden>{t(`match.only.${kind}`)} </VisuallyHidden>
            {text}
          </Tag>
        )
      })}
    </span>
  )
}
