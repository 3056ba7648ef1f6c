import { expect, it } from 'vitest'
import { buildPlatform } from '#core/charter/testing/builders.ts'
import { findSettingsFaults, readChange, toSettingsForm } from './platformSettingsForm.ts'

it('keeps the default language back until the platform has a name in it', () => {
  const platform = buildPlatform({ name: { fr: 'Lac' }, locales: ['fr', 'en'], defaultLocale: 'fr' })
  const form = { ...toSettingsForm(platform), defaultLocale: 'en' as const, slug: 'lake' }
  expect(findSettingsFaults(form)).toEqual({ 'names.en': 'required' })
  expect(readChange(form, platform)).toEqual({ slug: 'lake' })
  const named = { ...form, names: { fr: 'Lac', en: 'Lake' } }
  expect(readChange(named, platform)).toEqual({
    slug: 'lake',
    defaultLocale: 'en',
    name: { fr: 'Lac', en: 'Lake' },
  })
})
