import { paragraphs } from '../markdown.ts'
import type { SectionWords } from './sectionWords.ts'

/**
 * What the word means here. Sources: RFC 6265; article 82 of the French act of 6 January 1978, which covers any storing or
 * reading on the device, hence local storage and pixels as well.
 */
export const whatIsACookie: SectionWords = {
  heading: { fr: 'Qu’est-ce qu’un cookie ?', en: 'What is a cookie?' },
  body: {
    fr: paragraphs(
      'Un cookie est un court texte que votre navigateur enregistre à la demande d’un site. Il a un nom et une durée de conservation.',
      'Votre navigateur renvoie ensuite ce texte au site ou au service qui l’a déposé. Ce site ou ce service peut ainsi se souvenir d’un choix ou reconnaître votre appareil.',
      'D’autres techniques ont le même rôle, par exemple l’espace de stockage du navigateur ou les « pixels », des images invisibles. Sur cette page, le mot « cookie » les désigne aussi. La même règle s’applique dans tous les cas : [l’article 82 de la loi Informatique et Libertés](https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000037813978).',
    ),
    en: paragraphs(
      'A cookie is a short piece of text that your browser stores when a website asks it to. It has a name and is kept for a certain time.',
      'Your browser then sends this text back to the website or service that set it. This website or service can thus remember a choice or recognise your device.',
      'Other techniques do the same job, such as the browser’s own storage or “pixels”, which are invisible images. On this page, the word “cookie” covers them too. The same rule applies in all cases: [article 82 of the French Data Protection Act (in French)](https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000037813978).',
    ),
  },
}
