import { Refusal } from '../refusal.ts'
import type { Unit } from '../unit.ts'
import { viewNameKey } from './viewNameKey.ts'

/** Refuses the name of another living view, in whichever case. */
export async function refuseTakenViewName(unit: Unit, id: string, name: string): Promise<void> {
  const { items } = await unit.list('view', { where: { nameKey: viewNameKey(name) } })
  if (items.some((view) => view.id !== id)) throw new Refusal('name_taken')
}
