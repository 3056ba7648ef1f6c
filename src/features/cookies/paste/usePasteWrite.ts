import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { planOperations, type PlanOperation } from '#core/charter/paste/planOperations.ts'
import type { PlannedRow } from '#core/charter/paste/planPaste.ts'
import type { Provider } from '#core/charter/provider.ts'
import { announce } from '#src/lib/announce.ts'
import { api } from '#src/lib/api.ts'
import { undoAction } from '#src/lib/commands.ts'
import { readFailure, type Failure } from '#src/lib/failure.ts'
import { formatList } from '#src/lib/format.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import { readWrite } from '#src/lib/readWrite.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { showToast } from '#src/ui/toasts.ts'

interface WriteOptions {
  /** Why shared values are departed from. */
  readonly reason: string
  readonly providers: readonly Provider[]
}

/** The provider that an operation gives a row; undefined where it gives none. */
function readProviderId(operation: PlanOperation): string | undefined {
  if (operation.do === 'move') return undefined
  return operation.row.facts?.providerId
}

/** Writes a plan as one commit. `failure`: of the last try; the code `stale_revision` where the plan has become another one. */
export function usePasteWrite(source: CharterSource, onDone: () => void) {
  const { t } = useTranslation('cookies')
  const language = useLanguage()
  const client = useQueryClient()
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  // The same ids at a second try: what an answer that got lost has made is not made twice.
  const ids = useRef<string[]>([])

  /** `providers`: those that the plan may name and that are made with it. */
  async function write(plan: readonly PlannedRow[], { reason, providers }: WriteOptions): Promise<void> {
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
      const named = new Set(operations.map((operation) => readProviderId(operation)))
      const made = providers
        .filter((provider) => named.has(provider.id))
        .map(({ id: providerId, names }) => ({ id: providerId, names }))
      const call = api.platforms[':id'].rows.batch.$post({ param: { id }, json: { providers: made, operations } })
      const { commitId } = await readWrite(call)
      await client.invalidateQueries()
      const count = plan.filter(({ state }) => state === 'added' || state === 'changed').length
      const said = made.map(({ names: [first] }) => first?.name ?? '')
      const done = t('paste.done', { count })
      const text =
        made.length === 0
          ? done
          : `${done} ${t('paste.made', { count: made.length, names: formatList(said, language) })}`
      onDone()
      announce(text)
      showToast({ text, about: 'lastChange', tone: 'ok', action: undoAction(t('undo'), commitId) })
    } catch (error) {
      setFailure(readFailure(error))
      setIsBusy(false)
      // The plan is made anew over what stands now.
      await client.invalidateQueries({ queryKey: queryKeys.source(id) })
    }
  }

  return { write, isBusy, failure }
}
