import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RowItem } from '#core/contract/routes/rowRoutes.ts'
import { announce } from '#src/lib/announce.ts'
import { bulkRequest, type BulkAction } from '#src/lib/bulkRequest.ts'
import { formatNumber } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import { PassingButton } from '#src/ui/PassingButton.tsx'
import { showToast } from '#src/ui/toasts.ts'
import { readAllRefs } from './bulkRequests.ts'
import type { RowListState } from '../rowListState.ts'
import classes from './Bulk.module.css'

/** Rows chosen, on whatever pages, with the revision each was seen at. */
export type Selection = ReadonlyMap<string, number>

type Props = {
  selection: Selection
  onSelect: (selection: Selection) => void
  items: readonly RowItem[]
  total: number
  state: RowListState
}

/** What was chosen, how to choose more of it, and what can be done to all of it. */
export function SelectionBar({ selection, onSelect, items, total, state }: Props) {
  const { t } = useTranslation('fleet')
  const language = useLanguage()
  const [isReading, setIsReading] = useState(false)
  const number = (count: number) => ({ count, shown: formatNumber(count, language) })
  const isPageChosen = items.every(({ id }) => selection.has(id))

  function choose(next: Selection): void {
    onSelect(next)
    announce(t('select.count', number(next.size)))
  }

  async function chooseAll(): Promise<void> {
    setIsReading(true)
    try {
      choose(new Map((await readAllRefs(state)).map(({ id, revision }) => [id, revision])))
    } catch {
      // Told where it was asked; what was chosen stays chosen.
      showToast({ text: t('select.failed'), tone: 'block' })
    } finally {
      setIsReading(false)
    }
  }

  const ask = (action: BulkAction) =>
    bulkRequest.ask({
      action,
      chosen: [...selection].map(([id, revision]) => ({ id, revision })),
      names: new Set(items.flatMap(({ id, names }) => (selection.has(id) ? names : []))),
      onDone() {
        onSelect(new Map())
        document.querySelector('h1')?.focus()
      },
    })
  return (
    <div
      role="group"
      // From what is left there the choice is made wider, or put to use.
      data-focus-place="first"
      aria-label={t('select.label')}
      className={classes.bar}
      data-empty={selection.size === 0 || undefined}
    >
      <p>{t('select.count', number(selection.size))}</p>
      {!isPageChosen && (
        <PassingButton
          size="small"
          variant="quiet"
          onClick={() => choose(new Map([...selection, ...items.map(({ id, revision }) => [id, revision] as const)]))}
        >
          {t('select.page')}
        </PassingButton>
      )}
      {total > items.length && selection.size < total && (
        <PassingButton size="small" variant="quiet" isBusy={isReading} onClick={() => void chooseAll()}>
          {t('select.all', number(total))}
        </PassingButton>
      )}
      {selection.size > 0 && (
        <>
          {(['changeRows', 'linkRows', 'replaceText'] as const).map((it) => (
            // What is being read is not chosen yet: done now, it would be done to less than was asked for.
            <Button key={it} size="small" isHeld={isReading} onClick={() => ask(it)}>
              {t(`select.${it}`)}
            </Button>
          ))}
          <Button size="small" icon="remove" isHeld={isReading} onClick={() => ask('deleteRows')}>
            {t('select.deleteRows')}
          </Button>
          <PassingButton size="small" variant="quiet" onClick={() => choose(new Map())}>
            {t('select.clear')}
          </PassingButton>
        </>
      )}
    </div>
  )
}
