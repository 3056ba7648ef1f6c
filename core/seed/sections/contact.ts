import { paragraphs } from '../markdown.ts'
import type { SectionWords } from './sectionWords.ts'

/** Whom to contact. The contact ends its paragraph: nothing then clings to an address when it is copied. */
export const contact: SectionWords = {
  heading: { fr: 'À qui vous adresser ?', en: 'Who can you contact?' },
  body: {
    fr: paragraphs(
      'Une question sur les cookies ou sur vos données ? Contact de l’éditeur : {publisher.contact}',
      'Contact pour la protection des données : {publisher.dataProtectionContact}',
      'Si vous le pouvez, indiquez l’adresse de la page et le nom du cookie.',
    ),
    en: paragraphs(
      'A question about cookies or about your data? Contact the publisher: {publisher.contact}',
      'Data protection contact: {publisher.dataProtectionContact}',
      'If you can, give the address of the page and the name of the cookie.',
    ),
  },
}
