import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { announce } from '#src/lib/announce.ts'
import { undoAction } from '#src/lib/commands.ts'
import { readFailure } from '#src/lib/failure.ts'
import type { Written } from '#src/lib/readWrite.ts'
import { showToast } from '#src/ui/toasts.ts'
import { checkSize } from './checkSize.ts'
import { readCsvFailure, type CsvFailure } from './csvFailure.ts'

/** What is asked of each kind of table: what becomes of its lines, and the name of that plan. */
export interface CsvRead {
  readonly lines: readonly { readonly state: 'added' | 'changed' | 'unchanged' | 'unclear' }[]
  readonly planId: string
}

/** How one kind of table is read and taken over, and where one goes then. */
export interface CsvWay<Read extends CsvRead> {
  /** How many cells of a first line name its columns. */
  readonly countKnown: (cells: readonly string[]) => number
  readonly rehearse: (file: Blob, clears: boolean) => Promise<Read>
  /** Does exactly what was rehearsed, under the name of its plan. */
  readonly take: (file: Blob, clears: boolean, plan: string, reason: string) => Promise<Written<Read>>
  readonly href: string
}

/** `chosen` keeps the file when it was refused: it can be corrected on the disk and read again. */
export type CsvState<Read extends CsvRead> =
  | { readonly step: 'choosing'; readonly file: File | null; readonly failure: CsvFailure | null }
  | { readonly step: 'reading'; readonly file: File }
  | {
      readonly step: 'rehearsed'
      readonly file: File
      readonly clears: boolean
      readonly read: Read
      readonly isBusy: boolean
      /** The plan is another one than the one that was read: somebody changed something meanwhile. */
      readonly isOvertaken: boolean
      readonly failure: CsvFailure | null
    }

/** Reads a file, rehearses it, and takes over exactly what was rehearsed. */
export function useCsvImport<Read extends CsvRead>(way: CsvWay<Read>) {
  const { t } = useTranslation('csv')
  const client = useQueryClient()
  const navigate = useNavigate()
  const [state, setState] = useState<CsvState<Read>>({ step: 'choosing', file: null, failure: null })

  async function read(file: File, clears = false, isOvertaken = false): Promise<void> {
    // What is read already stays on the screen while it is read otherwise.
    setState((before) =>
      before.step === 'rehearsed' ? { ...before, clears, isBusy: true } : { step: 'reading', file },
    )
    try {
      const failure = await checkSize(file, way.countKnown)
      if (failure !== null) {
        setState({ step: 'choosing', file, failure })
        return
      }
      const answer = await way.rehearse(file, clears)
      setState({ step: 'rehearsed', file, clears, read: answer, isBusy: false, isOvertaken, failure: null })
      announce(isOvertaken ? t('overtaken') : tellSummary(answer))
    } catch (error) {
      setState({ step: 'choosing', file, failure: readCsvFailure(error) })
    }
  }

  async function take(reason: string): Promise<void> {
    if (state.step !== 'rehearsed' || state.isBusy) return
    const { file, clears } = state
    setState({ ...state, isBusy: true, failure: null })
    try {
      const { answer, commitId } = await way.take(file, clears, state.read.planId, reason)
      await client.invalidateQueries()
      tellDone(answer.lines, commitId)
      void navigate(way.href)
    } catch (error) {
      if (readFailure(error).code === 'stale_revision') await read(file, clears, true)
      else setState({ ...state, isBusy: false, failure: readCsvFailure(error) })
    }
  }

  function tellSummary({ lines }: CsvRead): string {
    const { length: count } = lines.filter(isTaken)
    return count === 0 ? t('summary.none') : t('summary.taken', { count })
  }

  function tellDone(lines: CsvRead['lines'], commitId: string | null): void {
    const text = t('done', { count: lines.filter(isTaken).length })
    announce(text)
    showToast({
      text,
      about: 'lastChange',
      tone: 'ok',
      action: undoAction(t('undo'), commitId),
      lastsFor: commitId ?? undefined,
    })
  }

  return {
    state,
    read: (file: File) => void read(file),
    setClears: (clears: boolean) => {
      if (state.step === 'rehearsed') void read(state.file, clears)
    },
    take: (reason: string) => void take(reason),
    again: () => setState({ step: 'choosing', file: null, failure: null }),
  }
}

/** Whether a line is taken over, as it is settled and does something. */
export function isTaken({ state }: CsvRead['lines'][number]): boolean {
  return state === 'added' || state === 'changed'
}
