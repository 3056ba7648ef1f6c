import { list, paragraphs } from '../markdown.ts'
import type { SectionWords } from './sectionWords.ts'

/**
 * Sources: GDPR articles 7(3), 12(3), 15 to 18, 20, 21 and 77, and on data that leaves the Union 15(2) and 44 to 49; article 85 of the
 * French act of 6 January 1978.
 */
export const rights: SectionWords = {
  heading: { fr: 'Quels sont vos droits ?', en: 'What are your rights?' },
  body: {
    fr: paragraphs(
      'Une donnée personnelle est une information qui se rapporte à vous. Vos données sont protégées par le règlement général sur la protection des données (RGPD) et par la loi Informatique et Libertés. Dans les conditions fixées par ces textes, vous pouvez :',
      list(
        'savoir quelles données sont utilisées et en recevoir une copie ;',
        'faire corriger des données fausses ou incomplètes ;',
        'faire effacer des données ou en limiter l’usage ;',
        'vous opposer à leur usage ;',
        'récupérer les données que vous avez fournies, dans un format réutilisable ;',
        'retirer votre accord à tout moment ;',
        'décider de ce qu’elles deviendront après votre décès.',
      ),
      'Pour cela, adressez-vous à l’éditeur du portail. Il doit vous répondre dans un délai d’un mois, qui peut être porté à trois mois pour des demandes complexes ou nombreuses.',
      'Le RGPD fixe aussi à quelles conditions vos données peuvent sortir de l’Union européenne. Si elles en sortent, vous pouvez demander à l’éditeur quelles garanties les protègent.',
      'Si vos droits ne sont pas respectés, vous pouvez [adresser une plainte à la Commission nationale de l’informatique et des libertés (CNIL)](https://www.cnil.fr/fr/plaintes). C’est l’autorité qui veille en France à la protection des données. Si vous vivez dans un autre pays de l’Union européenne, vous pouvez aussi vous adresser à l’autorité de ce pays.',
    ),
    en: paragraphs(
      'Personal data is information that relates to you. Yours is protected by the General Data Protection Regulation (GDPR) and by the French Data Protection Act. Under the conditions set by these laws, you can:',
      list(
        'know which data is used and receive a copy;',
        'have wrong or incomplete data corrected;',
        'have data deleted, or its use restricted;',
        'object to its use;',
        'get back the data you have provided, in a reusable format;',
        'withdraw your consent at any time;',
        'decide what happens to it after your death.',
      ),
      'To do so, contact the publisher of the portal. The publisher must reply within one month, which can be extended to three months for complex or numerous requests.',
      'The GDPR also sets the conditions under which your data may leave the European Union. If it does, you can ask the publisher which safeguards protect it.',
      'If your rights are not respected, you can [complain to the CNIL, the French data protection authority](https://www.cnil.fr/en). It oversees data protection in France. If you live in another country of the European Union, you can also turn to the authority of that country.',
    ),
  },
}
