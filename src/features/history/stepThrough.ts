import type { QueryClient } from '@tanstack/react-query'
import i18next from 'i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { readAnswer } from '#core/contract/client.ts'
import { announce } from '#src/lib/announce.ts'
import { api } from '#src/lib/api.ts'
import { changeStack } from '#src/lib/changeStack.ts'
import { readFailure } from '#src/lib/failure.ts'
import { isLanguage } from '#src/lib/language.ts'
import { loadTexts } from '#src/lib/loadTexts.ts'
import { outbox } from '#src/lib/outbox.ts'
import { showProgress } from '#src/lib/progress.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import { definitionsQuery } from '#src/lib/sharedQueries.ts'
import { dismissToastsFor, showToast } from '#src/ui/toasts.ts'
import { undoAside } from './historyQueries.ts'
import { nameCommit } from './nameCommit.ts'
import { showUntilChange } from './showUntilChange.ts'
import './texts.ts'

export type Step = 'undo' | 'redo'

/** Why a step was refused, by the API's code. */
const reasons: Readonly<Partial<Record<string, 'changed' | 'taken' | 'named'>>> = {
  stale_revision: 'changed',
  slug_taken: 'taken',
  host_taken: 'taken',
  name_taken: 'named',
}

/** Steps follow one another, however fast the keys are. */
let last = Promise.resolve()

/**
 * Takes the tab's last change back, or does again the last that was taken back; says which, or why not.
 * @param named the one commit that is meant, where it is not the last: of what came after it nothing is touched
 */
export function stepThrough(step: Step, client: QueryClient, named: string | null = null): Promise<void> {
  last = last.then(() => stepOnce(step, client, named))
  return last
}

async function stepOnce(step: Step, client: QueryClient, named: string | null): Promise<void> {
  await loadTexts('history')
  const t = i18next.getFixedT(null, 'history')
  const say = (text: string, tone: 'neutral' | 'block', action?: { label: string; act: () => void }): void => {
    announce(text, tone === 'block' ? 'assertive' : 'polite')
    const show = step === 'undo' && tone === 'neutral' && action !== undefined ? showUntilChange : showToast
    show({ text, tone, about: 'lastChange', action })
  }
  // The messages are read out; it stays among them until there is what it has done.
  let leave = (): void => undefined
  const sayDoing = (): void => {
    leave = showToast({ text: t(`step.doing.${step}`), lastsFor: `doing ${id ?? ''}` })
  }
  const { language } = i18next
  const known = {
    t,
    language: isLanguage(language) ? language : 'fr',
    sourceOf: (platformId: string) => client.getQueryData<CharterSource>(queryKeys.source(platformId)) ?? null,
    // Without these a cookie goes unnamed, no more.
    readDefinitions: () => client.query({ ...definitionsQuery, staleTime: 'static' }).catch(() => []),
    readRow: (row: string) => readAnswer(api.rows[':id'].$get({ param: { id: row } })).catch(() => null),
  } as const
  // What waits came after every commit there is, and goes before the next one.
  const waits = named === null && outbox.reread().length > 0
  if (waits || !navigator.onLine) {
    const text = t(waits ? 'step.waits' : `step.offline.${step}`)
    announce(text, 'assertive')
    showToast({ text, tone: 'block' })
    return
  }
  const take = () => (step === 'undo' ? changeStack.takeDone() : changeStack.takeUndone())
  const id = named ?? take()
  if (id === null) {
    say(t(`step.none.${step}`), 'neutral')
    return
  }
  try {
    const { made, what } = await showProgress(async () => {
      const undoing = await undoAside(id)
      changeStack.drop(id)
      if (step === 'undo') changeStack.putUndone(undoing.id)
      else changeStack.putDone(undoing.id)
      await client.invalidateQueries()
      return { made: undoing, what: await nameCommit(undoing, known) }
    }, sayDoing).finally(() => leave())
    dismissToastsFor(id)
    const back = step === 'undo' ? 'redo' : 'undo'
    const action = { label: t(`step.${back}`), act: () => void stepThrough(back, client, made.id) }
    say(t(`step.done.${step}`, { what }), 'neutral', action)
  } catch (error) {
    const { kind, code } = readFailure(error)
    // What did not reach the server may go there later; what it refused for what somebody else did may go once that is undone, or
    // one lets it be: a step further back in its place would take back what nobody meant.
    const isInTheWay = named === null && code !== null && reasons[code] !== undefined
    const isToCome = named === null && (kind === 'network' || kind === 'server')
    // One that was named is still in its turn.
    if (isInTheWay || isToCome) putBack(step, id)
    const letBe = () => {
      changeStack.drop(id)
      say(t(`step.left.${step}`), 'neutral')
    }
    const why = code === null ? 'other' : (reasons[code] ?? 'other')
    const what = t(`step.failed.${step === 'undo' && named !== null ? 'named' : step}`)
    const action = isInTheWay ? { label: t('step.leave'), act: letBe } : undefined
    say(`${what} ${t(`failed.${why}`)}`, 'block', action)
  }
}

/** The step was not made: it is the next one again. */
function putBack(step: Step, id: string): void {
  if (step === 'undo') changeStack.putDone(id)
  else changeStack.putUndone(id)
}
