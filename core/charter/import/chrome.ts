import { levelWords } from './levelWords.ts'

const whole = new RegExp(
  '^(?:' +
    [
      '(?:download|export|save|telecharger|exporter|enregistrer)(?: this page| cette page| la page)? (?:as|en|au format|in)(?: a)? pdf',
      '(?:download|telecharger)(?: the| le)? pdf|pdf',
      '(?:print|imprimer)(?: this page| cette page| la page)?',
      '(?:back to|return to|go to)(?: the)? (?:top|home|homepage|home page)|top',
      "(?:retour (?:en|vers le|au) haut(?: de(?: la)? page)?|haut de(?: la)? page|retour a l'accueil)",
      '(?:skip to|go to)(?: the)?(?: main)? (?:content|navigation|menu)',
      'aller au (?:contenu|menu)(?: principal)?|acceder au contenu',
      '(?:accept|reject|refuse|allow|deny|decline)(?: all)?(?: cookies)?',
      '(?:tout )?(?:accepter|refuser)(?: tout(?:es|s)?)?(?: les cookies)?|continuer sans accepter',
      '(?:cookie )?(?:settings|preferences)|(?:manage|customi[sz]e)(?: my| your)?(?: cookies?)?(?: settings| preferences)?|personnaliser|gerer (?:les|mes) cookies|parametrer(?: les cookies)?',
      'menu|accueil|home|login|log in|sign in|sign up|connexion|se connecter|inscription|creer un compte|my account|mon compte|rechercher|search|share|partager|close|fermer',
      '##manage-cookies##|powered by (?:opendatasoft|huwise)|propulse par (?:opendatasoft|huwise)',
      "ok|j'accepte|je refuse|i (?:accept|agree|refuse)|got it|en savoir plus|learn more|read more|lire la suite",
      '(?:passer|aller) au (?:contenu|pied de page)(?: principal)?|skip to (?:footer|search)|sommaire|table of contents',
      "mentions legales|plan du site|accessibilite(?: ?: ?(?:non|partiellement|totalement) conforme)?|cgu|conditions (?:generales )?d'utilisation|politique de confidentialite|donnees personnelles",
      'legal notices?|site ?map|accessibility(?: statement)?|terms (?:of (?:use|service)|and conditions|& conditions)|privacy (?:policy|notice|statement)',
      '(?:\u00a9|\\(c\\)|copyright) .{1,150}|tous droits reserves|all rights reserved',
      '(?:suivez-nous|follow us)(?: (?:sur|on) .{1,30})?|(?:partager|share)(?: cette page| this page)? (?:sur|on|par|by|via) .{1,30}|envoyer (?:a un ami|par e-?mail|par courriel)|(?:send|e-?mail) (?:this page|to a friend|by e-?mail)',
      'cette page vous a-t-elle (?:ete utile|aide) ?\\??|(?:was this page helpful|did this page help you) ?\\??',
      'page \\d+(?: ?(?:/|sur|of) ?\\d+)?|last modified:? .{1,40}',
      '(?:fr|en|francais|english)(?: ?[|/] ?(?:fr|en|francais|english))*',
    ].join('|') +
    ')$',
)
const menuWords =
  /^(?:contact|aide|help|a propos|about|donnees|data|jeux de donnees|datasets|catalogue|catalog|cartes|maps|api|actualites|news|mentions legales|legal notice|faq|blog)$/
const crumb = /^(?:accueil|home|vous etes ici|you are here|portail)\b.{0,20}? ?[>\u203a\u00bb/|\u2192] ?\S.{0,200}$/u

/** Whether a line is part of the page around the charter: a menu, a button, a breadcrumb trail. */
export function isPageChrome(line: string): boolean {
  if (line.length > 250) return false
  const level = levelWords(line.replace(/^[-*\u2022\s[(\u2191\u2b06\u2193]+|[\s\])\u2191\u2193.!]+$/gu, '')).replace(
    /^(.*)\]\([^)]*$/,
    '$1',
  )
  if (level === '') return false
  if (whole.test(level) || crumb.test(level)) return true
  const parts = level.split(/ ?[|\u00b7\u2022] ?| {2,}/)
  return parts.length > 1 && parts.every((part) => part === '' || whole.test(part) || menuWords.test(part))
}

const preamble =
  /^(?:here(?:'s| is)(?: the| your| a)? .{0,40}translat|voici (?:la|une|votre) traduction|translated (?:from|by|with|using)|traduit (?:de|du|par|avec|automatiquement)|traduction (?:automatique|realisee|generee)|machine translat|(?:sure|certainly|of course|bien sur)[!,.]? .{0,60}(?:translat|traduc)|(?:automatic|automatically) translat)/

/** Whether a line is what a translation tool says around its work. */
export function isTranslationPreamble(line: string): boolean {
  return line.length < 300 && preamble.test(levelWords(line).replace(/^[([*_>\s]+/, ''))
}
