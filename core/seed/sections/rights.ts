import { list, paragraphs } from '../markdown.ts'
import type { SectionWords } from './sectionWords.ts'

/** Sources: GDPR articles 7(3), 12(3), 15 to 18, 20, 21 and 77; article 85 of the French act of 6 January 1978. */
export const rights: SectionWords = {
  heading: { fr: 'Quels sont vos droits ?', en: 'What are your rights?' },
  body: {
    fr: paragraphs(
      'Vos données personnelles sont protégées par le règlement général sur la protection des données (RGPD) et par la loi Informatique et Libertés. Sous les conditions que ces textes fixent, vous pouvez :',
      list(
        'savoir quelles données sont utilisées et en recevoir une copie ;',
        'faire corriger des données fausses ou incomplètes ;',
        'faire effacer des données ou en limiter l’usage ;',
        'vous opposer à leur usage ;',
        'récupérer les données que vous avez fournies, dans un format réutilisable ;',
        'retirer votre accord à tout moment ;',
        'décider de leur sort après votre mort.',
      ),
      'Pour cela, adressez-vous à l’éditeur du portail. Il doit vous répondre dans un délai d’un mois, qui peut être porté à trois mois pour une demande complexe.',
      'Si vous pensez que vos droits ne sont pas respectés, vous pouvez [adresser une plainte à la CNIL](https://www.cnil.fr/fr/plaintes). La Commission nationale de l’informatique et des libertés (CNIL) veille en France à la protection des données. Ailleurs dans l’Union européenne, vous pouvez aussi saisir l’autorité de votre pays.',
    ),
    en: paragraphs(
      'Your personal data are protected by the General Data Protection Regulation (GDPR) and by the French Data Protection Act. Under the conditions set by these laws, you can:',
      list(
        'know which data are used and receive a copy;',
        'have wrong or incomplete data corrected;',
        'have data deleted, or their use restricted;',
        'object to their use;',
        'get back the data you have provided, in a reusable format;',
        'withdraw your consent at any time;',
        'decide what happens to them after your death.',
      ),
      'To do so, contact the publisher of the portal. It must reply within one month, which can be extended to three months for a complex request.',
      'If you think that your rights are not respected, you can complain to the [CNIL, the French data protection authority](https://www.cnil.fr/en). Elsewhere in the European Union, you can also turn to the authority of your own country.',
    ),
  },
}
