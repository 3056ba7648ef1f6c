import { expect, test } from 'vitest'
import { words } from '#core/charter/render/words.ts'
import { languages } from '#src/lib/language.ts'

type Texts = { [key: string]: string | Texts }

// Every locales folder there is, so that a new feature is held to this the day it is born.
const files = import.meta.glob<Texts>(['./locales/*.json', '../features/*/locales/*.json'], {
  import: 'default',
  eager: true,
})
const folders = [...new Set(Object.keys(files).map((path) => path.slice(0, path.lastIndexOf('/'))))]

test.each(folders)('%s says the same things in every language', (folder) => {
  const [reference, ...others] = languages.map((language) => listTexts(files[`${folder}/${language}.json`] ?? {}))
  expect(reference).not.toEqual([])
  for (const other of others) expect(other).toEqual(reference)
})

test.each(folders)('%s leaves no text empty and no French sign at the mercy of a line break', (folder) => {
  for (const language of languages) {
    for (const [key, text] of flatten(files[`${folder}/${language}.json`] ?? {})) {
      expect(text.trim(), `${language} ${key}`).not.toBe('')
      if (language === 'fr') expect(text, key).not.toMatch(/ [:;?!»%]|« |\w'\w/)
    }
  }
})

test.each(languages)('names social media as the pages of charters do (%s)', (language) => {
  const said = folders
    .flatMap((folder) => flatten(files[`${folder}/${language}.json`] ?? {}))
    .filter(([key]) => key.endsWith('.social'))
  expect(said.length).toBeGreaterThan(1)
  const page = words[language].kinds.social.toLowerCase()
  for (const [key, text] of said) expect(page, key).toContain(text.toLowerCase().split(/ and | et /)[0])
})

/** Each key with the placeholders and tags its text holds; plural forms count as one key, since languages differ in theirs. */
function listTexts(texts: Texts): string[] {
  const lines = flatten(texts).map(([key, text]) => {
    const marks = text.match(/\{\{[^}]+\}\}|<\/?\w+>/g) ?? []
    return `${key.replace(/_(zero|one|two|few|many|other)$/, '_plural')} ${[...new Set(marks)].sort().join(' ')}`.trim()
  })
  return [...new Set(lines)].sort()
}

function flatten(texts: Texts, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  )
}
