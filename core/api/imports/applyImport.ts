import type { PlatformCategory } from '#core/charter/category.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { PlatformSection } from '#core/charter/section.ts'
import type { CategoryOperation, SectionOperation } from '#core/contract/routes/contentRoutes.ts'
import type { UpdateImport } from '#core/contract/routes/importRoutes.ts'
import { addCategory, patchCategory, removeCategory } from '../content/categories.ts'
import { addSection, patchSection, removeSection } from '../content/sections.ts'
import { asOperation } from '../operations.ts'
import { Refusal } from '../refusal.ts'
import { doRowOperation } from '../rows/changeRows.ts'
import { platformOf } from '../rows/openRow.ts'
import { addProviders } from '../shared/providers.ts'
import type { Kind } from '../store.ts'
import type { Unit } from '../unit.ts'

/** What an import made, changed or deleted. */
export interface Applied {
  readonly items: CookieRow[]
  readonly sections: PlatformSection[]
  readonly categories: PlatformCategory[]
}

/** Does what was decided of a source, within a write: categories before the rows that go into them. */
export async function applyImport(unit: Unit, platformId: string, request: UpdateImport): Promise<Applied> {
  await addProviders(unit, request.providers)
  const done: Applied = { items: [], sections: [], categories: [] }
  for (const [index, operation] of request.categories.entries())
    done.categories.push(
      await asOperation({ list: 'categories', index }, doCategoryOperation(unit, platformId, operation), 'category'),
    )
  for (const [index, operation] of request.sections.entries())
    done.sections.push(
      await asOperation({ list: 'sections', index }, doSectionOperation(unit, platformId, operation), 'section'),
    )
  for (const [index, operation] of request.operations.entries())
    done.items.push(
      await asOperation({ list: 'operations', index }, doRowOperation(unit, platformId, operation), 'row'),
    )
  return done
}

async function doSectionOperation(
  unit: Unit,
  platformId: string,
  operation: SectionOperation,
): Promise<PlatformSection> {
  const { id } = operation
  switch (operation.do) {
    case 'create':
      await refuseTaken(unit, 'platformSection', id)
      return addSection(unit, await platformOf(unit, platformId), id, operation.section)
    case 'change':
      return patchSection(unit, platformId, id, operation.section)
    case 'delete':
      return removeSection(unit, platformId, id, operation.revision)
  }
}

async function doCategoryOperation(
  unit: Unit,
  platformId: string,
  operation: CategoryOperation,
): Promise<PlatformCategory> {
  const { id } = operation
  switch (operation.do) {
    case 'create':
      await refuseTaken(unit, 'platformCategory', id)
      return addCategory(unit, await platformOf(unit, platformId), id, operation.category)
    case 'change':
      return patchCategory(unit, platformId, id, operation.category)
    case 'delete':
      return removeCategory(unit, platformId, id, operation.revision)
  }
}

async function refuseTaken(unit: Unit, kind: Kind, id: string): Promise<void> {
  if ((await unit.get(kind, id)) !== null) throw new Refusal('id_taken')
}
