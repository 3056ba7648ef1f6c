import type { CharterSource } from '#core/charter/charterSource.ts'
import { cookieTextFields } from '#core/charter/cookieFacts.ts'
import { fieldOrigin } from '#core/charter/cookieRow.ts'
import type { RowMatch } from '#core/charter/matching/matchRow.ts'
import type { Provider } from '#core/charter/provider.ts'
import type { Template } from '#core/charter/template.ts'
import type { CreateImport, UpdateImport } from '#core/contract/routes/importRoutes.ts'
import type { RowOperation } from '#core/contract/routes/rowRoutes.ts'
import { choiceInForce } from '../review/matchChoices.ts'
import { planContent, writeContent, writeTranslatedContent } from '../review/planContent.ts'
import { neededTables, tableOf } from '../review/neededTables.ts'
import { planTranslation, planUpdate, takenTexts } from '../review/planUpdate.ts'
import { readRow } from '../review/readRow.ts'
import type { Review, RowReview } from '../review/review.ts'
import { createIds, createProviderFinder, type ProviderFinder } from '../review/rowFacts.ts'
import type { Import } from '../useImport.ts'
import { groupsInUse, keptDescriptions, writeCategories } from './writeCategories.ts'
import { writeDecisions } from './writeDecisions.ts'
import { fieldsOf, pickFields, writeRow } from './writeRow.ts'
import { writeSections } from './writeSections.ts'

/** What the review is read against. `reason`: said of what differs, where the person gave none. */
export interface Ground {
  readonly template: Template
  readonly providers: readonly Provider[]
  readonly matches: ReadonlyMap<string, RowMatch>
  readonly reason: string
}

/** The platform to be made from the review, with everything of its own. */
export function writeCreation(
  current: Pick<Import, 'source' | 'result' | 'review' | 'fileName'>,
  ground: Ground,
): CreateImport {
  const { source, result, review, fileName } = current
  const { template, reason } = ground
  const nextId = createIds(review.id)
  const platformId = nextId()
  const finder = createProviderFinder(ground.providers, nextId)
  const rows = review.rows.filter((row) => !row.isLeftOut)
  const naming = { locale: review.language, reason, nextId }
  const descriptions = keptDescriptions(result, review)
  const categories = writeCategories(groupsInUse(review), descriptions, template, naming)
  const written = rows.map((row) =>
    writeOne(row, review, ground, finder, nextId(), categories.idOf.get(row.groupKey) ?? ''),
  )
  const { name, slug, address, locales, defaultLocale } = review.platform
  return {
    id: review.id,
    source,
    fileName,
    platform: {
      id: platformId,
      slug,
      name: { [defaultLocale]: name.trim() },
      address: address.trim() === '' ? null : address.trim(),
      locales: [...locales],
      defaultLocale,
    },
    providers: [...finder.made],
    categories: [...categories.made],
    sections: writeSections(result, review.sections, template, naming),
    rows: written,
    decisions: writeDecisions(current, ground),
  }
}

function writeOne(
  row: RowReview,
  review: Review,
  { matches, reason }: Ground,
  finder: ProviderFinder,
  id: string,
  categoryId: string,
) {
  const match = matches.get(row.key) ?? null
  return writeRow(readRow(row, review), {
    id,
    categoryId,
    locale: review.language,
    finder,
    match,
    choice: choiceInForce(row, match),
    reason: row.reason.trim() || reason,
  })
}

