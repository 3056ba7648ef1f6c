import { hostOf } from '#core/charter/address.ts'
import type { Platform, PlatformHost } from '#core/charter/platform.ts'
import { ProblemError, readAnswer } from '#core/contract/client.ts'
import type { Holder } from '#core/contract/problem.ts'
import { api } from '#src/lib/api.ts'
import type { SaveAnswer } from '#src/lib/autosave.ts'
import { readFailure, type Failure } from '#src/lib/failure.ts'
import { isHeld, readChange, settingsPath, type SettingsForm } from './platformSettingsForm.ts'

/** `holder`: the platform that has what was asked for. */
export type SettingsIssue = { readonly path: string; readonly code: string; readonly holder?: Holder | undefined }

/** Why settings were not saved; `issues` name the fields of the form, by path, and what is wrong there. */
export type SettingsProblem = Failure & { readonly issues: readonly SettingsIssue[] }
export type SettingsAnswer = SaveAnswer<Platform, SettingsProblem>

/**
 * Sends what differs and is right. When the server refuses some fields (a host that is another platform's), the others are sent
 * without them, so that one field never holds back the rest. Never throws.
 */
export async function sendSettings(form: SettingsForm, base: Platform): Promise<SettingsAnswer> {
  const change = readChange(form, base)
  if (Object.keys(change).length === 0) return settle(form, base)
  const first = await patch(form, base, change)
  if (first.kind !== 'failed') return first
  const refused = new Set(first.problem.issues.map(({ path }) => path.split('.')[0]?.replace('names', 'name')))
  const rest = Object.fromEntries(Object.entries(change).filter(([key]) => !refused.has(key)))
  if (refused.size === 0 || Object.keys(rest).length === 0) return first
  const second = await patch(form, base, rest)
  return second.kind === 'saved' || second.kind === 'partly'
    ? { kind: 'partly', thing: second.thing, problem: first.problem }
    : second
}

/** What is not right yet is in the form alone: it is never taken for saved. */
function settle(form: SettingsForm, thing: Platform): SettingsAnswer {
  return isHeld(form, thing) ? { kind: 'saved', thing } : { kind: 'partly', thing, problem: null }
}

async function patch(
  form: SettingsForm,
  base: Platform,
  change: ReturnType<typeof readChange>,
): Promise<SettingsAnswer> {
  try {
    const saved = await readAnswer(
      api.platforms[':id'].$patch({ param: { id: base.id }, json: { ...change, revision: base.revision } }),
    )
    const thing = { ...saved, hosts: inOrderOf(saved.hosts, form.hosts) }
    return settle(form, thing)
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'stale_revision' && error.problem.current !== undefined) {
      // `current` of a stale platform is that platform (see problem.ts).
      return { kind: 'stale', theirs: error.problem.current as Platform }
    }
    return { kind: 'failed', problem: readProblem(error, form) }
  }
}

function readProblem(error: unknown, form: SettingsForm): SettingsProblem {
  const failure = readFailure(error)
  const { holder, issues = [] } = error instanceof ProblemError ? error.problem : {}
  if (failure.code === 'slug_taken') return { ...failure, issues: [{ path: 'slug', code: 'slug_taken', holder }] }
  if (failure.code === 'host_taken') {
    const index = form.hosts.findIndex(({ host }) => host.trim().toLowerCase() === holder?.value)
    const isAddress = hostOf(form.address.trim()) === holder?.value
    const paths = [...(isAddress ? ['address'] : []), ...(index === -1 ? [] : [`hosts.${index}`])]
    return { ...failure, issues: paths.map((path) => ({ path, code: 'host_taken', holder })) }
  }
  return { ...failure, issues: issues.map(({ path, code }) => ({ path: settingsPath(path, form), code })) }
}

/** The hosts in the order of the form, so that no row moves away under the hand that has just left it. */
function inOrderOf(hosts: readonly PlatformHost[], typed: readonly PlatformHost[]): PlatformHost[] {
  const place = new Map(typed.map(({ host }, index) => [host.trim().toLowerCase(), index]))
  return [...hosts].sort((a, b) => (place.get(a.host) ?? typed.length) - (place.get(b.host) ?? typed.length))
}
