import type { Category, PlatformCategory } from '../category.ts'
import type { Charter, CharterRow } from '../charter.ts'
import type { CharterSource } from '../charterSource.ts'
import type { CookieDefinition } from '../cookieDefinition.ts'
import type { CookieFacts } from '../cookieFacts.ts'
import { cookieName } from '../cookieName.ts'
import type { CookieRow } from '../cookieRow.ts'
import type { Entity } from '../entity.ts'
import type { Locale } from '../locale.ts'
import { unknownPublisher, type Platform } from '../platform.ts'
import type { Provider } from '../provider.ts'
import type { PlatformSection, Section } from '../section.ts'
import type { Template } from '../template.ts'
import { madeFromText, type Text } from '../text.ts'

/*
 * Valid things for tests, in French and English. Each builder takes the fields that matter to the test; ids are fixed
 * words, so a test that needs two of a kind names the second one. Nothing here is random or reads a clock.
 */

const bornAt = '2026-01-15T09:00:00.000Z'

/** What every stored thing carries, first revision, not deleted. */
export function buildEntity(id: string): Entity {
  return { id, revision: 1, createdAt: bornAt, updatedAt: bornAt, deletedAt: null }
}

/** A text written first (no source), at revision 1. */
export function buildText(value: string, overrides: Partial<Text> = {}): Text {
  return { value, revision: 1, madeFrom: null, ...overrides }
}

/** A French source and the English translation made from it, in step with it. */
export function buildPair(fr: string, en: string): Partial<Record<Locale, Text>> {
  const source = buildText(fr)
  return { fr: source, en: buildText(en, { madeFrom: madeFromText('fr', source) }) }
}

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

/** A section of the template `template-standard`: an introduction, complete in both languages. */
export function buildSection(overrides: Partial<Section> = {}): Section {
  return {
    ...buildEntity('section-introduction'),
    templateId: 'template-standard',
    role: 'introduction',
    position: 'a0',
    texts: {
      heading: buildPair('Présentation', 'Introduction'),
      body: buildPair('Cette page est celle de {platform.name}.', 'This page is that of {platform.name}.'),
    },
    ...overrides,
  }
}

/** The category of necessary cookies of `template-standard`. */
export function buildCategory(overrides: Partial<Category> = {}): Category {
  return {
    ...buildEntity('category-necessary'),
    templateId: 'template-standard',
    kind: 'necessary',
    position: 'a0',
    texts: {
      title: buildPair('Cookies nécessaires', 'Necessary cookies'),
      description: buildPair('Le site ne marche pas sans eux.', 'The site does not work without them.'),
    },
    ...overrides,
  }
}

/** A small template: introduction, tables, date; necessary and audience categories. */
export function buildTemplate(overrides: Partial<Template> = {}): Template {
  return {
    ...buildEntity('template-standard'),
    texts: { title: buildPair('Charte cookies', 'Cookie policy') },
    sections: [
      buildSection(),
      buildSection({
        id: 'section-tables',
        role: 'tables',
        position: 'a1',
        texts: { heading: buildPair('Les cookies de ce portail', 'The cookies of this portal'), body: {} },
      }),
    ],
    categories: [
      buildCategory(),
      buildCategory({
        id: 'category-audience',
        kind: 'audience',
        position: 'a1',
        texts: { title: buildPair('Mesure d’audience', 'Audience measurement'), description: {} },
      }),
    ],
    ...overrides,
  }
}

/** A section of the platform's own, printed after those of the template; with a `sectionId`, an override of that one. */
export function buildPlatformSection(overrides: Partial<PlatformSection> = {}): PlatformSection {
  return {
    ...buildEntity('platform-section-help'),
    platformId: 'platform-lac',
    sectionId: null,
    role: 'other',
    position: 'b0',
    hidden: false,
    reason: null,
    leftRevision: null,
    texts: { heading: buildPair('Aide', 'Help'), body: buildPair('Écrivez-nous.', 'Write to us.') },
    ...overrides,
  }
}

/** A category of the platform's own; with a `categoryId`, an override of that one. */
export function buildPlatformCategory(overrides: Partial<PlatformCategory> = {}): PlatformCategory {
  return {
    ...buildEntity('platform-category-maps'),
    platformId: 'platform-lac',
    categoryId: null,
    kind: 'other',
    position: 'b0',
    reason: null,
    texts: { title: buildPair('Cartes', 'Maps'), description: {} },
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

/** A row of a resolved charter. */
export function buildCharterRow(overrides: Partial<CharterRow> = {}): CharterRow {
  return {
    provider: 'Huwise',
    service: 'Portal, every page',
    names: ['sessionid'],
    purpose: 'Keeps you signed in from page to page.',
    retention: sessionFacts.retention,
    retentionNote: null,
    ...overrides,
  }
}

/** A resolved charter in English with one table of one row. */
export function buildCharter(overrides: Partial<Charter> = {}): Charter {
  return {
    schemaVersion: 1,
    locale: 'en',
    title: 'Cookie policy',
    platform: { name: 'Lake Data', address: 'https://data.lac.example' },
    publisher: unknownPublisher,
    hasVariables: true,
    sections: [
      { role: 'introduction', heading: 'Introduction', body: 'This page is that of {platform.name}.' },
      { role: 'tables', heading: 'The cookies of this portal', body: null },
    ],
    categories: [{ kind: 'necessary', title: 'Necessary cookies', description: null, rows: [buildCharterRow()] }],
    ...overrides,
  }
}
