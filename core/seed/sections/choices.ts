import { paragraphs } from '../markdown.ts'
import type { SectionWords } from './sectionWords.ts'

/**
 * How to choose and to withdraw, in words: the link itself is in the portal's footer, where the vendor's `##manage-cookies##`
 * puts it. Sources: GDPR article 7(3); CNIL guidelines of 17 September 2020 (silence is refusal; browser settings are not consent).
 */
export const choices: SectionWords = {
  heading: { fr: 'Comment choisir et changer d’avis ?', en: 'How do you choose or change your mind?' },
  body: {
    fr: paragraphs(
      'En bas des pages du portail, le lien « Gérer les cookies » ouvre le panneau des choix. Vous pouvez y accepter ou refuser les cookies qui demandent votre accord, s’il y en a. Ne pas répondre revient à refuser.',
      'Vous pouvez changer d’avis à tout moment, par le même lien. Retirer votre accord est aussi simple que de le donner. Ce retrait vaut pour la suite : il ne remet pas en cause ce qui a été fait avant.',
      'Votre choix est gardé dans un cookie, pour ce navigateur seulement. La question vous est posée de nouveau si ce cookie expire ou si vous l’effacez.',
      'Votre navigateur permet aussi de bloquer ou d’effacer les cookies. Ces réglages complètent le panneau des choix sans le remplacer. La Commission nationale de l’informatique et des libertés (CNIL) explique [comment régler votre navigateur](https://www.cnil.fr/fr/cookies-et-autres-traceurs/comment-se-proteger/maitriser-votre-navigateur).',
    ),
    en: paragraphs(
      'At the bottom of the portal’s pages, the “Manage cookies” link opens the choice panel. There you can accept or refuse the cookies that need your consent, if there are any. Not answering counts as refusing.',
      'You can change your mind at any time, using the same link. Withdrawing your consent is as easy as giving it. Withdrawal applies from then on: it does not affect what was done before.',
      'Your choice is kept in a cookie, for this browser only. You are asked again if that cookie expires or if you delete it.',
      'Your browser can also block or delete cookies. These settings add to the choice panel but do not replace it. The CNIL, the French data protection authority, explains [how to set up your browser (in French)](https://www.cnil.fr/fr/cookies-et-autres-traceurs/comment-se-proteger/maitriser-votre-navigateur).',
    ),
  },
}
