import { useTranslation } from 'react-i18next'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { announce } from '#src/lib/announce.ts'
import { showToast } from '#src/ui/toasts.ts'
import { useCookies } from './cookies.ts'

/** Copies a row, what is typed and not sent yet included, as the block of cells that spreadsheets take, under a header; says what was copied, or that it was not. */
export function useCopyRow(): (row: CookieRow, label: string) => Promise<void> {
  const { t } = useTranslation('cookies')
  const { source, providers, edits, at } = useCookies()
  return async (row, label) => {
    try {
      const [{ readSheetRows }, { writeTsv }] = await Promise.all([
        import('#core/charter/paste/pasteTarget.ts'),
        import('#core/charter/paste/writeRows.ts'),
      ])
      const locale = source.platform.defaultLocale
      const known = { ...source, rows: [edits.read(row.id)?.row ?? row], providers: [...providers] }
      await navigator.clipboard.writeText(writeTsv(readSheetRows(known, locale, at), locale))
    } catch {
      const text = t('said.notCopied', { names: label })
      announce(text, 'assertive')
      showToast({ text, tone: 'block' })
      return
    }
    const text = t('said.copied', { names: label })
    announce(text)
    showToast({ text, tone: 'ok' })
  }
}
