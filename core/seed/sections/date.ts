import type { SectionWords } from './sectionWords.ts'

/** The date stands after a colon, since a draft prints a word in its place. */
export const date: SectionWords = {
  heading: { fr: 'Date de cette page', en: 'Date of this page' },
  body: { fr: 'Dernière mise à jour : {date}', en: 'Last updated: {date}' },
}
