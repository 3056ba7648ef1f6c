import type { SectionRole } from '../section.ts'
import { readFixedLine } from './fixedLines.ts'
import { levelWords } from './levelWords.ts'

/** How headings of charters begin or what they hold, levelled, by what the section is about. The first that fits wins. */
const roles: readonly (readonly [SectionRole, RegExp])[] = [
  [
    'whatIsACookie',
    /^(?:\d+[.)] ?)?(?:qu'? ?est[ -]ce (?:que c'est )?qu'?(?:e |un)|what (?:is|are) (?:a )?(?:cookies?|tracker)(?!.* for\b)|definition d'un cookie|c'est quoi un cookie|un cookie,? c'est quoi|about cookies$)/,
  ],
  [
    'responsible',
    /(?:^qui (?:est responsable|utilise|depose|sommes)|^who (?:is responsible|uses|sets|are we|we are)|^(?:le )?responsable|data controller|^editeur)/,
  ],
  [
    'consequences',
    /(?:consequence|que se passe|what happens|si vous (?:refusez|acceptez)|if you (?:refuse|accept|decline))/,
  ],
  [
    'choices',
    /(?:^comment (?:gerer|choisir|refuser|parametrer|desactiver|supprimer|accepter|retirer)|^how (?:to|can you|do i|do you|you can) |(?:gestion|parametrage|gerer|managing|manage|control) (?:\w+ ){0,2}cookies|^(?:vos|your) (?:choix|choices)|parametres? du navigateur|browser settings|retirer|withdraw|consentement|^consent)/,
  ],
  ['rights', /(?:vos droits|your rights|\bcnil\b|^droits)/],
  [
    'contact',
    /^(?:nous contacter|contact|contacts|contact us|how to contact us|whom to contact|une question|questions)\b/,
  ],
  ['date', /^(?:mise a jour|derniere mise a jour|last updated?|date)\b/],
  [
    'kinds',
    /(?:types? de cookies|types? of cookies|kinds? of cookies|sortes de cookies|categories de cookies|cookie categories|categories of cookies|differents cookies|different (?:types of )?cookies)/,
  ],
  [
    'other',
    /(?:^a quoi servent|^what (?:are )?(?:the )?cookies (?:are )?(?:used )?for|^(?:les )?cookies (?:utilises|deposes|presents)|^(?:which )?cookies (?:are )?(?:used|set|placed)|^liste des cookies|^list of cookies|^quels cookies|^which cookies|^why (?:do )?we use|^pourquoi)/,
  ],
]

/** What the section under this heading is about; `other` for a heading that one meets but no role has; null for unknown words. */
export function roleOfHeading(heading: string): SectionRole | null {
  const level = levelWords(heading.slice(0, 400))
  return roles.find(([, words]) => words.test(level))?.[0] ?? null
}

const titleWords =
  /^(?:(?:la |notre |our |the )?(?:charte|politique|gestion|declaration|information|informations|policy|notice|statement|charter)\b.{0,60}\b(?:cookies?|traceurs?)\b.{0,100}|(?:les |nos |about |our |a propos des )?cookies?(?: (?:sur|on|[-|:]) .{1,100})?|(?:use of )?(?:cookies?|trackers?)(?: and (?:other )?(?:cookies?|trackers?))?(?: (?:policy|charter|notice|statement|declaration|information))\b.{0,100}|cookies? et (?:autres )?traceurs?.{0,60})$/

/** Whether a line reads as the title of a whole charter. */
export function isTitleText(text: string): boolean {
  return text.length <= 160 && titleWords.test(levelWords(text))
}

/** Whether an unmarked line is the heading of a section that charters have. */
export function isHeadingText(text: string): boolean {
  return (
    text.length <= 200 &&
    !/[.;,]$/.test(text) &&
    !/[.?!] \p{Lu}/u.test(text) &&
    roleOfHeading(text) !== null &&
    readFixedLine(text) === null
  )
}
