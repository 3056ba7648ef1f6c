import type { CategoryKind } from '#core/charter/categoryKind.ts'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import { cookieName } from '#core/charter/cookieName.ts'
import type { Retention, RetentionUnit } from '#core/charter/retention.ts'
import { seedEntity } from '../seedEntity.ts'
import { seedText } from '../seedTexts.ts'

function lasting(kind: 'duration' | 'sliding', value: number, unit: RetentionUnit, atMost = false): Retention {
  return { kind, value, unit, atMost, words: null }
}
const session: Retention = { kind: 'session', words: null }

type Line = readonly [
  id: string,
  provider: string,
  kind: CategoryKind,
  names: string,
  retention: Retention,
  service: readonly [fr: string, en: string],
  purpose: readonly [fr: string, en: string],
]

const lines: readonly Line[] = [
  [
    'visites',
    'mesure',
    'audience',
    '_mc_id mc_ses_*',
    lasting('duration', 13, 'month', true),
    ['Statistiques de visite', 'Visit statistics'],
    ['Compte les visites sans connaître les personnes.', 'Counts visits without knowing people.'],
  ],
  [
    'parcours',
    'mesure',
    'audience',
    '_mc_path',
    session,
    ['Statistiques de visite', 'Visit statistics'],
    ['Relève l’ordre des pages consultées.', 'Records the order of the pages viewed.'],
  ],
  [
    'stat',
    'stat',
    'audience',
    'sl_*',
    lasting('duration', 6, 'month'),
    ['Fréquentation', 'Traffic'],
    ['Mesure la fréquentation de chaque page.', 'Measures traffic on each page.'],
  ],
  [
    'essai',
    'stat',
    'audience',
    'sl_variant',
    lasting('sliding', 30, 'day'),
    ['Essais de présentation', 'Layout tests'],
    ['Montre toujours la même présentation pendant un essai.', 'Always shows the same layout during a test.'],
  ],
  [
    'fond',
    'carte',
    'preferences',
    'map_base',
    lasting('duration', 1, 'year'),
    ['Fond de carte', 'Base map'],
    ['Retient le fond de carte choisi.', 'Remembers the chosen base map.'],
  ],
  [
    'zoom',
    'carte',
    'preferences',
    'map_view',
    lasting('duration', 7, 'day'),
    ['Cartes', 'Maps'],
    ['Rouvre la carte là où vous l’aviez laissée.', 'Opens the map again where you left it.'],
  ],
  [
    'volume',
    'video',
    'preferences',
    'player.volume',
    { kind: 'unbounded', words: null },
    ['Lecteur vidéo', 'Video player'],
    ['Retient le volume du lecteur.', 'Remembers the volume of the player.'],
  ],
  [
    'lecture',
    'video',
    'social',
    'vp_resume_*',
    lasting('duration', 24, 'hour'),
    ['Lecteur vidéo', 'Video player'],
    ['Reprend une vidéo au moment où elle s’est arrêtée.', 'Resumes a video where it stopped.'],
  ],
  [
    'partage',
    'reseau',
    'social',
    'rp_share',
    lasting('duration', 3, 'month'),
    ['Boutons de partage', 'Share buttons'],
    ['Reconnaît votre compte quand vous partagez une page.', 'Recognises your account when you share a page.'],
  ],
  [
    'fil',
    'reseau',
    'social',
    'rp_feed',
    lasting('sliding', 2, 'week'),
    ['Fil d’actualité', 'News feed'],
    ['Affiche les messages parus depuis votre passage.', 'Shows messages posted since your last visit.'],
  ],
  [
    'avis',
    'forum',
    'social',
    'echo_user',
    lasting('duration', 1, 'year', true),
    ['Commentaires', 'Comments'],
    ['Garde votre nom sous vos commentaires.', 'Keeps your name under your comments.'],
  ],
  [
    'annonce',
    'regie',
    'advertising',
    'rh_uid',
    lasting('duration', 13, 'month'),
    ['Annonces', 'Advertisements'],
    ['Évite de montrer plusieurs fois la même annonce.', 'Avoids showing the same advertisement several times.'],
  ],
  [
    'clic',
    'regie',
    'advertising',
    'rh_click',
    lasting('duration', 90, 'day'),
    ['Annonces', 'Advertisements'],
    ['Compte les annonces suivies d’un clic.', 'Counts the advertisements that were clicked.'],
  ],
  [
    'aide',
    'accueil',
    'other',
    'chat_open',
    session,
    ['Assistance en ligne', 'Online help'],
    ['Laisse la fenêtre d’assistance ouverte.', 'Leaves the help window open.'],
  ],
  [
    'file',
    'accueil',
    'necessary',
    'queue',
    lasting('duration', 20, 'minute'),
    ['File d’attente', 'Waiting queue'],
    ['Garde votre place quand le portail est très demandé.', 'Keeps your place when the portal is very busy.'],
  ],
  [
    'qiyas',
    'qiyas',
    'audience',
    'مقياس <ID>',
    { kind: 'unknown', words: null },
    ['مقياس', 'مقياس'],
    ['Compte les visites venues des pages en arabe.', 'Counts visits from the pages in Arabic.'],
  ],
]

/** Shared definitions of the large fleet. Ids: `definition-large-…`. */
export const largeDefinitions: readonly CookieDefinition[] = lines.map(
  ([id, provider, categoryKind, names, retention, service, purpose]) => ({
    ...seedEntity(`definition-large-${id}`),
    categoryKind,
    facts: {
      providerId: `provider-large-${provider}`,
      names: (id === 'qiyas' ? [names] : names.split(' ')).map(cookieName),
      retention,
      party: categoryKind === 'social' || categoryKind === 'advertising' ? 'third' : 'first',
      storage: retention.kind === 'unbounded' ? 'localStorage' : 'cookie',
      host: categoryKind === 'advertising' ? `${provider}.example` : null,
      exemption: categoryKind === 'necessary' ? 'loadBalancing' : 'none',
    },
    sources: {},
    texts: {
      service: seedText({ fr: service[0], en: service[1] }),
      purpose: seedText({ fr: purpose[0], en: purpose[1] }),
      retentionNote: {},
    },
  }),
)
