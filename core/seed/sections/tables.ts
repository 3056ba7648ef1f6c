import { paragraphs } from '../markdown.ts'
import type { SectionWords } from './sectionWords.ts'

/** What the tables say. It promises no column: one that no row fills is not printed. */
export const tables: SectionWords = {
  heading: { fr: 'Les cookies de ce portail', en: 'The cookies on this portal' },
  body: {
    fr: paragraphs(
      'Chaque tableau présente une catégorie de cookies : qui les fournit, à quoi ils servent et, si elle est connue, leur durée de conservation.',
      'Dans un nom, un astérisque final remplace des caractères qui peuvent varier.',
    ),
    en: paragraphs(
      'Each table presents one category of cookies: who provides them, what they are for and, where known, how long they are kept.',
      'In a name, an asterisk at the end stands for characters that may vary.',
    ),
  },
}
