import type { Provider } from '#core/charter/provider.ts'
import { seedEntity } from './seedEntity.ts'

/**
 * First day on which the vendor is called Huwise. The change of name is known, its exact day is not: this one is an assumption
 * that keeps older dates under the old name. The administrators correct it on the provider.
 */
const renamedOn = '2025-10-01'

/**
 * The providers that ship. Which name a page prints depends on its date alone; hosts keep `opendatasoft.com` whatever the name.
 * Policy address and contact are for the administrators to give: none is known for certain.
 */
export const seedProviders: readonly Provider[] = [
  {
    ...seedEntity('provider-opendatasoft'),
    names: [
      { name: 'Opendatasoft', from: null },
      { name: 'Huwise', from: renamedOn },
    ],
    policyUrl: null,
    contact: null,
  },
]
