import type { CategoryKind } from '#core/charter/categoryKind.ts'
import { cookieName } from '#core/charter/cookieName.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { Retention } from '#core/charter/retention.ts'
import { seedText } from '../seedTexts.ts'
import type { Random } from './createRandom.ts'
import { largeProviders } from './largeProviders.ts'

type Pair = readonly [fr: string, en: string]

const things: readonly Pair[] = [
  ['les colonnes affichées dans un tableau', 'the columns shown in a table'],
  ['la taille des caractères', 'the text size'],
  ['les filtres de la dernière recherche', 'the filters of the last search'],
  ['les jeux de données mis de côté', 'the datasets set aside'],
  ['la commune choisie sur la carte', 'the municipality chosen on the map'],
  ['le message d’accueil déjà lu', 'the welcome message already read'],
  ['l’unité des graphiques', 'the unit of the charts'],
  ['le thème clair ou sombre', 'the light or dark theme'],
  ['l’étape en cours d’un formulaire', 'the current step of a form'],
  ['la réponse à l’enquête de satisfaction', 'the answer to the satisfaction survey'],
]
const services: readonly Pair[] = [
  ['Tableau de bord', 'Dashboard'],
  ['Recherche', 'Search'],
  ['Cartothèque', 'Map library'],
  ['Espace contributeurs', 'Contributors’ area'],
  ['Enquête', 'Survey'],
]
const retentions: readonly Retention[] = [
  { kind: 'session', words: null },
  { kind: 'unknown', words: null },
  { kind: 'duration', value: 13, unit: 'month', atMost: false, words: null },
  { kind: 'duration', value: 1, unit: 'year', atMost: true, words: null },
  { kind: 'duration', value: 45, unit: 'day', atMost: false, words: null },
  { kind: 'sliding', value: 6, unit: 'month', atMost: false, words: null },
]
const kinds: readonly CategoryKind[] = ['necessary', 'preferences', 'preferences', 'audience', 'other']
const stems = ['pref', 'ui', 'filtre', 'carte', 'vue', 'enquete'] as const

/** The pair as texts; about one in eight has no English yet, a few no French. */
function drawTexts(random: Random, [fr, en]: Pair) {
  if (random.chance(0.12)) return seedText({ fr })
  return random.chance(0.03) ? seedText({ en }) : seedText({ fr, en })
}

/** What is a platform's own in a cookie that no definition describes. */
export function drawOwnRow(random: Random, index: number): Pick<CookieRow, 'facts' | 'texts'> & { kind: CategoryKind } {
  const kind = random.pick(kinds)
  const [fr, en] = random.pick(things)
  const stem = random.pick(stems)
  const names = random.chance(0.1) ? [`${stem}_${index}_*`, `${stem}.${index}`] : [`${stem}_${index}`]
  return {
    kind,
    facts: {
      providerId: random.chance(0.6) ? 'provider-opendatasoft' : random.pick(largeProviders).id,
      names: names.map(cookieName),
      retention: random.pick(retentions),
      party: random.chance(0.9) ? 'first' : null,
      storage: random.chance(0.8) ? 'cookie' : 'localStorage',
      host: null,
      exemption: kind === 'necessary' ? 'interfacePersonalisation' : null,
    },
    texts: {
      service: drawTexts(random, random.pick(services)),
      purpose: drawTexts(random, [`Retient ${fr}.`, `Remembers ${en}.`]),
      retentionNote: {},
    },
  }
}
