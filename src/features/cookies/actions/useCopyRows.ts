import { useTranslation } from 'react-i18next'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { announce } from '#src/lib/announce.ts'
import { showToast } from '#src/ui/toasts.ts'
import { useCookies } from '../cookies.ts'
import { readFields, type GridSpan } from '../grid/gridSpan.ts'
import { copiedBlock } from '../paste/copiedBlock.ts'
import { labelRow } from '../labelRow.ts'

/**
 * Copies rows, what is typed and not sent yet included, as the block of cells that spreadsheets take, under a header; or some of
 * their cells alone, without one. Says what was copied, or that it was not.
 */
export function useCopyRows(): (rows: readonly CookieRow[], span?: GridSpan | null) => Promise<void> {
  const { t } = useTranslation('cookies')
  const { source, definitions, providers, edits, at, locales } = useCookies()
  return async (rows, span = null) => {
    const shown = rows.map((row) => edits.read(row.id)?.row ?? row)
    const [first] = shown
    if (first === undefined) return
    const names = labelRow(first, definitions.get(first.definitionId ?? '')) || t('row.unnamed')
    const said = { names, count: rows.length }
    try {
      const [{ readSheetRows }, { writeTsv, writeTsvOf }] = await Promise.all([
        import('#core/charter/paste/pasteTarget.ts'),
        import('#core/charter/paste/writeRows.ts'),
      ])
      const locale = source.platform.defaultLocale
      const known = { ...source, rows: shown, providers: [...providers] }
      const read = readSheetRows(known, locale, at)
      const cells = span === null ? writeTsv(read, locale) : writeTsvOf(read, readFields(span), locales)
      await navigator.clipboard.writeText(cells)
      copiedBlock.set(cells, span)
    } catch {
      const text = t(rows.length === 1 ? 'said.notCopied' : 'said.rowsNotCopied', said)
      announce(text, 'assertive')
      showToast({ text, tone: 'block' })
      return
    }
    const isCell = span !== null && rows.length === 1 && span.from === span.to
    const what = isCell ? 'cellCopied' : span !== null ? 'cellsCopied' : rows.length === 1 ? 'copied' : 'rowsCopied'
    const text = t(`said.${what}`, said)
    announce(text)
    showToast({ text, tone: 'ok' })
  }
}