/** The rows of a platform brought up to date from the review: added, changed, and gone where that was decided. */
export function writeUpdate(
  current: Pick<Import, 'source' | 'result' | 'review' | 'fileName'>,
  present: CharterSource,
  ground: Ground,
): UpdateImport {
  const { source, result, review, fileName } = current
  const nextId = createIds(review.id)
  const finder = createProviderFinder(ground.providers, nextId)
  const plan = planUpdate(review, present, ground.providers)
  const content = planContent(result, present, { locale: review.language, isTranslation: false })
  const moved = plan.moved.filter(({ isTaken }) => isTaken)
  const {
    idOfTable,
    keys: _,
    ...written
  } = writeContent(content, { review, reason: ground.reason, nextId }, neededTables(plan, review))
  const categoryOf = (row: RowReview) => {
    const index = tableOf(row, review)
    const { categories } = present.template
    const ofKind = categories.find(({ kind }) => kind === review.groups[index]?.kind) ?? categories.at(-1)
    return idOfTable.get(index) ?? ofKind?.id ?? ''
  }
  const gone = plan.gone.filter(({ rowId }) => review.decided[rowId])
  const deleted = [
    ...gone.map(({ rowId, label }) => ({ id: rowId, label })),
    ...content.sections.gone
      .filter(({ id }) => review.decided[id])
      .map(({ id, title }) => ({ id, label: title?.value ?? '' })),
  ]
  const known = new Set(review.rows.filter((row) => !plan.added.includes(row)))
  const apart = new Map(plan.apart.map(({ row, isTaken }) => [row, isTaken]))
  const operations: RowOperation[] = [
    ...moved.map(({ rowId, row, categoryId }) => ({
      do: 'move' as const,
      id: rowId,
      row: { revision: revisionOf(rowId, present), categoryId: categoryId ?? categoryOf(row) },
    })),
    ...plan.changed.map(({ rowId, row, differences }) =>
      writeChange(
        rowId,
        row,
        differences.flatMap(({ field }) => fieldsOf(field)),
        { review, present, finder, ground, isMoved: moved.some((move) => move.rowId === rowId) },
      ),
    ),
    ...plan.added.map((row) => ({
      do: 'create' as const,
      row: writeOne(row, review, ground, finder, nextId(), categoryOf(row)),
    })),
    ...gone.map(({ rowId }) => ({ do: 'delete' as const, id: rowId, revision: revisionOf(rowId, present) })),
  ]
  return {
    id: review.id,
    source,
    fileName,
    locale: review.language,
    providers: [...finder.made],
    ...written,
    operations,
    decisions: writeDecisions(current, { ...ground, into: { isTranslation: false, known, apart, content, deleted } }),
  }
}

/** The texts of a platform in one more language, for the rows that take them. */
export function writeTranslation(
  current: Pick<Import, 'source' | 'result' | 'review' | 'fileName'>,
  present: CharterSource,
  ground: Ground,
): UpdateImport {
  const { source, result, review, fileName } = current
  const nextId = createIds(review.id)
  const finder = createProviderFinder(ground.providers, nextId)
  const content = planContent(result, present, { locale: review.language, isTranslation: true })
  const { keys: _, ...written } = writeTranslatedContent(content, { review, reason: ground.reason, nextId })
  const known = new Set(review.rows)
  const operations = planTranslation(review, present, ground.providers).proposed.flatMap((proposal) => {
    const fields = takenTexts(proposal, review).map(({ field }) => field)
    if (fields.length === 0) return []
    return [writeChange(proposal.rowId, proposal.row, fields, { review, present, finder, ground })]
  })
  return {
    id: review.id,
    source,
    fileName,
    locale: review.language,
    providers: [],
    ...written,
    operations,
    decisions: writeDecisions(current, {
      ...ground,
      into: { isTranslation: true, known, apart: new Map(), content, deleted: [] },
    }),
  }
}

function writeChange(
  rowId: string,
  row: RowReview,
  fields: Parameters<typeof pickFields>[1],
  {
    review,
    present,
    finder,
    ground,
    isMoved = false,
  }: { review: Review; present: CharterSource; finder: ProviderFinder; ground: Ground; isMoved?: boolean },
): RowOperation {
  const was = present.rows.find(({ id }) => id === rowId)
  const reason = row.reason.trim() || ground.reason
  const picked = pickFields(readRow(row, review), fields, { locale: review.language, finder, reason })
  const inherited = fields
    .filter((field) => was !== undefined && fieldOrigin(was, field) === 'inherited')
    .flatMap((field) => (picked.overrides[field] === undefined ? [] : [[field, picked.overrides[field]] as const]))
  const texts = Object.fromEntries(
    cookieTextFields.flatMap((field) => {
      const value = picked.texts[field]?.[review.language]?.value
      const revision = was?.texts[field][review.language]?.revision ?? null
      return value === undefined ? [] : [[field, { [review.language]: { value, revision } }]]
    }),
  )
  return {
    do: 'change',
    id: rowId,
    // Its move came first, and gave it a revision.
    row: {
      revision: revisionOf(rowId, present) + (isMoved ? 1 : 0),
      facts: picked.facts,
      texts,
      overrides: Object.fromEntries(inherited),
    },
  }
}

function revisionOf(rowId: string, present: CharterSource): number {
  const row = present.rows.find(({ id }) => id === rowId)
  if (row === undefined) throw new Error(`no row ${rowId}`)
  return row.revision
}
