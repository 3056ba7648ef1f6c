import { list, paragraphs } from '../markdown.ts'
import type { SectionWords } from './sectionWords.ts'

/** The three questions that tell cookies apart. Sources: article 82; CNIL guidelines of 17 September 2020, §§ 49 to 52. */
export const kinds: SectionWords = {
  heading: { fr: 'Quels sont les types de cookies ?', en: 'What kinds of cookies are there?' },
  body: {
    fr: paragraphs(
      'Faut-il votre accord ?',
      list(
        '**Cookies nécessaires** : ils sont strictement nécessaires pour transmettre les pages ou fournir un service que vous demandez. La loi n’exige pas votre accord.',
        '**Mesure d’audience limitée** : elle produit des statistiques anonymes pour le seul éditeur. Sous certaines conditions, votre accord n’est pas exigé non plus.',
        '**Tous les autres cookies** : la loi interdit de les déposer avant que vous ayez dit oui.',
      ),
      'Qui les dépose ?',
      list(
        '**Cookies internes** : ils sont déposés par ce portail, sous sa propre adresse.',
        '**Cookies tiers** : ils sont déposés par un autre service, par exemple celui d’une vidéo affichée ici. Ce service peut parfois reconnaître votre appareil sur d’autres sites.',
      ),
      'Combien de temps restent-ils ?',
      list(
        '**Cookies de session** : le navigateur les efface quand vous le fermez.',
        '**Cookies persistants** : ils restent sur votre appareil jusqu’à une date fixée, ou jusqu’à ce que vous les effaciez.',
      ),
    ),
    en: paragraphs(
      'Do they need your consent?',
      list(
        '**Necessary cookies** are strictly necessary to transmit the pages or to provide a service that you ask for. The law does not require your consent.',
        '**Limited audience measurement** produces anonymous statistics for the publisher alone. Under certain conditions, it needs no consent either.',
        '**All other cookies**: the law forbids setting them before you have said yes.',
      ),
      'Who sets them?',
      list(
        '**First-party cookies** are set by this portal, under its own address.',
        '**Third-party cookies** are set by another service, such as the one behind a video shown here. That service can sometimes recognise your device on other websites.',
      ),
      'How long do they stay?',
      list(
        '**Session cookies**: your browser deletes them when you close it.',
        '**Persistent cookies** stay on your device until a set date, or until you delete them.',
      ),
    ),
  },
}
