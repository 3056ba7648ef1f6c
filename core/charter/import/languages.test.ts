import { describe, expect, it } from 'vitest'
import { countWords, languageOfCounts } from './languages.ts'

describe('countWords', () => {
  it.each([
    ['Les cookies sont dans votre navigateur', { fr: 4, en: 0 }],
    ['THE COOKIES ARE IN YOUR BROWSER', { fr: 0, en: 3 }],
    ['L’accès à ces données', { fr: 1, en: 0 }],
    ['le, la; les! the', { fr: 3, en: 1 }],
    ['theory lesson', { fr: 0, en: 0 }],
    ['', { fr: 0, en: 0 }],
  ])('%s', (text, counts) => {
    expect(countWords(text)).toEqual(counts)
  })

  it('reads the first part of a long text only', () => {
    expect(countWords(`${'x'.repeat(5_000)} the`)).toEqual({ fr: 0, en: 0 })
  })
})

describe('languageOfCounts', () => {
  it.each([
    [{ fr: 1, en: 0 }, 'fr'],
    [{ fr: 0, en: 3 }, 'en'],
    [{ fr: 4, en: 2 }, 'fr'],
    [{ fr: 3, en: 2 }, null],
    [{ fr: 2, en: 2 }, null],
    [{ fr: 0, en: 0 }, null],
  ])('%j is %s', (counts, language) => {
    expect(languageOfCounts(counts)).toBe(language)
  })
})
