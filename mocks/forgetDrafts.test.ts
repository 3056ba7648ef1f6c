// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { forgetDrafts } from './forgetDrafts.ts'

test('unsent edits are forgotten, choices of looks are kept', () => {
  localStorage.setItem('charterdesk.draft.row.a', '{}')
  localStorage.setItem('charterdesk.draft.import.new', '{}')
  localStorage.setItem('charterdesk.outbox.000000001.a', '{}')
  localStorage.setItem('charterdesk.language', 'en')
  localStorage.setItem('another.draft', 'x')
  forgetDrafts(localStorage)
  expect(Object.keys(localStorage).sort()).toEqual(['another.draft', 'charterdesk.language'])
})
