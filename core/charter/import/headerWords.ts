import type { Locale } from '../locale.ts'

/** What a column of a cookie table holds. */
export type Column = 'provider' | 'service' | 'names' | 'purpose' | 'retention'

/** Headers as written on pages, levelled and singular, `|` between them. `both`: the same word in several languages. */
export const headerWords: Readonly<Record<Column, Readonly<Record<Locale | 'both', string>>>> = {
  provider: {
    fr: 'nom du prestataire|prestataire|nom du fournisseur|fournisseur|fournisseur de service|emetteur|emetteur du cookie|editeur|editeur du cookie|societe|depose par|responsable|responsable du cookie|tiers',
    en: "service provider|service provider name|service provider's name|provider|provider name|provider's name|name of the provider|cookie provider|supplier|supplier name|supplier's name|name of the supplier|vendor|vendor name|set by|issuer|company|publisher|third party",
    both: '',
  },
  service: {
    fr: 'service et emplacement|service / emplacement|service/emplacement|service ou emplacement|emplacement|nom du service|service concerne',
    en: 'service and location|service / location|service/location|function and location|function / location|location|service name',
    both: 'service',
  },
  names: {
    fr: 'nom du cookie|nom du ou des cookie|nom du des cookie|nom ou famille de cookie|nom de cookie|nom des cookie|nom du traceur|nom du cookie / traceur|nom du cookie ou traceur|nom|traceur|cookie depose|cookie concerne|cookie utilise|identifiant du cookie|intitule du cookie',
    en: 'cookie name|name of cookie|name of the cookie|cookie used|name|tracker|tracker name|cookie id|cookie key',
    both: 'cookie',
  },
  purpose: {
    fr: 'finalite|finalite du cookie|finalite du traceur|fonction|fonction du cookie|but|objet|objectif|role|utilite|usage|utilisation|descriptif|finalite / description',
    en: 'purpose|purpose of the cookie|cookie purpose|function|function of the cookie|what it does|what it is for|cookie description|use|used for|aim|why we use it',
    both: 'description',
  },
  retention: {
    fr: 'duree|duree de conservation|duree de vie|duree de vie du cookie|duree de conservation du cookie|duree de validite|duree de retention|delai de conservation|conservation|delai|validite|echeance|expire apres|duree de depot|duree maximale|duree du cookie',
    en: 'duration|retention|retention period|retention time|storage period|storage duration|lifetime|life span|lifespan|life time|expiry|expiry date|expires|expires after|validity|validity period|cookie duration|maximum duration|how long|storage time|duration of storage|time to live',
    both: 'expiration',
  },
}
