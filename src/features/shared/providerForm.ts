import * as z from 'zod'
import { providerSchema, type Provider } from '#core/charter/provider.ts'
import type { PatchProvider } from '#core/contract/routes/sharedRoutes.ts'

/** A provider as it is typed: '' stands for "none", and for "since always" as the day of a name. */
export interface ProviderForm {
  readonly names: readonly { readonly name: string; readonly from: string }[]
  readonly policyUrl: string
  readonly contact: string
}

export function toForm({ names, policyUrl, contact }: Provider): ProviderForm {
  const byDay = [...names].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  return {
    names: byDay.map(({ name, from }) => ({ name, from: from ?? '' })),
    policyUrl: policyUrl ?? '',
    contact: contact ?? '',
  }
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** What the API is asked for; refused by the schema of the provider itself. */
export function toPatch(form: ProviderForm, revision: number): PatchProvider {
  return {
    revision,
    names: form.names.map(({ name, from }) => ({ name: name.trim(), from: orNull(from) })),
    policyUrl: orNull(form.policyUrl),
    contact: orNull(form.contact),
  }
}

const { names, policyUrl, contact } = providerSchema.shape
const patchShape = z.object({ names, policyUrl, contact })

/** The fields that cannot be sent as they are, by path ("names.1.name"), each with the schema's code. */
export function findFaults(form: ProviderForm): ReadonlyMap<string, string> {
  const { revision: _, ...patch } = toPatch(form, 1)
  const read = patchShape.safeParse(patch)
  if (read.success) return new Map()
  return new Map(read.error.issues.map((issue) => [issue.path.join('.'), codeOf(issue, form)]))
}

function codeOf(issue: z.core.$ZodIssue, form: ProviderForm): string {
  const [list, index, field] = issue.path
  const isEmpty = list === 'names' && field === 'name' && form.names[Number(index)]?.name.trim() === ''
  return isEmpty ? 'required' : issue.message
}

/** The day on which the pages show what is being changed: the last one that is named, if it is still to come. */
export function dayToShow(form: ProviderForm, today: string): string {
  const last =
    form.names
      .map(({ from }) => from)
      .sort()
      .at(-1) ?? ''
  return last > today ? last : today
}
