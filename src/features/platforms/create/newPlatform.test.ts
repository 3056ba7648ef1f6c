import { expect, it } from 'vitest'
import { newPlatformSchema, startNewPlatform, type NewPlatform } from './newPlatform.ts'

const empty = startNewPlatform('id-1', 'fr', null, (_locale, name) => name)
const filled: NewPlatform = {
  ...empty,
  name: { fr: ' Le Lot ', en: '' },
  slug: 'le-lot',
  address: ' https://lot.example ',
}

it('sends what was typed, trimmed, and leaves out what is empty', () => {
  expect(newPlatformSchema.parse(filled)).toEqual({
    id: 'id-1',
    slug: 'le-lot',
    name: { fr: 'Le Lot' },
    address: 'https://lot.example',
    locales: ['fr', 'en'],
    defaultLocale: 'fr',
    publisher: { name: null, contact: null, dataProtectionContact: null },
  })
})

it('names a copy’s origin, and keeps its languages and publisher, and is named as one', () => {
  const publisher = { name: 'Conseil du Lot', contact: null, dataProtectionContact: 'dpo@lot.example' }
  const copied = {
    id: 'lot',
    locales: ['fr' as const],
    defaultLocale: 'fr' as const,
    publisher,
    name: { fr: 'Le Lot' },
  }
  const copy = startNewPlatform('id-2', 'en', copied, (locale, name) => `${locale}: ${name}`)
  expect(copy).toMatchObject({
    name: { fr: 'fr: Le Lot', en: '' },
    locales: ['fr'],
    defaultLocale: 'fr',
    copyOf: 'lot',
  })
  expect(newPlatformSchema.parse({ ...copy, name: filled.name, slug: 'x' })).toMatchObject({ copyOf: 'lot', publisher })
})

it('writes no name in a language that is not chosen, and takes a chosen one as the default', () => {
  const english = { ...filled, name: { fr: 'Le Lot', en: 'Lot' }, locales: ['en' as const] }
  expect(newPlatformSchema.parse(english)).toMatchObject({ name: { en: 'Lot' }, locales: ['en'], defaultLocale: 'en' })
})

it.each<[Partial<NewPlatform>, string, string]>([
  [{ name: { fr: ' ', en: '' } }, 'name.fr', 'required'],
  [{ name: { fr: 'Le Lot', en: 'x'.repeat(201) } }, 'name.en', 'too_long'],
  [{ slug: '' }, 'slug', 'invalid_slug'],
  [{ slug: 'Le Lot' }, 'slug', 'invalid_slug'],
  [{ address: 'lot . example' }, 'address', 'invalid_address'],
  [{ locales: [] }, 'locales', 'required'],
  [{ publisher: { name: '', contact: 'a\u202eb', dataProtectionContact: '' } }, 'publisher.contact', 'not_one_line'],
])('finds in %j the fault of %s: %s', (change, path, code) => {
  const issues = newPlatformSchema.safeParse({ ...filled, ...change }).error?.issues ?? []
  expect(issues.map((issue) => [issue.path.join('.'), issue.message])).toContainEqual([path, code])
})
