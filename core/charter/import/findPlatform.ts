import { proposeAddress } from '../address.ts'
import { findClaim, readAddressLine, type AddressClaim } from './addresses.ts'
import type { Block, HeadingBlock, ParagraphBlock } from './blocks.ts'
import { readFixedLine } from './fixedLines.ts'
import type { ImportResult } from './importResult.ts'
import type { IssueList } from './issueList.ts'

type Words = HeadingBlock | ParagraphBlock

/** The platform as the page names it, and the fixed lines that say so (they belong to no section). */
export function findPlatform(
  blocks: readonly Block[],
  title: Words | null,
  issues: IssueList,
): { readonly platform: ImportResult['platform']; readonly taken: ReadonlySet<Block> } {
  const taken = new Set<Block>()
  const header = blocks.filter((block) => block !== title && block.kind !== 'aside')
  const end = header.findIndex((block) => block.kind !== 'paragraph')
  let name: string | null = null
  let claim: AddressClaim | null = null
  let claimed: Words | null = null
  for (const block of end === -1 ? header : header.slice(0, end)) {
    if (block.kind !== 'paragraph') continue
    const fixed = readFixedLine(block.text)
    const address = readAddressLine(block.body) ?? readAddressLine(block.text)
    if (fixed?.kind === 'platform' && name === null) {
      name = fixed.name
      issues.add('platform_line', block)
    } else if (fixed?.kind === 'date') issues.add('date_line', block)
    else if (address !== null && claim === null) {
      claim = address
      claimed = block
      if (claim.url !== null) issues.add('address_line', block)
    } else continue
    taken.add(block)
  }
  const found = claim === null ? search(blocks, title) : { claim, block: claimed }
  if (found === null) issues.addForPage('no_address')
  else if (found.claim.url === null && found.block !== null) {
    issues.add('bad_address', found.block, proposeAddress(found.claim.raw) ?? undefined)
  }
  return { platform: { name: name ?? nameInTitle(title?.text ?? ''), url: found?.claim.url ?? null }, taken }
}

/** The first address said to be the platform's, usable ones first, the title and headings before prose. */
function search(blocks: readonly Block[], title: Words | null): { claim: AddressClaim; block: Words } | null {
  const words = blocks.filter((block) => block.kind === 'heading' || block.kind === 'paragraph')
  const isHeading = (block: Words) => block === title || block.kind === 'heading'
  const claims = [...words.filter((block) => isHeading(block)), ...words.filter((block) => !isHeading(block))].flatMap(
    (block) => {
      const text = block.kind === 'paragraph' ? block.body : block.text
      const claim = readAddressLine(text) ?? findClaim(text, block.links, isHeading(block))
      return claim === null ? [] : [{ claim, block }]
    },
  )
  return claims.find(({ claim }) => claim.url !== null) ?? claims[0] ?? null
}

/** "Cookies sur X", "Cookie policy – X": a name only where nothing else can be meant. */
function nameInTitle(title: string): string | null {
  const found =
    /^cookies (?:sur|on) (\p{Lu}.{1,100})$/u.exec(title.replace(/^C/, 'c'))?.[1] ??
    /^(?:charte|politique|cookie|cookies)(?: (?:des|de|sur les|relative aux|policy|charter|notice))?(?: cookies)? [–—|-] (\S.{1,100})$/iu.exec(
      title,
    )?.[1]
  return found === undefined || /cookie|mentions|accueil|home|legal|portail$|site$/i.test(found) ? null : found.trim()
}
