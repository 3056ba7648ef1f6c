import type { Provider } from '#core/charter/provider.ts'
import { seedEntity } from '../seedEntity.ts'

const names: readonly [id: string, name: string][] = [
  ['mesure', 'Mesure Claire'],
  ['stat', 'StatLibre'],
  ['carte', 'Cartes & Plans'],
  ['video', 'Vidéothèque partagée'],
  ['reseau', 'Réseau Passerelle'],
  ['forum', 'L’Écho des lecteurs'],
  ['regie', 'Régie Horizon'],
  ['accueil', 'Accueil & Cie (assistance en ligne)'],
  ['qiyas', 'مقياس'],
]

/** Invented providers, so that nothing false is said of a real one. */
export const largeProviders: readonly Provider[] = names.map(([id, name], index) => ({
  ...seedEntity(`provider-large-${id}`),
  names: [{ name, from: null }],
  policyUrl: index % 3 === 0 ? null : `https://www.${id}.example/donnees-personnelles`,
  contact: index % 2 === 0 ? `contact@${id}.example` : null,
}))
