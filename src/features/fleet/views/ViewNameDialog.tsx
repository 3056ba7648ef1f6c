import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { limits } from '#core/charter/limits.ts'
import { readFailure } from '#src/lib/failure.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { TextField } from '#src/ui/TextField.tsx'

type Props = {
  deed: 'save' | 'rename'
  /** The name it has so far. */
  name: string
  /** `id`: that of the view to be made. Throws what was refused. */
  onName: (name: string, id: string) => Promise<void>
  onClose: () => void
}

type Fault = 'required' | 'too_long' | 'name_taken'
type Failed = { why: 'network' | 'stale_revision' | 'deleted' | 'other' }

/** Asks for the name of a view. */
export function ViewNameDialog({ deed, name: given, onName, onClose }: Props) {
  const { t } = useTranslation('fleet')
  const [name, setName] = useState(given)
  const [fault, setFault] = useState<Fault | null>(null)
  const [failed, setFailed] = useState<Failed | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  // One id for one name: sent again after a lost answer, it is the same request.
  const sent = useRef({ name: '', id: '' })
  const field = useRef<HTMLInputElement>(null)

  // Another name is typed over the one that is proposed.
  useEffect(() => field.current?.select(), [])

  async function submit() {
    const trimmed = name.trim()
    setFailed(null)
    const found = trimmed === '' ? 'required' : trimmed.length > limits.viewName ? 'too_long' : null
    setFault(found)
    if (found !== null) {
      field.current?.focus()
      return
    }
    setIsBusy(true)
    if (sent.current.name !== trimmed) sent.current = { name: trimmed, id: crypto.randomUUID() }
    try {
      await onName(trimmed, sent.current.id)
      onClose()
    } catch (error) {
      const { kind, code } = readFailure(error)
      if (code === 'name_taken') {
        setFault(code)
        field.current?.focus()
      } else if (code === 'stale_revision' || code === 'deleted') setFailed({ why: code })
      else setFailed({ why: kind === 'network' ? kind : 'other' })
    } finally {
      setIsBusy(false)
    }
  }

  return (
    <Dialog
      title={t(deed === 'save' ? 'views.saveTitle' : 'views.renameTitle', { name: given })}
      closeLabel={t('views.close')}
      onClose={onClose}
      actions={
        <Button variant="primary" isBusy={isBusy} onClick={() => void submit()}>
          {t(deed === 'save' ? 'views.save' : 'views.doRename')}
        </Button>
      }
    >
      {failed !== null && <ErrorNotice title={t(`views.failed.${deed}`)}>{t(`views.why.${failed.why}`)}</ErrorNotice>}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy) void submit()
        }}
      >
        <TextField
          ref={field}
          label={t('views.name')}
          hint={deed === 'save' ? t('views.nameHint') : undefined}
          error={fault === null ? undefined : t(`views.fault.${fault}`, { max: limits.viewName })}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </form>
    </Dialog>
  )
}
