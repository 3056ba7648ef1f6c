import { list } from '../markdown.ts'
import type { SectionWords } from './sectionWords.ts'

/** What accepting and refusing change. Source: CNIL guidelines of 17 September 2020 (information of the person). */
export const consequences: SectionWords = {
  heading: {
    fr: 'Que se passe-t-il si vous acceptez ou si vous refusez ?',
    en: 'What happens if you accept or refuse?',
  },
  body: {
    fr: list(
      '**Si vous acceptez**, les cookies concernés sont enregistrés sur votre appareil. Ils servent aux usages indiqués sur cette page.',
      '**Si vous refusez**, vous gardez le même accès aux données du portail. Seule différence : les contenus qui dépendent de ces cookies, comme une vidéo extérieure, peuvent ne pas s’afficher.',
      '**Les cookies nécessaires** ne dépendent pas de ce choix. Si vous les bloquez dans votre navigateur, certaines fonctions, comme la connexion, peuvent ne plus fonctionner.',
    ),
    en: list(
      '**If you accept**, the cookies concerned are stored on your device. They are used for the purposes given on this page.',
      '**If you refuse**, you keep the same access to the portal’s data. The only difference: content that depends on these cookies, such as an external video, may not appear.',
      '**Necessary cookies** do not depend on this choice. If you block them in your browser, some features, such as signing in, may stop working.',
    ),
  },
}
