import type { CharterSource } from '../charterSource.ts'
import type { CookieDefinition } from '../cookieDefinition.ts'
import type { CookieFacts } from '../cookieFacts.ts'
import { cookieName } from '../cookieName.ts'
import type { CookieRow } from '../cookieRow.ts'
import type { Platform } from '../platform.ts'
import type { Provider } from '../provider.ts'
import { buildTemplate } from './templateBuilders.ts'
import { buildEntity, buildPair } from './textBuilders.ts'

/*
 * Valid things for tests, in French and English. Each builder takes the fields that matter to the test; ids are fixed
 * words, so a test that needs two of a kind names the second one. Nothing here is random or reads a clock.
 */

/** A provider that was called Opendatasoft until the end of 2025 and is called Huwise since. */
export function buildProvider(overrides: Partial<Provider> = {}): Provider {
  return {
    ...buildEntity('provider-huwise'),
    names: [
      { name: 'Opendatasoft', from: null },
      { name: 'Huwise', from: '2026-01-01' },
    ],
    policyUrl: 'https://www.example.org/privacy',
    contact: null,
    ...overrides,
  }
}

const sessionFacts: CookieFacts = {
  providerId: 'provider-huwise',
  names: [cookieName('sessionid')],
  retention: { kind: 'duration', value: 2, unit: 'week', atMost: false, words: null },
  party: 'first',
  storage: 'cookie',
  host: null,
  exemption: 'authentication',
}

const sessionTexts: CookieDefinition['texts'] = {
  service: buildPair('Portail, toutes les pages', 'Portal, every page'),
  purpose: buildPair('Garde la session ouverte entre deux pages.', 'Keeps you signed in from page to page.'),
  retentionNote: {},
}

/** The shared definition of `sessionid`, complete in both languages. */
export function buildDefinition(overrides: Partial<CookieDefinition> = {}): CookieDefinition {
  return {
    ...buildEntity('definition-session'),
    categoryKind: 'necessary',
    facts: sessionFacts,
    sources: {},
    texts: sessionTexts,
    ...overrides,
  }
}

/** An own row, complete in both languages; with a `definitionId`, a shared row that overrides nothing. */
export function buildRow(overrides: Partial<CookieRow> = {}): CookieRow {
  const isShared = typeof overrides.definitionId === 'string'
  return {
    ...buildEntity('row-session'),
    platformId: 'platform-lac',
    categoryId: 'category-necessary',
    position: 'a0',
    definitionId: null,
    facts: isShared ? {} : sessionFacts,
    overrides: {},
    texts: isShared ? { service: {}, purpose: {}, retentionNote: {} } : sessionTexts,
    ...overrides,
  }
}

/** A platform in French and English with an address, its host and a publisher. */
export function buildPlatform(overrides: Partial<Platform> = {}): Platform {
  return {
    ...buildEntity('platform-lac'),
    slug: 'lac',
    name: { fr: 'Données du Lac', en: 'Lake Data' },
    address: 'https://data.lac.example',
    hosts: [{ host: 'data.lac.example', role: 'canonical' }],
    locales: ['fr', 'en'],
    defaultLocale: 'fr',
    publisher: { name: 'Syndicat du Lac', contact: 'contact@lac.example', dataProtectionContact: 'dpo@lac.example' },
    templateId: 'template-standard',
    ...overrides,
  }
}

/** Everything of one platform, complete in both languages: one shared row, then an own one without service. */
export function buildSource(overrides: Partial<CharterSource> = {}): CharterSource {
  return {
    format: 'charterdesk.platform',
    schemaVersion: 1,
    platform: buildPlatform(),
    template: buildTemplate(),
    sections: [],
    categories: [],
    rows: [
      buildRow({ definitionId: 'definition-session' }),
      buildRow({
        id: 'row-pages',
        categoryId: 'category-audience',
        facts: { ...sessionFacts, names: [cookieName('_pk_id.*'), cookieName('_pk_ses.*')] },
        texts: {
          service: {},
          purpose: buildPair('Compte les pages vues.', 'Counts page views.'),
          retentionNote: buildPair('renouvelée à chaque visite', 'renewed at each visit'),
        },
      }),
    ],
    definitions: [buildDefinition()],
    providers: [buildProvider()],
    ...overrides,
  }
}
