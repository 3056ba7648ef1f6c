import type { SectionRole } from '#core/charter/section.ts'
import type { Template } from '#core/charter/template.ts'
import { categoryWords } from './categoryWords.ts'
import { choices } from './sections/choices.ts'
import { consequences } from './sections/consequences.ts'
import { contact } from './sections/contact.ts'
import { date } from './sections/date.ts'
import { kinds } from './sections/kinds.ts'
import { responsible } from './sections/responsible.ts'
import { rights } from './sections/rights.ts'
import type { SectionWords } from './sections/sectionWords.ts'
import { tables } from './sections/tables.ts'
import { whatIsACookie } from './sections/whatIsACookie.ts'
import { positionAt, seedEntity } from './seedEntity.ts'
import { seedText } from './seedTexts.ts'

const templateId = 'template-charter'

/** The sections in the order of the page. */
const sections: readonly [SectionRole, SectionWords][] = [
  ['responsible', responsible],
  ['whatIsACookie', whatIsACookie],
  ['kinds', kinds],
  ['tables', tables],
  ['consequences', consequences],
  ['choices', choices],
  ['rights', rights],
  ['contact', contact],
  ['date', date],
]

/**
 * The charter template that ships, complete in French and in English; French is the source.
 * Only three sections hold a variable, one each, so that a platform about which little is known still has a readable page.
 * Ids: `section-<role>`, `category-<kind>`.
 */
export const seedTemplate: Template = {
  ...seedEntity(templateId),
  texts: {
    title: seedText({ fr: 'Charte sur les cookies : {platform.name}', en: 'Cookie policy: {platform.name}' }),
  },
  sections: sections.map(([role, words], index) => ({
    ...seedEntity(`section-${role}`),
    templateId,
    role,
    position: positionAt(index),
    texts: { heading: seedText(words.heading), body: seedText(words.body) },
  })),
  categories: categoryWords.map(({ kind, title, description }, index) => ({
    ...seedEntity(`category-${kind}`),
    templateId,
    kind,
    position: positionAt(index),
    texts: { title: seedText(title), description: seedText(description) },
  })),
}
