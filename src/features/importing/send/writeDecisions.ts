import type { ImportDecisions } from '#core/charter/import/importDecisions.ts'
import { listTables } from '#core/charter/matching/listTables.ts'
import type { RowMatch } from '#core/charter/matching/matchRow.ts'
import { choiceInForce } from '../review/matchChoices.ts'
import { choiceOfContent, contentKey, isTextTaken, type ContentPlan } from '../review/planContent.ts'
import { rowCells, type Review, type RowReview } from '../review/review.ts'
import { startReview } from '../review/startReview.ts'
import type { Import } from '../useImport.ts'

interface About {
  readonly matches: ReadonlyMap<string, RowMatch>
  /** Said of what differs, where the person gave none. */
  readonly reason: string
  /** Into a platform that exists: the rows that it already has, and its texts beside those of the source. */
  readonly into?: {
    readonly isTranslation: boolean
    readonly known: ReadonlySet<RowReview>
    /** Those of them that say otherwise than their shared definition, and whether they become exceptions to it. */
    readonly apart: ReadonlyMap<RowReview, boolean>
    readonly content: ContentPlan
    readonly deleted: ImportDecisions['deleted']
  }
}

/** What the person made of the source, for the record: corrections beside what was read, choices, what was left out. */
export function writeDecisions({ result, review }: Pick<Import, 'result' | 'review'>, about: About): ImportDecisions {
  const read = startReview(result, review.language, review.id)
  const { into } = about
  return {
    platform: into === undefined ? correctPlatform(read, review) : [],
    rows: review.rows.map((row) => decideRow(row, { read, review, result }, about)),
    texts:
      into === undefined ? decideTexts({ result, review }, about) : decideTextsInto(into, { result, review }, about),
    deleted: into?.deleted ?? [],
  }
}

function correctPlatform(read: Review, { platform }: Review): ImportDecisions['platform'] {
  return (['name', 'address'] as const)
    .filter((field) => platform[field].trim() !== read.platform[field])
    .map((field) => ({ field, read: said(read.platform[field]), written: platform[field].trim() }))
}

interface Reading {
  readonly read: Review
  readonly review: Review
  readonly result: Import['result']
}

function decideRow(
  row: RowReview,
  { read, review, result }: Reading,
  { matches, reason, into }: About,
): ImportDecisions['rows'][number] {
  const was = read.rows.find(({ key }) => key === row.key)
  const match = matches.get(row.key) ?? null
  const isDecided = !row.isLeftOut && match !== null && into?.isTranslation !== true && into?.known.has(row) !== true
  const isTaken = into?.apart.get(row)
  const kept = isTaken === undefined ? null : isTaken ? 'exception' : 'shared'
  const choice = isDecided ? choiceInForce(row, match) : kept
  const cells = rowCells
    .filter((cell) => row[cell].trim() !== (was?.[cell] ?? '').trim())
    .map((field) => ({ field, read: said(was?.[field] ?? ''), written: row[field].trim() }))
  const isMoved = was !== undefined && was.groupKey !== row.groupKey
  const moved = {
    field: 'category' as const,
    read: nameGroup(read, was?.groupKey),
    written: nameGroup(review, row.groupKey),
  }
  return {
    line: lineOf(row, result),
    names: row.names.trim(),
    isTaken: !row.isLeftOut,
    match: choice,
    reason: choice === 'exception' ? row.reason.trim() || reason : null,
    corrected: isMoved ? [...cells, moved] : cells,
  }
}

function nameGroup({ groups }: Review, key: string | undefined): string {
  const group = groups.find((it) => it.key === key)
  return group?.title ?? group?.kind ?? ''
}

function lineOf({ origin }: RowReview, { rows, issues }: Import['result']): number | null {
  if (origin.kind === 'added') return null
  return (origin.kind === 'row' ? rows[origin.index]?.lines[0] : issues[origin.index]?.line) ?? null
}

/** Of a new platform: each section's choice. */
function decideTexts(
  { result, review }: Pick<Import, 'result' | 'review'>,
  { reason }: About,
): ImportDecisions['texts'] {
  return result.sections.flatMap(({ role, heading, body, lines }, index) => {
    if (role === 'tables' && body === null) return []
    const isOwn = review.sections[index] === 'own'
    const choice = isOwn ? 'own' : role === 'other' ? 'leftOut' : 'template'
    const why = isOwn && role !== 'other' ? reason : null
    return [{ line: lines[0] ?? null, title: heading ?? role, choice, reason: why }]
  })
}

/** Of a platform that exists: what was chosen of each text that differs. */
function decideTextsInto(
  { content, isTranslation }: NonNullable<About['into']>,
  { result, review }: Pick<Import, 'result' | 'review'>,
  { reason }: About,
): ImportDecisions['texts'] {
  const tables = listTables(result)
  const placed = [
    ...content.sections.pairs.map((pair) => ({ what: 'section' as const, pair, section: pair.index })),
    ...content.categories.pairs.map((pair) => ({
      what: 'category' as const,
      pair,
      section: tables[pair.index]?.section ?? null,
    })),
  ]
  return placed.flatMap(({ what, pair, section }) => {
    if (pair.fate === 'same') return []
    const key = contentKey(what, pair.index)
    const isTaken = isTranslation && pair.texts.some((text) => isTextTaken(review, key, pair, text))
    const chosen = isTranslation ? (isTaken ? 'own' : 'present') : choiceOfContent(review, key)
    const choice = chosen === 'present' && pair.fate === 'added' ? 'leftOut' : chosen
    const given = review.content[key]?.reason.trim() ?? ''
    const isException = choice === 'own' && pair.sharedId !== null && pair.own === null
    const line = section === null ? null : (result.sections[section]?.lines[0] ?? null)
    const title = pair.texts[0]?.proposed ?? pair.trait
    return [{ line, title, choice, reason: isException ? given || reason : null }]
  })
}

function said(text: string): string | null {
  return text === '' ? null : text
}
