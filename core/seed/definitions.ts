import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import type { CookieFacts, Exemption } from '#core/charter/cookieFacts.ts'
import { cookieName } from '#core/charter/cookieName.ts'
import type { Retention } from '#core/charter/retention.ts'
import { seedEntity } from './seedEntity.ts'
import { seedText, type Words } from './seedTexts.ts'

/** Facts of a cookie that every portal of the vendor sets under its own address. */
function portalCookie(name: string, retention: Retention, exemption: Exemption): CookieFacts {
  return {
    providerId: 'provider-opendatasoft',
    names: [cookieName(name)],
    retention,
    party: 'first',
    storage: 'cookie',
    host: null,
    exemption,
  }
}

function months(value: number, atMost: boolean): Retention {
  return { kind: 'duration', value, unit: 'month', atMost, words: null }
}

function cookieTexts(words: { service: Words; purpose: Words; retentionNote?: Words }): CookieDefinition['texts'] {
  return {
    service: seedText(words.service),
    purpose: seedText(words.purpose),
    retentionNote: seedText(words.retentionNote ?? {}),
  }
}

/** What the notes of the four have in common. Notes are written for the administrators, in French. */
const commonSources = {
  providerId: 'Chartes des portails du fournisseur, ancienne et nouvelle présentation.',
  names: 'Chartes des portails du fournisseur, ancienne et nouvelle présentation.',
  party: 'Déduit de son rôle : le portail le dépose sous sa propre adresse. À vérifier dans un navigateur.',
  storage: 'Chartes des portails du fournisseur, qui le présentent comme un cookie.',
  service: 'Ancienne présentation de la charte (colonne du service et de l’emplacement), dans nos propres mots.',
} as const

const guidelines = 'Lignes directrices de la CNIL du 17 septembre 2020, § 49'
const newCharter = 'Nouvelle présentation de la charte du fournisseur'

/** The four cookies that every portal of the vendor sets, described once. All belong to the necessary category. */
export const seedDefinitions: readonly CookieDefinition[] = [
  {
    ...seedEntity('definition-sessionid'),
    categoryKind: 'necessary',
    facts: portalCookie(
      'sessionid',
      { kind: 'duration', value: 2, unit: 'week', atMost: false, words: null },
      'authentication',
    ),
    sources: {
      ...commonSources,
      retention: `${newCharter} : deux semaines par défaut.`,
      exemption: `${guidelines} : authentification auprès d’un service.`,
      purpose: 'Chartes des portails du fournisseur : le cookie suit l’utilisateur connecté d’une page à l’autre.',
    },
    texts: cookieTexts({
      service: {
        fr: 'Connexion à votre compte (portail et administration)',
        en: 'Signing in to your account (portal and back office)',
      },
      purpose: {
        fr: 'Garde votre connexion ouverte quand vous passez d’une page à l’autre.',
        en: 'Keeps you signed in as you move from page to page.',
      },
      retentionNote: { fr: 'par défaut', en: 'by default' },
    }),
  },
  {
    ...seedEntity('definition-csrftoken'),
    categoryKind: 'necessary',
    facts: portalCookie('csrftoken', months(12, true), 'authenticationSecurity'),
    sources: {
      ...commonSources,
      retention: `${newCharter} : douze mois au plus.`,
      exemption: `${guidelines} : sécurité de l’authentification.`,
      purpose:
        'Deux finalités connues. Ancienne présentation : récupérer des données par l’interface de programmation (API). Nouvelle : protéger contre les requêtes falsifiées. La seconde est retenue ici ; à l’administrateur de trancher.',
    },
    texts: cookieTexts({
      service: { fr: 'Sécurité des formulaires et des échanges', en: 'Security of forms and requests' },
      purpose: {
        fr: 'Vérifie que les formulaires et les demandes reçus par le portail viennent bien de vous, pour empêcher un autre site d’agir à votre place.',
        en: 'Checks that the forms and requests the portal receives really come from you, so that no other website can act in your name.',
      },
    }),
  },
  {
    ...seedEntity('definition-cookies_preferences'),
    categoryKind: 'necessary',
    facts: portalCookie('cookies_preferences', months(6, false), 'choiceStorage'),
    sources: {
      ...commonSources,
      retention: `${newCharter} : six mois.`,
      exemption: `${guidelines} : conservation du choix exprimé sur les cookies.`,
      purpose: 'Chartes des portails du fournisseur : le cookie retient le choix du visiteur.',
    },
    texts: cookieTexts({
      service: { fr: 'Choix sur les cookies', en: 'Cookie choices' },
      purpose: {
        fr: 'Retient vos choix sur les cookies, pour ne pas vous les redemander à chaque visite.',
        en: 'Remembers your cookie choices, so that you are not asked again at each visit.',
      },
    }),
  },
  {
    ...seedEntity('definition-django_language'),
    categoryKind: 'necessary',
    facts: portalCookie('django_language', months(12, false), 'interfacePersonalisation'),
    sources: {
      ...commonSources,
      retention: `${newCharter} : douze mois, seulement si le portail a plusieurs langues.`,
      exemption: `${guidelines} : personnalisation de l’interface, quand elle fait partie du service attendu.`,
      purpose: 'Chartes des portails du fournisseur : le cookie retient la langue du visiteur.',
    },
    texts: cookieTexts({
      service: { fr: 'Langue d’affichage', en: 'Display language' },
      purpose: {
        fr: 'Retient la langue que vous avez choisie. Sert seulement si le portail existe en plusieurs langues.',
        en: 'Remembers the language you have chosen. Used only if the portal exists in several languages.',
      },
    }),
  },
]
