import type { CategoryKind } from '#core/charter/categoryKind.ts'
import type { Words } from './seedTexts.ts'

/** Title and one-sentence description of each category of the shipped template, in the order of the page. */
export const categoryWords: readonly { kind: CategoryKind; title: Words; description: Words }[] = [
  {
    kind: 'necessary',
    title: { fr: 'Cookies nécessaires', en: 'Necessary cookies' },
    description: {
      fr: 'Ils sont strictement nécessaires au service que vous demandez ; la loi n’exige pas votre accord.',
      en: 'They are strictly necessary to the service that you ask for; the law does not require your consent.',
    },
  },
  {
    kind: 'audience',
    title: { fr: 'Cookies de mesure d’audience', en: 'Audience measurement cookies' },
    description: {
      fr: 'Ils servent à compter les visites ; votre accord est nécessaire, sauf pour certaines statistiques anonymes réservées à l’éditeur.',
      en: 'They count visits; your consent is needed, except for certain anonymous statistics kept for the publisher alone.',
    },
  },
  {
    kind: 'preferences',
    title: { fr: 'Cookies de préférences', en: 'Preference cookies' },
    description: {
      fr: 'Ils retiennent vos réglages ; votre accord est nécessaire, sauf si le réglage fait partie d’un service que vous demandez.',
      en: 'They remember your settings; your consent is needed, unless the setting is part of a service that you ask for.',
    },
  },
  {
    kind: 'social',
    title: { fr: 'Cookies de réseaux sociaux', en: 'Social media cookies' },
    description: {
      fr: 'Ils permettent de partager une page ou d’afficher un contenu venu d’un réseau social, si vous donnez votre accord.',
      en: 'They let you share a page or see content from social media, if you give your consent.',
    },
  },
  {
    kind: 'advertising',
    title: { fr: 'Cookies publicitaires', en: 'Advertising cookies' },
    description: {
      fr: 'Ils servent à choisir des publicités et à en mesurer l’effet, si vous donnez votre accord.',
      en: 'They are used to choose advertisements and to measure their effect, if you give your consent.',
    },
  },
  {
    kind: 'other',
    title: { fr: 'Autres cookies', en: 'Other cookies' },
    description: {
      fr: 'Ils ont un autre usage, précisé dans le tableau.',
      en: 'They have another purpose, given in the table.',
    },
  },
]
