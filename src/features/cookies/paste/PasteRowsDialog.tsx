import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readPaste } from '#core/charter/paste/readPaste.ts'
import { formatNumber } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { TextArea } from '#src/ui/TextArea.tsx'
import { useCookies } from '../cookies.ts'
import { findColumns } from './findColumns.ts'
import { PasteRehearsal } from './PasteRehearsal.tsx'
import type { PastedBlock } from './usePasteRows.ts'
import classes from './PasteRows.module.css'

/** What has the focus when a step begins. */
const startId = 'paste-start'

/** A block of cells pasted into the platform: typed or pasted, then rehearsed line by line, then written at once. */
export function PasteRowsDialog({ block, onClose }: { block: PastedBlock; onClose: () => void }) {
  const { t } = useTranslation('cookies')
  const language = useLanguage()
  const { source, locales } = useCookies()
  const [typed, setTyped] = useState(block.text ?? '')
  const [text, setText] = useState(block.text)
  const [isAsked, setIsAsked] = useState(false)
  const { defaultLocale } = source.platform
  const paste = useMemo(() => {
    if (text === null) return null
    const columns = findColumns(text, block.column, locales)
    return readPaste(text, { noteLocale: defaultLocale, ...(columns && { columns }) })
  }, [text, block.column, locales, defaultLocale])
  const isRead = paste?.ok === true && paste.rows.length > 0

  useEffect(() => document.getElementById(startId)?.focus(), [isRead])

  if (isRead) {
    return (
      <PasteRehearsal
        paste={paste}
        rowId={block.rowId}
        headingId={startId}
        onCorrect={() => setText(null)}
        onClose={onClose}
      />
    )
  }

  function read(): void {
    setText(typed)
    setIsAsked(true)
    document.getElementById(startId)?.focus()
  }
  const isHeaderAlone = paste?.ok === true && paste.hasHeader
  const tooLarge =
    paste?.ok === false &&
    t(`paste.tooLarge_${paste.code}`, {
      count: formatNumber(paste.count, language),
      max: formatNumber(paste.max, language),
    })

  return (
    <Dialog
      title={t('paste.title')}
      closeLabel={t('paste.close')}
      onClose={onClose}
      size="wide"
      actions={
        <Button variant="primary" onClick={read}>
          {t('paste.read')}
        </Button>
      }
    >
      <div className={classes.ask}>
        <p className={classes.about}>{t('paste.about')}</p>
        <TextArea
          id={startId}
          label={t('paste.field')}
          error={
            tooLarge ||
            (isHeaderAlone
              ? t('paste.headerAlone')
              : isAsked && text !== null && typed.trim() === ''
                ? t('paste.needed')
                : undefined)
          }
          isMono
          rows={8}
          spellCheck={false}
          className={classes.cells}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setText(null)
          }}
        />
      </div>
    </Dialog>
  )
}
