import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { DefinitionItem } from '#core/contract/routes/sharedRoutes.ts'
import { announce } from '#src/lib/announce.ts'
import { undoAction } from '#src/lib/commands.ts'
import { readFailure } from '#src/lib/failure.ts'
import { formatNumber } from '#src/lib/format.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import { showToast } from '#src/ui/toasts.ts'
import { DeleteButton } from './DeleteButton.tsx'
import { DetachDialog } from './DetachDialog.tsx'
import { definitionQuery, deleteDefinition } from './sharedRequests.ts'

type Props = { definition: DefinitionItem; name: string; onMerge: () => void }

/** Deletes a definition: at once where no cookie follows it, otherwise after asking what becomes of those that do. */
export function DefinitionDeletion({ definition, name, onMerge }: Props) {
  const { id, revision, usedBy } = definition
  const { t } = useTranslation('shared')
  const language = useLanguage()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [isAsked, setIsAsked] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<'changed' | 'failed' | null>(null)

  function ask() {
    setFailure(null)
    setIsAsked(true)
    // Cookies come to follow it without a change of its own: those that are told are those that do now.
    void client.invalidateQueries({ queryKey: definitionQuery(id).queryKey })
  }

  async function detach() {
    setIsBusy(true)
    try {
      const { commitId } = await deleteDefinition(id, revision, 'detach')
      // Behind an open dialog nothing takes the focus.
      setIsAsked(false)
      await navigate(paths.definitions.href())
      const number = { count: usedBy.length, shown: formatNumber(usedBy.length, language) }
      const text = t('definition.detach.done', { ...number, name })
      announce(text)
      showToast({
        text,
        about: 'lastChange',
        tone: 'ok',
        action: undoAction(t('undo'), commitId),
        lastsFor: commitId ?? undefined,
      })
    } catch (error) {
      setFailure(readFailure(error).code === 'stale_revision' ? 'changed' : 'failed')
      setIsBusy(false)
    }
    await client.invalidateQueries()
  }

  if (usedBy.length === 0 && !isAsked)
    return (
      <DeleteButton
        kind="definition"
        name={name}
        list={paths.definitions.href()}
        onDelete={() => deleteDefinition(id, revision)}
        onMerge={onMerge}
      />
    )
  return (
    <>
      <Button icon="remove" onClick={ask}>
        {t('definition.delete')}
      </Button>
      {isAsked && (
        <DetachDialog
          name={name}
          users={usedBy}
          isBusy={isBusy}
          failure={failure}
          onDetach={() => void detach()}
          onMerge={() => {
            setIsAsked(false)
            onMerge()
          }}
          onClose={() => setIsAsked(false)}
        />
      )}
    </>
  )
}
