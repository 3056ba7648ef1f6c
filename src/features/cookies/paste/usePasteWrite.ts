import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { planOperations } from '#core/charter/paste/planOperations.ts'
import type { PlannedRow } from '#core/charter/paste/planPaste.ts'
import { readAnswer } from '#core/contract/client.ts'
import { announce } from '#src/lib/announce.ts'
import { api } from '#src/lib/api.ts'
import { runCommand } from '#src/lib/commands.ts'
import { readFailure, type Failure } from '#src/lib/failure.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import { showToast } from '#src/ui/toasts.ts'

/** Writes a plan as one commit. `failure`: of the last try; the code `stale_revision` where the plan has become another one. */
export function usePasteWrite(source: CharterSource, onDone: () => void) {
  const { t } = useTranslation('cookies')
  const client = useQueryClient()
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  // The same ids at a second try: what an answer that got lost has made is not made twice.
  const ids = useRef<string[]>([])

  async function write(plan: readonly PlannedRow[], reason: string): Promise<void> {
    const { id } = source.platform
    let used = 0
    const newId = () => {
      const kept = (ids.current[used] ??= crypto.randomUUID())
      used += 1
      return kept
    }
    setIsBusy(true)
    setFailure(null)
    try {
      const operations = planOperations(plan, source, { reason, newId })
      await readAnswer(api.platforms[':id'].rows.batch.$post({ param: { id }, json: { operations } }))
      await client.invalidateQueries()
      const count = plan.filter(({ state }) => state === 'added' || state === 'changed').length
      const text = t('paste.done', { count })
      onDone()
      announce(text)
      showToast({ text, about: 'lastChange', tone: 'ok', action: { label: t('undo'), act: () => runCommand('undo') } })
    } catch (error) {
      setFailure(readFailure(error))
      setIsBusy(false)
      // The plan is made anew over what stands now.
      await client.invalidateQueries({ queryKey: queryKeys.source(id) })
    }
  }

  return { write, isBusy, failure }
}
