import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { announce } from '#src/lib/announce.ts'
import { undoAction } from '#src/lib/commands.ts'
import { readFailure } from '#src/lib/failure.ts'
import { Button } from '#src/ui/Button.tsx'
import { showToast } from '#src/ui/toasts.ts'

type Props = {
  kind: 'definition' | 'provider'
  name: string
  /** Where one goes once it is gone. */
  list: string
  onDelete: () => Promise<{ commitId: string | null }>
  /** What helps where it is used still. */
  onMerge: () => void
}

/** Deletes what nothing uses any more, with a way back; what is used stays, and it is said what to do first. */
export function DeleteButton({ kind, name, list, onDelete, onMerge }: Props) {
  const { t } = useTranslation('shared')
  const navigate = useNavigate()
  const client = useQueryClient()
  const [isBusy, setIsBusy] = useState(false)

  async function remove() {
    setIsBusy(true)
    try {
      const { commitId } = await onDelete()
      await navigate(list)
      const text = t(`${kind}.deleted`, { name })
      announce(text)
      showToast({ text, about: 'lastChange', action: undoAction(t('undo'), commitId) })
    } catch (error) {
      const { code } = readFailure(error)
      const why = code === `${kind}_in_use` ? 'used' : code === 'stale_revision' ? 'changed' : 'failed'
      const text = t(`${kind}.notDeleted.${why}`)
      announce(text, 'assertive')
      showToast({ text, tone: 'block', ...(why === 'used' && { action: { label: t(`${kind}.merge`), act: onMerge } }) })
      setIsBusy(false)
    }
    // Deleted or changed by somebody else: what is shown is read again.
    await client.invalidateQueries()
  }

  return (
    <Button icon="remove" isBusy={isBusy} onClick={() => void remove()}>
      {t(`${kind}.delete`)}
    </Button>
  )
}
