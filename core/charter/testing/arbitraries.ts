import fc from 'fast-check'
import { categoryKinds } from '../categoryKind.ts'
import type { Charter, CharterCategory, CharterRow } from '../charter.ts'
import { isCleanLine } from '../line.ts'
import { limits } from '../limits.ts'
import { locales } from '../locale.ts'
import { retentionUnits, type Retention } from '../retention.ts'
import { sectionRoles } from '../section.ts'

/*
 * Charters that the schemas accept, nasty on purpose: what markup, separators, templates and right-to-left writing can do to
 * a page, and to whoever reads it back.
 */

const nastyCells = [
  '_ga_*',
  '|',
  '\\',
  '\\|',
  'a: b',
  '---',
  '--- | ---',
  ':---:',
  '# x',
  '## Cookies',
  '- x',
  '1. x',
  '+',
  '=',
  '<b>',
  '<script>alert(1)</script>',
  '<ID>',
  '</td></tr></table>',
  '<!-- x',
  '&amp;',
  '&lt;b&gt;',
  '{{x}}',
  '{{{{',
  '}}}',
  '{platform.name}',
  '`code`',
  '*a* **b** _c_ __d__',
  '~~x~~',
  '[a](b)',
  '![a](b)',
  '<https://x.example>',
  'https://x.example/a_b?c=d&e',
  'a; b',
  'a, b',
  '"quoted", said; "x"',
  '« guillemets »',
  "l'été",
  'a (b)',
  '(b)',
  '=1+1',
  'Nom du cookie',
  'Cookie name',
  'Purpose',
  'Finalité',
  'Nom du prestataire',
  'Provider',
  'Duration',
  '13 mois',
  'Session',
  'Durée non précisée',
  '12 months (renewed)',
  'Security: keeps you safe',
  'مرحبا بالعالم',
  'שלום\u200f!',
  'e\u0301 a\u0308\u0323',
  '👩‍👩‍👧 family',
  'a\u00a0:\u202fb',
  'two  spaces',
  '.',
  '…',
  '0',
]

const letters = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
const ascii = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 })

/** One line that a cell may hold. */
export const anyLine: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 4, arbitrary: fc.constantFrom(...nastyCells) },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom(...nastyCells), fc.constantFrom(...nastyCells)).map((two) => two.join(' ')),
    },
    { weight: 2, arbitrary: ascii },
    { weight: 1, arbitrary: letters },
  )
  .map((text) => text.trim())
  .filter((text) => text !== '' && text.length <= limits.name && isCleanLine(text))

/** A body that a section may hold: markup of every kind, known or not. */
export const anyBody: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      anyLine,
      fc.constantFrom(
        '- ',
        '1. ',
        '> ',
        '    ',
        '```',
        '***',
        '\n',
        '*',
        '**',
        '_',
        '[x](',
        ')',
        '[a]: /b',
        '<div>',
        '\\',
      ),
      anyLine.map((text) => `- ${text}\n  - ${text}`),
      anyLine.map((text) => `[${text}](https://x.example/${text})`),
      fc.constantFrom(
        '{platform.name}',
        '{publisher.contact}',
        '{date}',
        '[a]({platform.address})',
        '##manage-cookies##',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .chain((parts) => fc.constantFrom(' ', '\n', '\n\n', '').map((glue) => parts.join(glue).trim()))
  .filter((text) => text !== '')

/** A retention that a charter may hold: without the words it was read from, which are never printed. */
export const anyRetention: fc.Arbitrary<Retention> = fc.oneof(
  fc.constantFrom<Retention>(
    { kind: 'session', words: null },
    { kind: 'unbounded', words: null },
    { kind: 'unknown', words: null },
  ),
  fc.record({
    kind: fc.constantFrom('duration' as const, 'sliding' as const),
    value: fc.integer({ min: 1, max: 99_999 }),
    unit: fc.constantFrom(...retentionUnits),
    atMost: fc.boolean(),
    words: fc.constant(null),
  }),
)

export const anyCharterRow: fc.Arbitrary<CharterRow> = fc.record({
  provider: anyLine,
  service: fc.option(anyLine),
  names: fc.uniqueArray(anyLine, { minLength: 1, maxLength: 4 }),
  purpose: anyLine,
  retention: anyRetention,
  retentionNote: fc.option(anyLine),
})

const anyCategory: fc.Arbitrary<CharterCategory> = fc.record({
  kind: fc.constantFrom(...categoryKinds),
  title: fc.option(anyLine),
  description: fc.option(anyBody, { freq: 2 }),
  rows: fc.array(anyCharterRow, { maxLength: 4 }),
})

/** Any charter that the schema accepts. */
export const anyCharter: fc.Arbitrary<Charter> = fc.record({
  schemaVersion: fc.constant(1 as const),
  locale: fc.constantFrom(...locales),
  title: fc.option(anyLine),
  platform: fc.record({
    name: fc.option(anyLine),
    address: fc.option(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), anyLine)),
  }),
  publisher: fc.record({
    name: fc.option(anyLine),
    contact: fc.option(anyLine),
    dataProtectionContact: fc.option(anyLine),
  }),
  hasVariables: fc.boolean(),
  sections: fc.array(
    fc.record({
      role: fc.constantFrom(...sectionRoles),
      heading: fc.option(anyLine),
      body: fc.option(anyBody),
    }),
    { maxLength: 4 },
  ),
  categories: fc.array(anyCategory, { maxLength: 3 }),
})
