import { lazy, Suspense, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { fetchCode } from '#src/lib/fetchCode.ts'
import { fieldFocus } from '#src/lib/fieldFocus.ts'
import { useDensity } from '#src/lib/useDensity.ts'
import { useWorkspace } from '#src/lib/workspace.ts'
import { ButtonLink, Button } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { joinClasses } from '#src/ui/joinClasses.ts'
import { Kbd } from '#src/ui/Kbd.tsx'
import { SegmentedControl } from '#src/ui/SegmentedControl.tsx'
import { useCommands, type Command } from '#src/lib/commands.ts'
import { ariaKeys, isPressed, isTyping } from '#src/lib/keyBindings.ts'
import { paths } from '#src/lib/paths.ts'
import { CategorySection } from './CategorySection.tsx'
import { CookiesContext } from './cookies.ts'
import { FindRows } from './grid/FindRows.tsx'
import { SelectionBar } from './grid/SelectionBar.tsx'
import { useMarkFound } from './grid/useMarkFound.ts'
import { ShownContext } from './grid/useShownRows.ts'
import { usePasteRows } from './paste/usePasteRows.ts'
import { RowMergeDialog } from './edit/RowMergeDialog.tsx'
import { SharedRowDialog } from './SharedRowDialog.tsx'
import { useCookiesOf } from './useCookiesOf.ts'
import './texts.ts'
import classes from './CookiesTab.module.css'

/** Only for those who paste. */
const PasteRowsDialog = lazy(() =>
  fetchCode(async () => {
    const { PasteRowsDialog: Shown } = await import('./paste/PasteRowsDialog.tsx')
    return { default: Shown }
  }),
)

/** The platform's cookies by category, edited in place. */
export function CookiesTab() {
  const { t } = useTranslation('cookies')
  const workspace = useWorkspace()
  const { cookies, shown, open, sharedFor, setSharedFor } = useCookiesOf(workspace)
  const { groups, actions, source } = cookies
  const pasting = usePasteRows()
  const [density, setDensity] = useDensity()
  const area = useRef<HTMLDivElement>(null)
  useMarkFound(area, shown.search)
  const isEmpty = groups.every(({ rows }) => rows.length === 0)
  const first = groups.find(({ rows }) => rows.length > 0)?.id ?? groups[0]?.id

  // A link to one row: it is opened as a press on it in the page would, and the address is the tab's again.
  const [params, setParams] = useSearchParams()
  const linked = params.get('row')
  useEffect(() => {
    if (linked === null) return
    fieldFocus.set({ kind: 'row', id: linked, field: 'names', locale: null }, 'page')
    setParams(
      (before) => {
        before.delete('row')
        return before
      },
      { replace: true, preventScrollReset: true },
    )
  }, [linked, setParams])

  const commands = useMemo((): Command[] => {
    const run = () => {
      const category = document.activeElement?.closest('[data-category]')?.getAttribute('data-category') ?? first
      if (category !== undefined) actions.add(category)
    }
    return [{ id: 'addRow', binding: 'addRow', run }, pasting.command]
  }, [actions, first, pasting.command])
  useCommands('here', commands)

  useEffect(() => {
    function addOnN(event: KeyboardEvent) {
      if (!isPressed(event, 'addRow') || isTyping(event.target)) return
      event.preventDefault()
      commands[0]?.run()
    }
    document.addEventListener('keydown', addOnN)
    return () => document.removeEventListener('keydown', addOnN)
  }, [commands])

  return (
    <CookiesContext value={cookies}>
      <ShownContext value={shown}>
        <div ref={area} className={joinClasses(classes.tab, density === 'compact' && classes.compact)} data-rows>
          {isEmpty && (
            <EmptyState title={t('empty.title')} text={t('empty.text')}>
              <ButtonLink variant="primary" icon="import" to={paths.import.href(source.platform.id)}>
                {t('empty.import')}
              </ButtonLink>
              {first !== undefined && (
                <Button icon="add" onClick={() => actions.add(first)}>
                  {t('empty.add')}
                </Button>
              )}
            </EmptyState>
          )}
          <div className={classes.tools}>
            {!isEmpty && <FindRows />}
            {!isEmpty && (
              <SegmentedControl
                label={t('density.label')}
                value={density}
                options={[
                  { value: 'comfortable', label: t('density.comfortable') },
                  { value: 'compact', label: t('density.compact') },
                ]}
                onChoose={setDensity}
              />
            )}
            <Button size="small" icon="copy" onClick={pasting.command.run} aria-keyshortcuts={ariaKeys('pasteRows')}>
              {t('paste.button')}
            </Button>
          </div>
          {shown.isSearching && shown.groups.every(({ rows }) => rows.length === 0) && (
            <EmptyState title={t('find.none', { search: shown.search.trim() })} text={t('find.noneText')}>
              <Button onClick={() => shown.find('')}>{t('find.all')}</Button>
            </EmptyState>
          )}
          {shown.groups
            .filter(({ rows }) => !shown.isSearching || rows.length > 0)
            .map((group) => (
              <CategorySection key={group.id} group={group} isFolded={shown.isFolded(group.id)} open={open} />
            ))}
          <SelectionBar />
          <p className={classes.keys}>
            <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t('keys.go')} · <Kbd>{t('keys.enter')}</Kbd> {t('keys.open')} · <Kbd>Alt</Kbd>{' '}
            <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t('keys.move')} · <Kbd>Alt</Kbd> <Kbd>{t('keys.shift')}</Kbd> <Kbd>↑</Kbd>{' '}
            <Kbd>↓</Kbd> {t('keys.category')} · <Kbd>{t('keys.shift')}</Kbd> <Kbd>↑</Kbd> <Kbd>↓</Kbd>{' '}
            {t('keys.select')} · <Kbd>/</Kbd> {t('keys.find')} · <Kbd>N</Kbd> {t('keys.add')} · <Kbd>?</Kbd>{' '}
            {t('keys.all')}
          </p>
        </div>
        {pasting.block !== null && (
          <Suspense>
            <PasteRowsDialog block={pasting.block} onClose={pasting.close} />
          </Suspense>
        )}
        {sharedFor !== null && <SharedRowDialog categoryId={sharedFor} onClose={() => setSharedFor(null)} />}
        {open !== null && <RowMergeDialog key={open.rowId} rowId={open.rowId} />}
      </ShownContext>
    </CookiesContext>
  )
}
