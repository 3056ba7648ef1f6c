// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { changeStack } from '#src/lib/changeStack.ts'
import '#src/testing/patience.ts'
import {
  endWorkspace,
  frenchPurpose,
  open,
  openRow,
  readRow,
  rowButton,
  rowNames,
  startWorkspace,
  user,
} from './testing/workspaceScreen.tsx'

// The screens are fetched when they are first opened, which takes the machine its time.
vi.setConfig({ testTimeout: 120_000 })

beforeEach(async () => {
  changeStack.clear()
  await startWorkspace()
})
afterEach(() => {
  endWorkspace()
  localStorage.clear()
})

const id = 'row-gers-csrftoken'
const formOpen = async () => within(await screen.findByRole('form', { name: /^Modification de/ }))
const purposeIn = (form: Awaited<ReturnType<typeof formOpen>>) =>
  form.getByRole<HTMLTextAreaElement>('textbox', frenchPurpose)
const isClosed = () => waitFor(() => expect(screen.queryByRole('form', { name: /^Modification/ })).toBeNull())
const messages = () => within(screen.getByRole('region', { name: 'Messages' }))

/** The row says everything in its own words, which need no reason. */
async function openOwn() {
  const { revision } = await readRow(id)
  await fetch(`${location.origin}/api/rows/${id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ revision, definitionId: null }),
  })
  await open()
  const button = await rowButton('csrftoken')
  act(() => button.focus())
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
}
const type = async (words: string) => {
  await user.keyboard('{F2}')
  const form = await formOpen()
  await waitFor(() => expect(document.activeElement).toBe(purposeIn(form)))
  await user.type(purposeIn(form), words)
  return form
}

test('Escape takes what was typed off the row, with the focus on its cell, and a message brings it back', async () => {
  await openOwn()
  const before = purposeIn(await type(' Mots à garder.')).value
  await user.keyboard('{Escape}')
  await isClosed()
  expect(document.activeElement?.getAttribute('data-cell')).toBe('purpose')
  expect(screen.queryByText('Non envoyé')).toBeNull()
  expect(screen.queryByText(/Mots à garder/)).toBeNull()
  expect(localStorage.getItem(`charterdesk.draft.row.platform-gers.${id}`)).toBeNull()
  expect(screen.getByText('Saisie abandonnée.', { selector: '[aria-live] *' })).toBeDefined()

  await user.keyboard('{F8}{Enter}')
  const form = await formOpen()
  await waitFor(() => expect(purposeIn(form).value).toBe(before))
  expect(document.activeElement).toBe(purposeIn(form))
  await user.keyboard('{Enter}')
  await waitFor(async () => expect((await readRow(id)).texts.purpose.fr?.value).toBe(before))
})

test('with nothing typed Escape only closes the row, a draft it was opened with included', async () => {
  await openOwn()
  await user.keyboard('{F2}')
  await formOpen()
  await user.keyboard('{Escape}')
  await isClosed()
  expect(messages().queryByText('Saisie abandonnée.')).toBeNull()
  await user.keyboard('{ArrowUp}')
  // It follows a shared definition: without a reason it is not sent.
  await type(' Brouillon.')
  cleanup()
  await open()
  const form = await openRow('sessionid')
  expect(purposeIn(form).value).toMatch(/ Brouillon\.$/)
  await user.type(purposeIn(form), ' Et plus.')
  await user.keyboard('{Escape}')
  expect(await screen.findByText('Non envoyé')).toBeDefined()
  expect(screen.getByText(/ Brouillon\.$/)).toBeDefined()
  await user.click(await messages().findByRole('button', { name: 'Reprendre' }))
  await waitFor(async () => expect(purposeIn(await formOpen()).value).toMatch(/ Brouillon\. Et plus\.$/))
})

test('what is brought back goes under what was typed on the row since', async () => {
  await openOwn()
  await user.keyboard('{ArrowUp}')
  const form = await type(' Un.')
  await user.type(form.getByRole('textbox', { name: 'Service en français' }), ' Bis.')
  await user.keyboard('{Escape}')
  await isClosed()
  await type(' Deux.')
  await user.click(await messages().findByRole('button', { name: 'Reprendre' }))
  const again = await formOpen()
  expect(purposeIn(again).value).toMatch(/(?<! Un\.) Deux\.$/)
  await waitFor(() =>
    expect(again.getByRole<HTMLTextAreaElement>('textbox', { name: 'Service en français' }).value).toMatch(/ Bis\.$/),
  )
})

test('a row that is nothing yet goes away by Escape, with the focus where one came from', async () => {
  await open()
  const button = await rowButton('csrftoken')
  act(() => button.focus())
  await user.keyboard('{ArrowRight}n')
  await formOpen()
  await user.keyboard('{Escape}')
  await isClosed()
  expect(rowNames()).toHaveLength(4)
  const cell = document.activeElement?.closest('[data-cell]')
  expect(cell?.getAttribute('data-cell')).toBe('provider')
  expect(cell?.closest('tr')?.textContent).toContain('csrftoken')

  await user.keyboard('n')
  const form = await formOpen()
  await user.type(form.getByRole('combobox', { name: /^Cookie/ }), 'abc')
  await user.keyboard('{Escape}{Escape}')
  await isClosed()
  expect(document.activeElement?.closest('tr')?.textContent).toContain('csrftoken')
  await user.click(await messages().findByRole('button', { name: 'Reprendre' }))
  expect((await formOpen()).getByRole('combobox', { name: /^Cookie/ })).toHaveProperty('value', 'abc')
})

test('what is still unsent goes on over what one undoes oneself, and meets no one', async () => {
  await openOwn()
  const first = (await readRow(id)).texts.purpose.fr?.value ?? ''
  await type(' A')
  await user.keyboard('{Enter}')
  await isClosed()
  await waitFor(async () => expect((await readRow(id)).texts.purpose.fr?.value).toBe(`${first} A`))
  await user.keyboard('{F2}')
  const form = await formOpen()
  // Without a name the row cannot be sent.
  await user.clear(form.getByRole('combobox', { name: /^Cookie/ }))
  await user.type(purposeIn(form), ' B')
  const other = await rowButton('sessionid')
  await user.click(other)
  await user.keyboard('{Escape}')
  await isClosed()
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(async () => expect((await readRow(id)).texts.purpose.fr?.value).toBe(first))
  await messages().findByText(/^Annulé/)
  await user.click(await screen.findByRole('button', { name: 'Compléter' }))
  await user.type((await formOpen()).getByRole('combobox', { name: /^Cookie/ }), 'csrftoken')
  await user.keyboard('{Enter}')
  await waitFor(async () => expect((await readRow(id)).texts.purpose.fr?.value).toBe(`${first} A B`))
  expect(screen.queryByRole('dialog')).toBeNull()
})
