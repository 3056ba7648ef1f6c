import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#src/ui/Button.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import type { Preview } from './renderPreview.ts'
import classes from './Preview.module.css'

type Props = { preview: Preview; titleId: string; onPick: (path: string) => void }

/** What a language's page still lacks, in words, and the way to the next of it. */
export function PreviewState({ preview, titleId, onPick }: Props) {
  const { t } = useTranslation('preview')
  const [last, setLast] = useState<string | null>(null)
  const { locale, missing, stale } = preview
  const todo = [...missing, ...stale]

  function goOn() {
    const next = todo[(last === null ? -1 : todo.indexOf(last)) + 1] ?? todo[0]
    if (next === undefined) return
    setLast(next)
    onPick(next)
  }

  return (
    <header className={classes.state}>
      <h2 id={titleId} className={classes.language}>
        {t(`locale.${locale}`)}
      </h2>
      <span className={classes.badges}>
        {missing.length > 0 && <StateBadge tone="block">{t('missing', { count: missing.length })}</StateBadge>}
        {stale.length > 0 && <StateBadge tone="warn">{t('stale', { count: stale.length })}</StateBadge>}
        {todo.length === 0 && <StateBadge tone="ok">{t('complete')}</StateBadge>}
      </span>
      {todo.length > 0 && (
        <Button variant="quiet" size="small" onClick={goOn}>
          {t('next')}
        </Button>
      )}
    </header>
  )
}
