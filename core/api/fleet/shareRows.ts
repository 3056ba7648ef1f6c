import { cookieTextFields, type CookieFacts } from '#core/charter/cookieFacts.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { locales } from '#core/charter/locale.ts'
import { sayingOf } from '#core/charter/rowSayings.ts'
import type { ShareRows } from '#core/contract/routes/fleetRoutes.ts'
import type { NewCookieTexts } from '#core/contract/requests.ts'
import { Refusal, refuseField } from '../refusal.ts'
import { addDefinition } from '../shared/definitions.ts'
import type { Unit } from '../unit.ts'
import { linkRows } from './linkRows.ts'
import { openRows } from './openRows.ts'

/** Makes a definition of what the rows all say, and points them to it. Refused where one of them says anything else. */
export async function shareRows(unit: Unit, { id, rows: refs }: ShareRows): Promise<void> {
  if ((await unit.get('definition', id)) !== null) throw new Refusal('id_taken')
  const rows = await openRows(unit, refs)
  const kinds = await Promise.all(rows.map(({ categoryId }) => kindOf(unit, categoryId)))
  const sayings = rows.map((row, index) => sayingOf(row, kinds[index] ?? 'other'))
  const [first] = rows
  const unlike = sayings.findIndex((saying) => saying === null || saying !== sayings[0])
  if (first === undefined || unlike !== -1) throw refuseField('invalid_value', 'rows', Math.max(unlike, 0))
  // An own row says every fact: see cookieRow.ts.
  const { retention, ...facts } = first.facts as CookieFacts
  // Of a retention that could not be read, its words are all there is.
  const shared = { ...facts, retention: retention.kind === 'unknown' ? retention : { ...retention, words: null } }
  await addDefinition(unit, {
    id,
    categoryKind: kinds[0] ?? 'other',
    facts: shared,
    sources: {},
    texts: textsOf(first),
  })
  await linkRows(unit, { do: 'linkRows', rows: refs, definitionId: id, differences: 'giveUp' })
}

async function kindOf(unit: Unit, categoryId: string) {
  return ((await unit.get('category', categoryId)) ?? (await unit.get('platformCategory', categoryId)))?.kind
}

function textsOf({ texts }: CookieRow): NewCookieTexts {
  return Object.fromEntries(
    cookieTextFields.map((field) => [
      field,
      Object.fromEntries(
        locales.flatMap((locale) => {
          const value = texts[field][locale]?.value ?? ''
          return value === '' ? [] : [[locale, { value }]]
        }),
      ),
    ]),
  )
}
