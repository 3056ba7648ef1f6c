import { paragraphs } from '../markdown.ts'
import type { SectionWords } from './sectionWords.ts'

/** What the tables say. It promises no column: one that no row fills is not printed. */
export const tables: SectionWords = {
  heading: { fr: 'Les cookies de ce portail', en: 'The cookies on this portal' },
  body: {
    fr: paragraphs(
      'Les tableaux suivants présentent les cookies par catégorie. Ils disent qui fournit chaque cookie, à quoi il sert et, si elle est connue, sa durée de conservation.',
      'Dans un nom, un astérisque final remplace des caractères qui peuvent varier.',
    ),
    en: paragraphs(
      'The following tables list the cookies by category. They say who provides each cookie, what it is for and, where known, how long it is kept.',
      'In a name, an asterisk at the end stands for characters that may vary.',
    ),
  },
}
