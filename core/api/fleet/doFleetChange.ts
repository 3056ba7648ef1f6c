import type { FleetChange } from '#core/contract/routes/fleetRoutes.ts'
import { atPath } from '../operations.ts'
import { patchDefinition } from '../shared/definitions.ts'
import { patchProvider } from '../shared/providers.ts'
import type { Unit } from '../unit.ts'
import { changeRows } from './changeRows.ts'
import { deleteRows } from './deleteRows.ts'
import { linkRows } from './linkRows.ts'
import { mergeDefinitions } from './mergeDefinitions.ts'
import { mergeProviders } from './mergeProviders.ts'
import { replaceText } from './replaceText.ts'
import { shareRows } from './shareRows.ts'

/** Does one action over the fleet within a write. What is refused is said by its place in the request. */
export async function doFleetChange(unit: Unit, change: FleetChange): Promise<void> {
  switch (change.do) {
    case 'changeProvider':
      await atPath(['provider'], patchProvider(unit, change.id, change.provider))
      return
    case 'changeDefinition':
      await atPath(['definition'], patchDefinition(unit, change.id, change.definition))
      return
    case 'deleteRows':
      await deleteRows(unit, change.rows)
      return
    case 'replaceText':
      await replaceText(unit, change)
      return
    case 'changeRows':
      await changeRows(unit, change)
      return
    case 'linkRows':
      await linkRows(unit, change)
      return
    case 'shareRows':
      await shareRows(unit, change)
      return
    case 'mergeDefinitions':
      await mergeDefinitions(unit, change)
      return
    case 'mergeProviders':
      await mergeProviders(unit, change)
      return
  }
}
