import { describe, expect, it } from 'vitest'
import { hashText, textState, type Text } from '../text.ts'
import { carryOverTexts, changeTexts } from './changeTexts.ts'

const source: Text = { value: 'Retenir la langue', revision: 2, madeFrom: null }
const translation: Text = {
  value: 'Remember the language',
  revision: 1,
  madeFrom: { locale: 'fr', revision: 2, hash: hashText(source.value) },
}

describe('changeTexts', () => {
  it('makes the default language the source when both are written at once', () => {
    const after = changeTexts({}, { en: { value: 'Sign-in' }, fr: { value: 'Connexion' } }, 'fr')
    expect(after.fr).toEqual({ value: 'Connexion', revision: 1, madeFrom: null })
    expect(after.en?.madeFrom).toEqual({ locale: 'fr', revision: 1, hash: hashText('Connexion') })
  })

  it('makes the language written first the source, whichever it is', () => {
    const first = changeTexts({}, { en: { value: 'Sign-in' } }, 'fr')
    const after = changeTexts(first, { fr: { value: 'Connexion' } }, 'fr')
    expect(after.en?.madeFrom).toBeNull()
    expect(after.fr?.madeFrom).toEqual({ locale: 'en', revision: 1, hash: hashText('Sign-in') })
  })

  it('leaves a translation stale when the source alone is reworded', () => {
    const after = changeTexts({ fr: source, en: translation }, { fr: { value: 'Garder votre langue' } }, 'fr')
    expect(after.fr?.revision).toBe(3)
    expect(after.en).toBe(translation)
    expect(textState(after, 'en')).toBe('stale')
  })

  it('leaves nothing stale when both languages are reworded at once', () => {
    const edits = { fr: { value: 'Garder votre langue' }, en: { value: 'Keep your language' } }
    const after = changeTexts({ fr: source, en: translation }, edits, 'fr')
    expect(textState(after, 'en')).toBe('current')
    expect(after.en?.madeFrom?.revision).toBe(3)
  })

  it('keeps the revision of a wording that did not change', () => {
    expect(changeTexts({ fr: source }, { fr: { value: source.value } }, 'fr')).toEqual({ fr: source })
  })

  it('takes "still right" as a new revision made from the present source', () => {
    const stale = changeTexts({ fr: source, en: translation }, { fr: { value: 'Garder la langue' } }, 'fr')
    const after = changeTexts(stale, { en: { value: translation.value, confirm: true } }, 'fr')
    expect(textState(after, 'en')).toBe('current')
    expect(after.en?.revision).toBe(2)
  })

  it('makes nothing of an empty text that was never there', () => {
    expect(changeTexts({}, { en: { value: '' } }, 'fr')).toEqual({})
  })

  it('begins an override with every shared language, still made from the shared source', () => {
    const carried = carryOverTexts({ fr: source, en: translation })
    const after = changeTexts(carried, { fr: { value: 'Retenir votre langue à vous' } }, 'fr')
    expect(after.en?.value).toBe(translation.value)
    expect(textState(after, 'en')).toBe('stale')
  })
})
