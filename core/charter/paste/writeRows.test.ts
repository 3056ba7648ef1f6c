import { expect, it } from 'vitest'
import { unknownRetention } from '../retention.ts'
import { writeTsvOf, type SheetRow } from './writeRows.ts'

const row: SheetRow = {
  category: 'Cookies nécessaires',
  provider: 'Huwise',
  names: ['lang', 'locale'],
  service: { fr: 'Langue', en: 'Language' },
  purpose: { fr: 'Retient\tla langue.' },
  retention: unknownRetention,
  retentionNote: {},
}

it('writes the fields in the order in which they are named, texts in each language, no header and no last line', () => {
  expect(writeTsvOf([row, row], ['names', 'provider', 'service'], ['fr', 'en'])).toBe(
    ['lang, locale\tHuwise\tLangue\tLanguage', 'lang, locale\tHuwise\tLangue\tLanguage'].join('\r\n'),
  )
})

it('keeps the cells that are empty', () => {
  expect(writeTsvOf([row], ['purpose', 'retention'], ['fr', 'en'])).toBe('"Retient\tla langue."\t\t')
})
