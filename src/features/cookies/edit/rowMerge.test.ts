import { describe, expect, it } from 'vitest'
import { buildRow } from '#core/charter/testing/builders.ts'
import { buildPair } from '#core/charter/testing/textBuilders.ts'
import { rowToForm, type RowForm, type RowThing } from './rowForm.ts'
import { carryForm, isForPerson, mergeRow, takeMerged } from './rowMerge.ts'

const base: RowThing = { row: buildRow(), definition: null }
const theirs: RowThing = {
  ...base,
  row: buildRow({
    revision: 2,
    facts: { ...base.row.facts, host: 'data.lac.example', retention: { kind: 'session', words: null } },
    texts: { ...base.row.texts, purpose: buildPair('Les leurs.', 'Theirs.') },
  }),
}
const form = rowToForm(base)
const mine: RowForm = {
  ...form,
  names: 'sessionid, sid',
  texts: { ...form.texts, purpose: { ...form.texts.purpose, fr: 'Les miens.' } },
}

describe('mergeRow', () => {
  it('names the fields to settle and which of them both changed', () => {
    expect(Object.fromEntries(mergeRow(mine, base, theirs).map(({ key, verdict }) => [key, verdict]))).toEqual({
      names: 'mine',
      retention: 'theirs',
      host: 'theirs',
      'texts.purpose.fr': 'conflict',
      'texts.purpose.en': 'theirs',
    })
  })

  it('needs nobody when the others changed none of the fields', () => {
    expect(isForPerson(mergeRow(mine, base, { ...base, row: { ...base.row, revision: 2, position: 'a9' } }))).toBe(
      false,
    )
    expect(isForPerson(mergeRow(mine, base, theirs))).toBe(true)
  })

  it('gives a form with each value chosen, and the others as I had them', () => {
    const fields = mergeRow(mine, base, theirs)
    const chosen = Object.fromEntries(fields.map(({ key, value }) => [key, value]))
    const merged = takeMerged(mine, theirs, { ...chosen, 'texts.purpose.fr': 'Les deux.' })
    expect(merged).toMatchObject({
      names: 'sessionid, sid',
      host: 'data.lac.example',
      retention: { kind: 'session' },
      texts: { purpose: { fr: 'Les deux.', en: 'Theirs.' } },
      providerId: 'provider-huwise',
    })
  })
})

describe('carryForm', () => {
  it('puts what I typed on the row as it stands now, and leaves all else as it stands there', () => {
    expect(carryForm(mine, base, theirs)).toMatchObject({
      names: 'sessionid, sid',
      host: 'data.lac.example',
      retention: { kind: 'session' },
      texts: { purpose: { fr: 'Les miens.', en: 'Theirs.' } },
    })
  })

  it('is the row as it stands where nothing was typed', () => {
    expect(carryForm(form, base, theirs)).toEqual(rowToForm(theirs))
  })
})
