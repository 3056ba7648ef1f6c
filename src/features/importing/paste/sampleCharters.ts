import type { Language } from '#src/lib/language.ts'

const french = `Charte cookies

Ce portail dépose quelques cookies sur votre appareil. En voici la liste.

Qu’est-ce qu’un cookie ?

Un cookie est un petit fichier qu’un site confie à votre navigateur, et que celui-ci lui rend à chaque visite.

À quoi servent les cookies du portail <https://donnees.exemple ville.fr>

Cookies nécessaires au fonctionnement du portail

Nom du prestataire\tService et emplacement\tNom du cookie\tFinalités\tDurée
Opendatasoft\tConnexion\tsessionid\tReconnaître la personne connectée d’une page à l’autre.\t2 semaines
Opendatasoft\tSécurité des formulaires\tcsrftoken\tVérifier que les demandes viennent bien de vous.\t12 mois au plus
Opendatasoft\tChoix sur les cookies\tcookies_preferences\tSe souvenir de votre choix.\t6 mois

Cookies de mesure d’audience

Nom du prestataire\tService et emplacement\tNom du cookie\tFinalités\tDurée
Matomo\tToutes les pages\t_pk_id.*; _pk_ses.*\tCompter les visites, sans vous identifier.\t13 mois
`

const english = `Cookie charter

This portal stores a few cookies on your device. Here they are.

What is a cookie?

A cookie is a small file that a website hands to your browser, which gives it back at each visit.

What cookies are used for on <https://data.example town.org>

Strictly necessary cookies

Provider\tService and location\tCookie name\tPurpose\tDuration
Opendatasoft\tSigning in\tsessionid\tRecognises you from one page to the next.\t2 weeks
Opendatasoft\tSecurity of forms\tcsrftoken\tChecks that requests really come from you.\tat most 12 months
Opendatasoft\tCookie choices\tcookies_preferences\tRemembers what you chose.\t6 months

Audience measurement cookies

Provider\tService and location\tCookie name\tPurpose\tDuration
Matomo\tEvery page\t_pk_id.*; _pk_ses.*\tCounts visits without identifying you.\t13 months
`

/** A small charter of our own to try the import with; its address is broken on purpose, to show how one is mended. */
export const sampleCharters: Readonly<Record<Language, string>> = { fr: french, en: english }
