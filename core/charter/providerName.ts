import type { Provider } from './provider.ts'

/** Every name that may be meant for the provider: those it has had, and those it is recognised by. */
export function knownNames({ names, otherNames = [] }: Pick<Provider, 'names' | 'otherNames'>): string[] {
  return [...names.map(({ name }) => name), ...otherNames]
}

/** The name in force at `at` (ISO date or instant): the latest whose day has come; otherwise the earliest. */
export function providerNameAt(provider: Pick<Provider, 'names'>, at: string): string {
  const byDay = [...provider.names].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  const inForce = byDay.findLast((name) => name.from === null || name.from <= at.slice(0, 10)) ?? byDay[0]
  if (inForce === undefined) throw new Error('a provider always has a name')
  return inForce.name
}
