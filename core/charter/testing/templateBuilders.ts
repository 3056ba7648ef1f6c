import type { Category, PlatformCategory } from '../category.ts'
import type { PlatformSection, Section } from '../section.ts'
import type { Template } from '../template.ts'
import { buildEntity, buildPair } from './textBuilders.ts'

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
