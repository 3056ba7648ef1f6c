import { useCallback, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '#src/lib/workspace.ts'
import { Button } from '#src/ui/Button.tsx'
import type { PassageKind } from './passage.ts'
import { PassageItem } from './PassageItem.tsx'
import { passageFieldId, PassagesContext, usePassages } from './passages.ts'
import { usePassagesOf } from './usePassagesOf.ts'
import classes from './PlatformPassages.module.css'

/** What the charter says around its tables: the template's sections and categories, and what this platform says otherwise. */
export function PlatformPassages() {
  const view = usePassagesOf(useWorkspace())
  return (
    <PassagesContext value={view}>
      <div className={classes.passages}>
        <PassageList kind="section" />
        <PassageList kind="category" />
      </div>
    </PassagesContext>
  )
}

function PassageList({ kind }: { kind: PassageKind }) {
  const { t } = useTranslation('platforms')
  const { passages, open, focus, locales } = usePassages()
  const ids = useSyncExternalStore(
    passages.subscribe,
    useCallback(() => passages.list(kind), [passages, kind]),
  )
  const titleId = passageFieldId(kind, 'title')

  function add() {
    const id = passages.add(kind)
    open(id)
    focus(passageFieldId(id, `line.${locales[0] ?? ''}`))
  }

  return (
    <section className={classes.group} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.heading}>
        {t(`passage.list.${kind}`)}
      </h2>
      <p className={classes.about}>{t(`passage.about.${kind}`)}</p>
      <ol className={classes.list}>
        {ids.map((id) => (
          <PassageItem key={id} id={id} />
        ))}
      </ol>
      <Button id={passageFieldId(kind, 'add')} size="small" icon="add" className={classes.add ?? ''} onClick={add}>
        {t(`passage.add.${kind}`)}
      </Button>
    </section>
  )
}
