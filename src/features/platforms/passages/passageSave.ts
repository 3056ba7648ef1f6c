import type { CharterSource } from '#core/charter/charterSource.ts'
import type { PlatformCategory } from '#core/charter/category.ts'
import type { PlatformSection } from '#core/charter/section.ts'
import { ProblemError, readAnswer } from '#core/contract/client.ts'
import { api } from '#src/lib/api.ts'
import type { SaveAnswer } from '#src/lib/autosave.ts'
import { readFailure, type Failure } from '#src/lib/failure.ts'
import { listPassages, type Passage } from './passage.ts'
import { cleanReason, passagePath, readEdits, toPassageForm, type PassageForm } from './passageForm.ts'

/** Why a section or category was not saved; `issues` name the fields of the form, by path, and what is wrong there. */
export type PassageProblem = Failure & { readonly issues: readonly { readonly path: string; readonly code: string }[] }
export type PassageAnswer = SaveAnswer<Passage, PassageProblem>

/** What the platform says of a section or a category, as the API answers it. */
export type OwnContent = PlatformSection | PlatformCategory

const newId = (): string => crypto.randomUUID()

/** Sends what the form says otherwise. Never throws. */
export async function sendPassage(platformId: string, form: PassageForm, base: Passage): Promise<PassageAnswer> {
  try {
    return { kind: 'saved', thing: withOwn(base, await (base.own === null ? make : change)(platformId, form, base)) }
  } catch (error) {
    const code = error instanceof ProblemError ? error.code : null
    if (error instanceof ProblemError && (code === 'stale_revision' || code === 'deleted')) {
      // `current` of a stale section or category is that thing (see problem.ts); of a deleted platform, the platform.
      const current = error.problem.current as OwnContent | undefined
      if (current?.id === base.own?.id && current !== undefined && (current.deletedAt === null || base.shared !== null))
        return { kind: 'stale', theirs: withOwn(base, current) }
    }
    // Made by an earlier request whose answer was lost, or by somebody else: what stands is there to be compared.
    if (code === 'id_taken' || code === 'override_exists') {
      const theirs = await readPassage(platformId, base).catch(() => null)
      if (theirs !== null) return { kind: 'stale', theirs }
    }
    return { kind: 'failed', problem: readProblem(error, base) }
  }
}

async function make(platformId: string, form: PassageForm, passage: Passage): Promise<OwnContent> {
  const param = { id: platformId, childId: passage.newId }
  const shared = { reason: cleanReason(form) || null, texts: readEdits(form, passage) }
  return passage.kind === 'section'
    ? readAnswer(
        api.platforms[':id'].sections[':childId'].$put({
          param,
          json: { ...shared, sectionId: passage.shared?.id ?? null, hidden: form.hidden },
        }),
      )
    : readAnswer(
        api.platforms[':id'].categories[':childId'].$put({
          param,
          json: { ...shared, categoryId: passage.shared?.id ?? null, kind: form.categoryKind },
        }),
      )
}

async function change(platformId: string, form: PassageForm, passage: Passage): Promise<OwnContent> {
  const before = toPassageForm(passage)
  const edits = readEdits(form, passage)
  const param = { id: platformId, childId: passage.own?.id ?? passage.newId }
  const shared = {
    revision: passage.own?.revision ?? 1,
    ...(cleanReason(form) !== before.reason && { reason: cleanReason(form) || null }),
    ...(Object.keys(edits).length > 0 && { texts: edits }),
  }
  return passage.kind === 'section'
    ? readAnswer(
        api.platforms[':id'].sections[':childId'].$patch({
          param,
          json: { ...shared, ...(form.hidden !== before.hidden && { hidden: form.hidden }) },
        }),
      )
    : readAnswer(
        api.platforms[':id'].categories[':childId'].$patch({
          param,
          json: { ...shared, ...(form.categoryKind !== before.categoryKind && { kind: form.categoryKind }) },
        }),
      )
}

/** Takes what the platform says otherwise away; {@link restoreOwn} brings it back. */
export function removeOwn(platformId: string, { kind, own, newId: id }: Passage): Promise<OwnContent> {
  const call = {
    param: { id: platformId, childId: own?.id ?? id },
    query: { revision: String(own?.revision ?? 1) },
  }
  return kind === 'section'
    ? readAnswer(api.platforms[':id'].sections[':childId'].$delete(call))
    : readAnswer(api.platforms[':id'].categories[':childId'].$delete(call))
}

/** Brings back what {@link removeOwn} took away, with the words it had. */
export function restoreOwn(platformId: string, kind: Passage['kind'], own: OwnContent): Promise<OwnContent> {
  const call = { param: { id: platformId, childId: own.id }, json: { revision: own.revision } }
  return kind === 'section'
    ? readAnswer(api.platforms[':id'].sections[':childId'].restore.$post(call))
    : readAnswer(api.platforms[':id'].categories[':childId'].restore.$post(call))
}

/** The passage with what the platform now says there; what was deleted says nothing, and another one would be made after it. */
export function withOwn(passage: Passage, own: OwnContent): Passage {
  const next = own.deletedAt === null ? { own } : { own: null, newId: newId() }
  // A section's own is a section: the API was asked about it.
  return { ...passage, ...next } as Passage
}

/** As the server has it now; null when it is no longer there. */
async function readPassage(platformId: string, { kind, id }: Passage): Promise<Passage | null> {
  const source: CharterSource = await readAnswer(api.platforms[':id'].source.$get({ param: { id: platformId } }))
  return listPassages(source, kind, newId).find((it) => it.id === id) ?? null
}

function readProblem(error: unknown, passage: Passage): PassageProblem {
  const issues = error instanceof ProblemError ? (error.problem.issues ?? []) : []
  return {
    ...readFailure(error),
    issues: issues.map(({ path, code }) => ({
      path: path[0] === 'texts' ? passagePath(path.slice(1), passage) : String(path[0]),
      code,
    })),
  }
}
