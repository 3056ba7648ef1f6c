import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeRow } from '#core/charter/edit/changeRow.ts'
import { cookieName } from '#core/charter/cookieName.ts'
import { buildDefinition, buildRow } from '#core/charter/testing/builders.ts'
import { buildPair } from '#core/charter/testing/textBuilders.ts'
import { textState } from '#core/charter/text.ts'
import { backToShared, departingFields, rowToForm, type RowForm, type RowThing } from './rowForm.ts'
import { applyForm, formToChange } from './rowChange.ts'
import { rowFormSchema } from './rowFormSchema.ts'

const own: RowThing = { row: buildRow(), definition: null }
const shared: RowThing = { row: buildRow({ definitionId: 'definition-session' }), definition: buildDefinition() }
const overridden: RowThing = {
  ...shared,
  row: buildRow({
    definitionId: 'definition-session',
    overrides: { purpose: { reason: 'Mots du portail', leftRevision: 1 } },
    texts: { service: {}, purpose: buildPair('Vous reconnaît.', 'Recognises you.'), retentionNote: {} },
  }),
}

const write = (form: RowForm, purpose: Partial<RowForm['texts']['purpose']>): RowForm => ({
  ...form,
  texts: { ...form.texts, purpose: { ...form.texts.purpose, ...purpose } },
})
const paths = (form: RowForm, thing: RowThing) =>
  rowFormSchema(thing)
    .safeParse(form)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

describe('rowToForm and formToChange', () => {
  it.each([
    ['an own row', own],
    ['a shared row', shared],
    ['an overridden row', overridden],
  ])('%s: an untouched form is valid and asks for nothing', (_, thing) => {
    expect(formToChange(rowToForm(thing), thing)).toEqual({})
    expect(paths(rowToForm(thing), thing)).toEqual([])
  })

  it('asks only for what differs, with the revision of the text that was read', () => {
    const form = write(
      { ...rowToForm(own), names: 'sessionid; csrftoken', host: ' data.lac.example ' },
      { fr: 'Autre.\n' },
    )
    expect(formToChange(form, own)).toEqual({
      facts: { names: [cookieName('sessionid'), cookieName('csrftoken')], host: 'data.lac.example' },
      texts: { purpose: { fr: { value: 'Autre.', revision: 1 } } },
    })
  })

  it('tells "nobody said" from a choice', () => {
    expect(formToChange({ ...rowToForm(own), exemption: '', party: 'third' }, own)).toEqual({
      facts: { exemption: null, party: 'third' },
    })
  })

  it('declares a translation still right', () => {
    const stale = write(rowToForm(own), {})
    expect(formToChange({ ...stale, confirmed: ['purpose.en'] }, own)).toEqual({
      texts: {
        purpose: {
          en: { value: 'Keeps you signed in from page to page.', confirm: true, revision: 1, sourceRevision: 1 },
        },
      },
    })
  })

  it('always asks for something that changeRow accepts once the form is valid', () => {
    const words = fc.constantFrom('', 'Mots', 'Garde la session ouverte entre deux pages.')
    fc.assert(
      fc.property(
        fc.constantFrom(own, shared, overridden),
        words,
        words,
        fc.constantFrom('', 'Raison'),
        (thing, fr, en, reason) => {
          const form = { ...write(rowToForm(thing), { fr, en }), reasons: { purpose: reason } }
          fc.pre(rowFormSchema(thing).safeParse(form).success)
          const changed = changeRow(thing.row, formToChange(form, thing), thing.definition, 'fr')
          if (!changed.ok) throw new Error(changed.fields.join())
          expect(rowToForm({ ...thing, row: changed.row }).texts.purpose).toEqual({ fr, en })
        },
      ),
    )
  })
})

describe('a field that leaves its shared definition', () => {
  const form = write(rowToForm(shared), { fr: 'Vous reconnaît.' })

  it('waits for its reason, and is shown meanwhile', () => {
    expect(departingFields(form, shared)).toEqual(['purpose'])
    expect(paths(form, shared)).toEqual(['reasons.purpose: required'])
    const row = applyForm(form, shared, 'fr')
    expect(row.texts.purpose.fr?.value).toBe('Vous reconnaît.')
    expect(textState(row.texts.purpose, 'en')).toBe('stale')
  })

  it('is sent with its reason', () => {
    const explained = { ...form, reasons: { purpose: ' Mots du portail ' } }
    expect(paths(explained, shared)).toEqual([])
    expect(formToChange(explained, shared)).toEqual({
      texts: { purpose: { fr: { value: 'Vous reconnaît.', revision: null } } },
      overrides: { purpose: { reason: 'Mots du portail' } },
    })
  })

  it('needs none any more once the shared words are typed again', () => {
    expect(departingFields(write(form, { fr: rowToForm(shared).texts.purpose.fr }), shared)).toEqual([])
  })
})

describe('an overridden field', () => {
  it('changes its words and its reason apart', () => {
    const form = { ...rowToForm(overridden), reasons: { purpose: 'Autre raison' } }
    expect(formToChange(form, overridden)).toEqual({ overrides: { purpose: { reason: 'Autre raison' } } })
  })

  it('keeps its reason: an emptied one is not sent', () => {
    const form = { ...rowToForm(overridden), reasons: { purpose: ' ' } }
    expect(paths(form, overridden)).toEqual(['reasons.purpose: required'])
  })

  it('goes back to the shared text, and from there to what it was', () => {
    const before = rowToForm(overridden)
    const back = backToShared(before, overridden, 'purpose')
    expect(back.texts.purpose.fr).toBe('Garde la session ouverte entre deux pages.')
    expect(paths(back, overridden)).toEqual([])
    expect(formToChange(back, overridden)).toEqual({
      // What was read there, so that nobody's later words are dropped unseen.
      texts: {
        purpose: { fr: { value: 'Vous reconnaît.', revision: 1 }, en: { value: 'Recognises you.', revision: 1 } },
      },
      overrides: { purpose: null },
    })
    expect(applyForm(back, overridden, 'fr').overrides).toEqual({})
    expect(formToChange(before, { ...overridden, row: shared.row })).toEqual({
      texts: {
        purpose: {
          fr: { value: 'Vous reconnaît.', revision: null },
          en: { value: 'Recognises you.', revision: null, sourceRevision: 1 },
        },
      },
      overrides: { purpose: { reason: 'Mots du portail' } },
    })
  })
})

describe('rowFormSchema', () => {
  const blank = rowToForm(own)
  it.each<[string, RowForm, string[]]>([
    ['no name', { ...blank, names: ' ' }, ['names: required']],
    ['one name twice', { ...blank, names: 'a, a' }, ['names: duplicate']],
    ['no provider', { ...blank, providerId: '' }, ['providerId: required']],
    ['a host with a space', { ...blank, host: 'data lac' }, ['host: invalid_host']],
    ['a direction override', write(blank, { en: 'a\u202eb' }), ['texts.purpose.en: not_one_line']],
    ['a text too long', write(blank, { fr: 'a'.repeat(2_001) }), ['texts.purpose.fr: too_long']],
  ])('refuses %s, on its field', (_, form, expected) => {
    expect(paths(form, own).map((line) => line.replace('providerId: invalid_id', ''))).toEqual(expected)
  })

  it('shows the row with the names it had while the cell is empty', () => {
    expect(applyForm({ ...blank, names: '' }, own, 'fr').facts.names).toEqual([cookieName('sessionid')])
  })
})
