import type { TFunction } from 'i18next'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { formatTime } from '#src/lib/format.ts'
import type { Language } from '#src/lib/language.ts'
import { outbox } from '#src/lib/outbox.ts'
import type { BoardState, SaveBoard } from '#src/lib/saveBoard.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { useOnline } from '#src/lib/useOnline.ts'
import { SaveState, type SaveNotice } from '#src/ui/SaveState.tsx'
import { countWaitingDrafts } from './waitingDrafts.ts'

/** The one saving state of the page: everything under edition together. */
export function WorkspaceSaveState({ board, platformId }: { board: SaveBoard; platformId: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const isOnline = useOnline()
  const state = useSyncExternalStore(board.subscribe, board.read)
  // Another tab shows other things: what waits there is counted as well.
  useLocation()
  const waiting = countWaitingDrafts(platformId, board)
  const all = useSyncExternalStore(outbox.subscribe, outbox.read)
  const inOutbox = all.filter(({ platform }) => platform.id === platformId).length
  useEffect(() => {
    const retry = () => void board.retryLost()
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [board])
  const notice = useMemo(
    () => describe(withWaiting(state, waiting), { t, inOutbox, language, isOnline, retry: () => void board.saveAll() }),
    [state, waiting, inOutbox, t, language, isOnline, board],
  )
  return <SaveState status={notice} />
}

/** What waits in other tabs is unsent too; a failure, a merge or a save on its way is told first. */
function withWaiting(state: BoardState, waiting: number): BoardState {
  if (waiting === 0) return state
  if (state.kind === 'unsent') return { ...state, count: state.count + waiting }
  return state.kind === 'clean' || state.kind === 'saved' ? { kind: 'unsent', count: waiting, kept: true } : state
}

type Around = { t: TFunction; inOutbox: number; language: Language; isOnline: boolean; retry: () => void }

function describe(state: BoardState, { t, inOutbox, language, isOnline, retry }: Around): SaveNotice {
  // With this browser, and not yet with the server.
  if (inOutbox > 0 && (state.kind === 'clean' || state.kind === 'saved'))
    return { kind: 'waiting', text: t('save.inOutbox', { count: inOutbox }) }
  switch (state.kind) {
    case 'clean':
      return { kind: 'idle' }
    case 'saving':
      return { kind: 'saving', text: t('save.saving') }
    case 'saved':
      return { kind: 'saved', text: t('save.saved', { time: formatTime(state.at, language) }) }
    case 'stale':
      return { kind: 'waiting', text: t('save.stale', { count: state.count }) }
    case 'unsent':
      return { kind: 'waiting', text: t(state.kept ? 'save.unsent' : 'save.notKept', { count: state.count }) }
    case 'failed': {
      const why = isOnline ? t(`save.why.${state.failure.kind}`) : t('save.why.offline')
      return { kind: 'failed', text: t('save.failed', { why }), retryLabel: t('error.retry'), onRetry: retry }
    }
  }
}
