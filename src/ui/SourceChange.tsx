import { ErrorNotice } from './ErrorNotice.tsx'
import { Skeleton } from './Skeleton.tsx'
import { WordDiff, type WordPart } from './WordDiff.tsx'
import classes from './SourceChange.module.css'

/** What is known of the wording a translation was made from; `lost`: nobody holds it any more. */
type SourceThen =
  | { readonly kind: 'loading' | 'lost' }
  | { readonly kind: 'known'; readonly value: string }
  | {
      readonly kind: 'failed'
      readonly requestId: string | null
      readonly isRetrying: boolean
      readonly retry: () => void
    }

type Text = 'loading' | 'lost' | 'failed' | 'retry' | 'reference' | 'removed' | 'added'

type Props = {
  id: string
  title: string
  then: SourceThen
  /** The difference, once the wording is known. */
  parts: readonly WordPart[]
  /** The language of the source. */
  lang: string
  say: (text: Text, values?: { id: string }) => string
}

/** What changed in the source of a translation since that was made, word by word. */
export function SourceChange({ id, title, then, parts, lang, say }: Props) {
  return (
    <section id={id} className={classes.change} aria-label={title}>
      <p className={classes.title}>{title}</p>
      {then.kind === 'loading' && <Skeleton label={say('loading')} lines={1} lineHeight="1.25rem" />}
      {then.kind === 'lost' && <p>{say('lost')}</p>}
      {then.kind === 'failed' && (
        <ErrorNotice
          title={say('failed')}
          reference={then.requestId === null ? undefined : say('reference', { id: then.requestId })}
          retryLabel={say('retry')}
          onRetry={then.retry}
          isRetrying={then.isRetrying}
        />
      )}
      {then.kind === 'known' && (
        <p>
          <WordDiff parts={parts} lang={lang} labels={{ shared: say('removed'), read: say('added') }} />
        </p>
      )}
    </section>
  )
}
