import { useEffect, useRef, type ClipboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { FileDrop } from '#src/ui/FileDrop.tsx'
import { TextArea } from '#src/ui/TextArea.tsx'
import { pickFlavour, type Pasted } from './pickFlavour.ts'
import { sampleCharters } from './sampleCharters.ts'
import classes from './PasteStep.module.css'

type Props = {
  text: string
  /** Why the last source was refused, in words. */
  refusal: string | null
  onWrite: (text: string) => void
  onPaste: (pasted: Pasted) => void
  onFile: (file: File) => void
  onRead: () => void
}

/** Bringing a charter in: pasting it anywhere on the screen, writing it, dropping or choosing a file, or trying a sample. */
export function PasteStep({ text, refusal, onWrite, onPaste, onFile, onRead }: Props) {
  const { t } = useTranslation('importing')
  const language = useLanguage()
  const latest = useRef(onPaste)
  useEffect(() => {
    latest.current = onPaste
  })

  useEffect(() => {
    // Anywhere but in a field, which has its own paste.
    function paste(event: globalThis.ClipboardEvent) {
      const isInField = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')
      if (isInField || !event.clipboardData) return
      const pasted = readClipboard(event.clipboardData)
      if (pasted.text.trim() === '' && pasted.html === null) return
      event.preventDefault()
      latest.current(pasted)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])

  function pasteInField(event: ClipboardEvent<HTMLTextAreaElement>) {
    // Adding to a text is editing it; a paste into the empty field is the whole charter.
    if (text.trim() !== '') return
    const pasted = readClipboard(event.clipboardData)
    if (pasted.text.trim() === '' && pasted.html === null) return
    event.preventDefault()
    onPaste(pasted)
  }

  return (
    <div className={classes.step}>
      {refusal !== null && <ErrorNotice title={refusal}>{t('paste.refusedKept')}</ErrorNotice>}
      <p className={classes.intro}>{t('paste.intro')}</p>
      <FileDrop
        label={t('paste.file')}
        hint={t('paste.fileHint')}
        accept=".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
        onFiles={([file]) => file && onFile(file)}
      >
        <TextArea
          id="import-source"
          label={t('paste.label')}
          hint={t('paste.hint')}
          className={classes.area ?? ''}
          rows={12}
          isMono
          dir="auto"
          spellCheck={false}
          value={text}
          onChange={(event) => onWrite(event.target.value)}
          onPaste={pasteInField}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onRead()
          }}
        />
      </FileDrop>
      <div className={classes.actions}>
        <Button variant="primary" onClick={onRead} isHeld={text.trim() === ''}>
          {t('paste.read')}
        </Button>
        <Button variant="quiet" onClick={() => onPaste({ text: sampleCharters[language], html: null })}>
          {t('paste.sample')}
        </Button>
      </div>
    </div>
  )
}

function readClipboard(data: DataTransfer): Pasted {
  return pickFlavour(data.getData('text/plain'), data.getData('text/html'))
}
