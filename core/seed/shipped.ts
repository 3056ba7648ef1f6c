import { demoFleet } from './demoFleet.ts'
import { seedDefinitions } from './definitions.ts'
import type { Fleet } from './fleet.ts'
import { largeFleet } from './largeFleet.ts'
import { seedProviders } from './providers.ts'
import { seedTemplate } from './template.ts'

/** The fleets that a new store can be filled with; `none` has no platforms. */
export const fleetNames = ['demo', 'large', 'none'] as const
export type FleetName = (typeof fleetNames)[number]

const noFleet: Fleet = { platforms: [], rows: [], sections: [], providers: [], definitions: [] }
const fleets: Readonly<Record<FleetName, () => Fleet>> = { demo: demoFleet, large: largeFleet, none: () => noFleet }

/** Everything a new store begins with: the template, the providers and the definitions that ship, and this fleet. */
export function shippedWith(name: FleetName) {
  const fleet = fleets[name]()
  return {
    ...fleet,
    template: seedTemplate,
    providers: [...seedProviders, ...fleet.providers],
    definitions: [...seedDefinitions, ...fleet.definitions],
  }
}
