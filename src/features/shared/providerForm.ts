import * as z from 'zod'
import { providerSchema, type Provider } from '#core/charter/provider.ts'
import type { CreateProvider, PatchProvider } from '#core/contract/routes/sharedRoutes.ts'

/** A provider as it is typed: '' stands for "none", and for "since always" as the day of a name. */
export interface ProviderForm {
  readonly names: readonly { readonly name: string; readonly from: string }[]
  /** One to a line. */
  readonly otherNames: string
  readonly policyUrl: string
  readonly contact: string
}

export function toForm({ names, otherNames = [], policyUrl, contact }: Provider): ProviderForm {
  const byDay = [...names].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  return {
    names: byDay.map(({ name, from }) => ({ name, from: from ?? '' })),
    otherNames: otherNames.join('\n'),
    policyUrl: policyUrl ?? '',
    contact: contact ?? '',
  }
}

/** A provider of which nothing is said yet. */
export const emptyForm: ProviderForm = { names: [{ name: '', from: '' }], otherNames: '', policyUrl: '', contact: '' }

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** What is said of the provider; refused by the schema of the provider itself. */
function readForm(form: ProviderForm) {
  const names = form.names.map(({ name, from }) => ({ name: name.trim(), from: orNull(from) }))
  const others = form.otherNames.split('\n').map((name) => name.trim())
  return {
    names,
    // What it is called is how it is recognised anyway.
    otherNames: [...new Set(others)].filter((other) => other !== '' && !names.some(({ name }) => name === other)),
    policyUrl: orNull(form.policyUrl),
    contact: orNull(form.contact),
  }
}

/** What the API is asked for so that the provider is as it is typed. */
export const toPatch = (form: ProviderForm, revision: number): PatchProvider => ({ revision, ...readForm(form) })

/** What the API is asked for so that there is such a provider. */
export const toCreate = (form: ProviderForm, id: string): CreateProvider => ({ id, ...readForm(form) })

const { names, otherNames, policyUrl, contact } = providerSchema.shape
const shape = z.object({ names, otherNames, policyUrl, contact })

/** The fields that cannot be sent as they are, by path ("names.1.name"), each with the schema's code. */
export function findFaults(form: ProviderForm): ReadonlyMap<string, string> {
  const read = shape.safeParse(readForm(form))
  if (read.success) return new Map()
  return new Map(read.error.issues.map((issue) => [fieldOf(issue), codeOf(issue, form)]))
}

/** Other names are typed in one field: a fault of one is a fault of all. */
const fieldOf = ({ path }: z.core.$ZodIssue): string => (path[0] === 'otherNames' ? 'otherNames' : path.join('.'))

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
