import type { CookieRow } from '#core/charter/cookieRow.ts'
import { hostOf } from '#core/charter/address.ts'
import type { Platform } from '#core/charter/platform.ts'
import type { PlatformSection } from '#core/charter/section.ts'
import { seedDefinitions } from './definitions.ts'
import type { Fleet } from './fleet.ts'
import { paragraphs } from './markdown.ts'
import { positionAt, seedEntity } from './seedEntity.ts'
import { seedText } from './seedTexts.ts'
import { seedTemplate } from './template.ts'

interface DemoPlatform {
  slug: string
  name: string
  address: string | null
  publisher: string
  contact: string
}

/**
 * Five real portals, with publishers and contacts made up for the demo and saying so. The address of Centre-Val de Loire is to
 * correct: its published page has a space inside it, so no host is known either.
 */
const portals: readonly DemoPlatform[] = [
  {
    slug: 'gers',
    name: 'Le Gers',
    address: 'https://data.gers.fr',
    publisher: 'Département du Gers (démonstration)',
    contact: 'https://data.gers.fr/contact-demonstration',
  },
  {
    slug: 'centre-val-de-loire',
    name: 'Centre-Val de Loire',
    address: null,
    publisher: 'Région Centre-Val de Loire (démonstration)',
    contact: 'contact-demonstration@centre-val-de-loire.example',
  },
  {
    slug: 'services-publics-plus',
    name: 'Services Publics+',
    address: 'https://data-ditpservicespublicsplus.opendatasoft.com',
    publisher: 'Équipe Services Publics+ (démonstration)',
    contact: 'https://data-ditpservicespublicsplus.opendatasoft.com/contact-demonstration',
  },
  {
    slug: 'pau',
    name: 'Pau',
    address: 'https://opendata.pau.fr',
    publisher: 'Ville de Pau (démonstration)',
    contact: 'https://opendata.pau.fr/contact-demonstration',
  },
  {
    slug: 'datajoule',
    name: 'Datajoule',
    address: 'https://app.datajoule.fr',
    publisher: 'Équipe Datajoule (démonstration)',
    contact: 'https://app.datajoule.fr/contact-demonstration',
  },
]

function demoPlatform({ slug, name, address, publisher, contact }: DemoPlatform): Platform {
  const host = hostOf(address)
  return {
    ...seedEntity(`platform-${slug}`),
    slug,
    name: { fr: name, en: name },
    address,
    hosts: host === null ? [] : [{ host, role: 'canonical' }],
    locales: ['fr', 'en'],
    defaultLocale: 'fr',
    publisher: { name: publisher, contact, dataProtectionContact: null },
    templateId: seedTemplate.id,
  }
}

const noTexts: CookieRow['texts'] = { service: {}, purpose: {}, retentionNote: {} }

/** The four shared cookies on a platform, nothing overridden. Ids: `row-<platform>-<cookie>`. */
function sharedRows(slug: string): CookieRow[] {
  return seedDefinitions.map((definition, index) => ({
    ...seedEntity(definition.id.replace('definition', `row-${slug}`)),
    platformId: `platform-${slug}`,
    categoryId: 'category-necessary',
    position: positionAt(index),
    definitionId: definition.id,
    facts: {},
    overrides: {},
    texts: noTexts,
  }))
}

/** What single rows say otherwise, by row id: one purpose in both languages, one service not translated yet. */
const exceptions: Readonly<Record<string, Pick<CookieRow, 'overrides' | 'texts'>>> = {
  'row-gers-cookies_preferences': {
    overrides: {
      purpose: {
        reason: 'Formulation propre à ce portail, gardée à la reprise de sa page (démonstration).',
        leftRevision: 1,
      },
    },
    texts: {
      ...noTexts,
      purpose: seedText({
        fr: 'Permet de retenir votre réponse au bandeau des cookies, pour ne pas l’afficher à chaque visite.',
        en: 'Makes it possible to remember your answer to the cookie banner, so that it is not shown at each visit.',
      }),
    },
  },
  'row-pau-django_language': {
    overrides: {
      service: { reason: 'Le menu des langues porte un autre nom sur ce portail (démonstration).', leftRevision: 1 },
    },
    texts: { ...noTexts, service: seedText({ fr: 'Menu des langues, en haut de page' }) },
  },
}

/** A section that Pau adds before the date, not translated yet. */
const childrenSection: PlatformSection = {
  ...seedEntity('section-pau-ecoles'),
  platformId: 'platform-pau',
  sectionId: null,
  role: 'other',
  position: 'a7V',
  hidden: false,
  reason: null,
  leftRevision: null,
  texts: {
    heading: seedText({ fr: 'Usage dans les écoles' }),
    body: seedText({
      fr: paragraphs(
        'Sur un ordinateur partagé, chaque élève hérite des choix faits avant lui.',
        'Pensez à rouvrir le panneau des choix, ou à effacer les cookies à la fin de la séance.',
      ),
    }),
  },
}

/** The five platforms of the demo, four rows each: the first start and the demo show them. */
export function demoFleet(): Fleet {
  return {
    platforms: portals.map(demoPlatform),
    rows: portals.flatMap(({ slug }) => sharedRows(slug)).map((row) => ({ ...row, ...exceptions[row.id] })),
    sections: [childrenSection],
    providers: [],
    definitions: [],
  }
}
