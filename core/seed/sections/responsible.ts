import { paragraphs } from '../markdown.ts'
import type { SectionWords } from './sectionWords.ts'

/**
 * Who answers for the portal. The name stands after a colon: no article or capital then depends on how a publisher writes it.
 * Sources: GDPR articles 4(7) and 26; CNIL guidelines of 17 September 2020, on the roles of publishers and third parties.
 */
export const responsible: SectionWords = {
  heading: { fr: 'Qui est responsable ?', en: 'Who is responsible?' },
  body: {
    fr: paragraphs(
      'Éditeur de ce portail : {publisher.name}',
      'L’éditeur est responsable de l’usage des cookies sur ce portail. La loi l’appelle le « responsable de traitement » : il décide pourquoi et comment des données personnelles sont utilisées.',
      'Cette page nomme le prestataire de chaque cookie. Un prestataire qui utilise des données pour son propre compte en est responsable, lui aussi.',
    ),
    en: paragraphs(
      'Publisher of this portal: {publisher.name}',
      'The publisher is responsible for the use of cookies on this portal. The law calls it the “controller”: it decides why and how personal data is used.',
      'This page names the provider of each cookie. A provider that uses data for its own purposes is responsible for it too.',
    ),
  },
}
