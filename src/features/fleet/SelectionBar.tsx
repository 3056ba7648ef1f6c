import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RowItem } from '#core/contract/routes/rowRoutes.ts'
import { fetchCode } from '#src/lib/fetchCode.ts'
import { formatNumber } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import { showToast } from '#src/ui/toasts.ts'
import type { BulkAction } from './BulkDialog.tsx'
import { readAllRefs } from './bulkRequests.ts'
import type { RowListState } from './rowListState.ts'
import classes from './Bulk.module.css'

/** Only for those who choose rows. */
const BulkDialog = lazy(() =>
  fetchCode(async () => {
    const { BulkDialog: Shown } = await import('./BulkDialog.tsx')
    return { default: Shown }
  }),
)

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
  const [action, setAction] = useState<BulkAction | null>(null)
  const [isReading, setIsReading] = useState(false)
  const number = (count: number) => ({ count, shown: formatNumber(count, language) })
  const isPageChosen = items.every(({ id }) => selection.has(id))

  async function chooseAll(): Promise<void> {
    setIsReading(true)
    try {
      onSelect(new Map((await readAllRefs(state)).map(({ id, revision }) => [id, revision])))
    } catch {
      // Told where it was asked; what was chosen stays chosen.
      showToast({ text: t('select.failed'), tone: 'block' })
    } finally {
      setIsReading(false)
    }
  }

  const close = () => setAction(null)
  return (
    <>
      <div
        role="group"
        aria-label={t('select.label')}
        className={classes.bar}
        data-empty={selection.size === 0 || undefined}
      >
        <p>{t('select.count', number(selection.size))}</p>
        {!isPageChosen && (
          <Button
            size="small"
            variant="quiet"
            onClick={() =>
              onSelect(new Map([...selection, ...items.map(({ id, revision }) => [id, revision] as const)]))
            }
          >
            {t('select.page')}
          </Button>
        )}
        {total > items.length && selection.size < total && (
          <Button size="small" variant="quiet" isBusy={isReading} onClick={() => void chooseAll()}>
            {t('select.all', number(total))}
          </Button>
        )}
        {selection.size > 0 && (
          <>
            <Button size="small" onClick={() => setAction('replaceText')}>
              {t('select.replaceText')}
            </Button>
            <Button size="small" icon="remove" onClick={() => setAction('deleteRows')}>
              {t('select.deleteRows')}
            </Button>
            <Button size="small" variant="quiet" onClick={() => onSelect(new Map())}>
              {t('select.clear')}
            </Button>
          </>
        )}
      </div>
      {action !== null && (
        <Suspense fallback={null}>
          <BulkDialog
            action={action}
            rows={[...selection].map(([id, revision]) => ({ id, revision }))}
            onClose={close}
            onDone={() => {
              close()
              onSelect(new Map())
              document.querySelector('h1')?.focus()
            }}
          />
        </Suspense>
      )}
    </>
  )
}
