import { createContext, use } from 'react'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { Platform } from '#core/charter/platform.ts'
import type { Holder } from '#core/contract/problem.ts'
import { createAutosave, type SaveStatus } from '#src/lib/autosave.ts'
import type { DraftStore } from '#src/lib/drafts.ts'
import type { SaveBoard } from '#src/lib/saveBoard.ts'
import {
  applySettings,
  findSettingsFaults,
  readChange,
  toSettingsForm,
  type SettingsFaults,
  type SettingsForm,
} from './platformSettingsForm.ts'
import { sendSettings, type SettingsAnswer, type SettingsIssue, type SettingsProblem } from './platformSettingsSave.ts'

/** The settings as they stand at this moment; another object after each change. */
export interface SettingsState {
  readonly form: SettingsForm
  readonly base: Platform
  readonly status: SaveStatus<Platform, SettingsProblem>
  /** What is wrong by the shared schema, and what the server last refused of what is still typed. */
  readonly faults: SettingsFaults
  /** The platforms that have what the server refused for it, by path. */
  readonly holders: Readonly<Record<string, Holder | undefined>>
}

interface Options {
  readonly platform: Platform
  readonly drafts: DraftStore
  readonly board: SaveBoard
  /** Told after each save, with the platform as it stands on the server. */
  readonly onSaved: (platform: Platform) => void
  /** Told after each change, with what puts the edit over a source. */
  readonly onChange: (apply: (source: CharterSource) => CharterSource) => void
  readonly now: () => string
}

/** The settings of one platform under edition, saved as one thing. */
export type PlatformSettings = ReturnType<typeof createPlatformSettings>

export function createPlatformSettings({ platform, drafts, board, onSaved, onChange, now }: Options) {
  const key = `platform.${platform.id}`
  let refused: readonly (SettingsIssue & { value: string })[] = []

  const send = async (form: SettingsForm, base: Platform): Promise<SettingsAnswer> => {
    const answer = await sendSettings(form, base)
    const problem = answer.kind === 'failed' || answer.kind === 'partly' ? answer.problem : null
    refused = (problem?.issues ?? []).map((issue) => ({ ...issue, value: valueAt(form, issue.path) }))
    if (answer.kind === 'saved' || answer.kind === 'partly') onSaved(answer.thing)
    return answer
  }
  const autosave = createAutosave<SettingsForm, Platform, SettingsProblem>({
    key,
    drafts,
    thing: platform,
    toForm: toSettingsForm,
    send,
    now,
  })

  const read = (): SettingsState => {
    const form = autosave.getForm()
    const stillRefused = refused.filter(({ path, value }) => valueAt(form, path) === value)
    return {
      form,
      base: autosave.getBase(),
      status: autosave.getStatus(),
      faults: {
        ...Object.fromEntries(stillRefused.map(({ path, code }) => [path, code])),
        ...findSettingsFaults(form),
      },
      holders: Object.fromEntries(stillRefused.map(({ path, holder }) => [path, holder])),
    }
  }
  let state = read()
  const tell = (): void => {
    state = read()
    onChange((source) => applySettings(source, state.form))
  }
  autosave.subscribe(tell)

  /** Sends what can be sent. What is not right yet waits, and so does all of it while a merge is to be made. */
  const save = async (): Promise<void> => {
    const { form, base, status } = state
    const isEdited = JSON.stringify(form) !== JSON.stringify(toSettingsForm(base))
    if (status.kind === 'stale' || (isEdited && isNothingToSend(form, base))) return
    await autosave.save()
  }
  // What only differs by blanks is taken back by the autosave itself.
  const isNothingToSend = (form: SettingsForm, base: Platform): boolean =>
    Object.keys(readChange(form, base)).length === 0 && Object.keys(findSettingsFaults(form)).length > 0

  return {
    read: (): SettingsState => state,
    subscribe: (listener: () => void): (() => void) => autosave.subscribe(listener),
    change: (change: Partial<SettingsForm>): void => autosave.change({ ...autosave.getForm(), ...change }),
    save,
    settle: (form: SettingsForm, theirs: Platform): Promise<void> => autosave.settle(form, theirs),
    discard: (): void => autosave.discard(),
    rebase: (thing: Platform): void => autosave.rebase(thing),
    /** Puts the edit over the live source and on the page's saving state; the function given back takes it off. */
    show(): () => void {
      tell()
      return board.add(key, { ...autosave, save })
    },
  }
}

function valueAt(form: SettingsForm, path: string): string {
  const [root, field = ''] = path.split('.')
  // The path names a field of the form or a part of one.
  const value: unknown = form[root as keyof SettingsForm]
  return JSON.stringify(typeof value === 'object' && value !== null ? Reflect.get(value, field) : value)
}

export const SettingsContext = createContext<SettingsView | null>(null)

/** What the parts of the settings tab share. */
export interface SettingsView extends SettingsState {
  readonly source: CharterSource
  readonly settings: PlatformSettings
}

export function useSettings(): SettingsView {
  const view = use(SettingsContext)
  if (view === null) throw new Error('outside the settings tab')
  return view
}

/** The id of a field of the settings, by its path in the form. */
export const settingsFieldId = (path: string): string => `settings-${path.replaceAll('.', '-')}`
