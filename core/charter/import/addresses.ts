import { isAddress, proposeAddress } from '../address.ts'
import type { Link } from './blocks.ts'
import { decodeEscapes } from './cells.ts'
import { levelWords } from './levelWords.ts'

/** An address said to be the platform's: the words as they stand, usable or not. */
export interface AddressClaim {
  readonly raw: string
  readonly url: string | null
}

const inBrackets = /<([^<>]{3,2000})>/g
const bare = /https?(?::\/\/| ?: ?\/\/ ?)[^\s<>"'\u00ab\u00bb]{1,2000}/gi
const fixedLine = /^\s*(?:adresse|address|url)\s*:\s*(\S.{0,2100})$/iu
/** Words after which an address is the platform's own. */
const ownWords =
  /(?:plate-?forme|portail|portal|platform|notre site|our (?:web ?)?site|ce site|this (?:web ?)?site|site (?:internet|web)|website|cookies (?:used|utilises|set|deposes|presents)(?: \w+)?)(?: \w+){0,6}?(?: (?:a l'adresse|at|on|sur|accessible \w+))?\s*[:(,]?\s*$/
/** A title that says whose page it is, up to the address: "Cookie policy of", "Charte cookies –". */
const ownTitle =
  /^(?:(?:our|the|notre|la) )?(?:cookies? (?:policy|charter|notice|statement)|(?:charte|politique)(?: \w+){0,4} cookies?)(?: (?:of|for|on|at|de|du|sur|pour|a l'adresse)| ?[-|])(?: (?:the|la|le))?$/
const elsewhere =
  /(?:^|\.)(?:cnil\.fr|google\.[a-z.]+|mozilla\.org|microsoft\.com|apple\.com|opera\.com|youronlinechoices\.(?:com|eu)|allaboutcookies\.org|aboutcookies\.org|wikipedia\.org|europa\.eu|legifrance\.gouv\.fr|ico\.org\.uk|deepl\.com|matomo\.org|facebook\.com|twitter\.com|x\.com|youtube\.com|linkedin\.com)$|^(?:www\.|legal\.|help\.|docs\.)?(?:opendatasoft|huwise)\.com$/i

/** Whether a valid address cannot be the portal's: an authority, a browser's help, the vendor's own site. */
function isElsewhere(url: string): boolean {
  return elsewhere.test(URL.parse(url)?.hostname ?? '')
}

function claim(raw: string): AddressClaim | null {
  const text = raw.trim()
  const asked = isAddress(text) ? text : null
  if (asked !== null) return isElsewhere(asked) ? null : { raw: text, url: asked }
  return proposeAddress(text) === null ? null : { raw: text, url: null }
}

/** The address in a fixed line ("Adresse : <https://…>"); null for any other line, a postal address too. */
export function readAddressLine(line: string): AddressClaim | null {
  const value = fixedLine.exec(line)?.[1]?.trim()
  if (value === undefined) return null
  const [, words, href] = /^\[(.*)\]\(<?([^()<>\s]+)>?\)$/.exec(value) ?? []
  const said = decodeEscapes(words ?? '')
  const inner = (isAddress(said) ? said : href) ?? /^<([^<>]*)>$/.exec(value)?.[1] ?? value
  if (!/^(?:<?h?t*ps?:?\/|www\.)/i.test(inner) && !/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(inner)) return null
  // The line says that it is the platform's own address, wherever it leads.
  return isAddress(inner) ? { raw: inner, url: inner } : claim(inner)
}

/** What a text says to be the platform's address. `isHeading`: it is a heading, or the title of the page. */
export function findClaim(text: string, links: readonly Link[], isHeading: boolean): AddressClaim | null {
  if (text.length > 20_000) return null
  const whole = text.trim()
  for (const match of whole.matchAll(inBrackets)) {
    const inner = (match[1] ?? '').trim()
    if (!looksLikeAddress(inner) || !isOwnPlace(whole, match.index, match[0].length, isHeading)) continue
    const found = claim(inner)
    if (found !== null) return found
  }
  for (const match of whole.matchAll(bare)) {
    const end = match.index + match[0].length
    const broken = restOfBroken(match[0], whole.slice(end, end + 200))
    const raw = broken === null ? match[0].replace(/[).,;:!?\]*_]+$/, '') : match[0] + broken
    if (!isOwnPlace(whole, match.index, raw.length, isHeading)) continue
    const found = claim(raw)
    if (found !== null) return found
  }
  const link = links.find(
    ({ text: words, href }) =>
      isAddress(href) &&
      !isElsewhere(href) &&
      ownWords.test(
        withoutOpening(levelWords(`${(whole.split(words)[0] ?? '').slice(-120)}${isHeading ? ` ${words}` : ''}`)),
      ),
  )
  if (link !== undefined) return claim(link.href)
  return (isHeading ? findHostOfTitle(whole) : null) ?? findBareHost(whole)
}

/** Words before an address, without the marks that open a link or brackets. */
function withoutOpening(before: string): string {
  return before.replace(/(?:\[[^\]]{0,100}\]\()?[<([\s]*$/, '')
}

/** How hosts end: a country, or one of the words that portals and their examples have. */
const hostEnd =
  /\.(?:[a-z]{2}|com|org|net|info|gov|edu|int|biz|coop|eco|app|dev|cloud|online|site|city|tech|page|agency|energy|green|group|digital|paris|bzh|alsace|corsica|example|test|invalid|local|internal)$/i

/** How an address goes on after its spaces: " Loire.fr" of "https://data.centre Loire.fr"; null for a whole one. */
function restOfBroken(start: string, after: string): string | null {
  const host = hostPart(start).replace(/[^\p{L}\d]+$/u, '')
  if (hostEnd.test(host.replace(/:\d+$/, '')) || /[^:/\s]\//.test(start)) return null
  const words = host.includes('.') ? '{0,3}' : '{0}'
  const rest = new RegExp(`^ (?:[\\p{L}\\d-]+ )${words}[\\p{L}\\d-]*(?:\\.[\\p{L}\\d-]+)+/?(?=[\\s>).,;]|$)`, 'u')
  return rest.exec(after)?.[0] ?? null
}

function hostPart(address: string): string {
  return address.replace(/^https?[\s:/]+/i, '').split('/')[0] ?? ''
}

/** "…on the platform data.example.org": an address without its scheme, only right after the words for a portal. */
function findBareHost(text: string): AddressClaim | null {
  const match =
    /(?:plate-?forme|portail|platform|portal)\s*:?\s*<?((?:h?t+ps?:?\/*|www\.)?[a-z\d-]+(?:\.[a-z\d-]+)+)>?/iu.exec(
      text.slice(0, 1_000),
    )
  return match?.[1] === undefined ? null : claim(match[1])
}

/** "Cookie policy — data.example.org": the same at the end of a title. */
function findHostOfTitle(text: string): AddressClaim | null {
  const match = /(?<=\s)<?([a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\/?)>?$/i.exec(text.slice(-300))
  const before = match === null ? '' : text.slice(0, text.length - match[0].length)
  return match?.[1] !== undefined && ownTitle.test(levelWords(before)) ? claim(match[1]) : null
}

function looksLikeAddress(text: string): boolean {
  return /^(?:h?t+ps?\s?:?\s?\/|https?:|www\.)/i.test(text) || isAddress(text)
}

function isOwnPlace(text: string, at: number, length: number, isHeading: boolean): boolean {
  const before = levelWords(text.slice(Math.max(0, at - 120), at))
  const after = levelWords(text.slice(at + length, at + length + 60))
  const isAlone = before === '' && /^[.)\s]*$/.test(after)
  return (
    isAlone ||
    ownWords.test(withoutOpening(before)) ||
    (isHeading &&
      (ownTitle.test(withoutOpening(before)) || !/(?:politique|policy|charte de|cnil|\bpar\b|\bby\b)/.test(before)))
  )
}
