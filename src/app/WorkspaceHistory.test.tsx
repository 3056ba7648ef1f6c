// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { effectiveFacts } from '#core/charter/cookieRow.ts'
import '#src/testing/patience.ts'
import { fetchForApi } from '#src/lib/api.ts'
import { changeStack } from '#src/lib/changeStack.ts'
import { endWorkspace, open, readRow, rowButton, rowNames, startWorkspace, user } from './testing/workspaceScreen.tsx'

// The screens are fetched when they are first opened, which takes the machine its time.
vi.setConfig({ testTimeout: 120_000 })

beforeEach(async () => {
  changeStack.clear()
  await startWorkspace()
})
afterEach(endWorkspace)

const id = 'row-gers-sessionid'

async function changeRow(change: object): Promise<void> {
  const { revision } = await readRow(id)
  const response = await fetch(`${location.origin}/api/rows/${id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ revision, ...change }),
  })
  expect(response.status).toBe(200)
}

const readSource = async () =>
  (await (await fetch(`${location.origin}/api/platforms/platform-gers/source`)).json()) as CharterSource

async function changeRows(operations: readonly object[]): Promise<void> {
  const response = await fetch(`${location.origin}/api/platforms/platform-gers/rows/batch`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ operations }),
  })
  expect(response.status).toBe(200)
}

/** Copies each row of the platform and deletes them all, eight of them, by one commit; gives what they are called. */
async function deleteEightRows(): Promise<string[]> {
  const { rows: few } = await readSource()
  await changeRows(few.map(({ id: copyOf }) => ({ do: 'create', row: { id: `${copyOf}-copy`, copyOf } })))
  const { rows, definitions } = await readSource()
  await changeRows(rows.map((row) => ({ do: 'delete', id: row.id, revision: row.revision })))
  return rows.map((row) => {
    const { names } = effectiveFacts(row, definitions.find((it) => it.id === row.definitionId) ?? null)
    return `cookie « ${names.map(({ value }) => value).join(', ')} »`
  })
}

const override = (value: string, revision: number | null = null) => ({
  overrides: { purpose: { reason: 'Demande du service juridique' } },
  texts: { purpose: { fr: { value, revision } } },
})
const change = async (summary: RegExp) =>
  within(
    await waitFor(() => {
      const item = screen.getAllByRole('listitem').find(({ textContent }) => summary.test(textContent))
      if (item === undefined) throw new Error(`no change ${String(summary)} in ${screen.getByRole('main').textContent}`)
      return item
    }),
  )
const said = (list: Awaited<ReturnType<typeof change>>) =>
  list.getAllByRole('definition').map(({ textContent }) => textContent.replace(/\s/gu, ' '))

test('what was changed is told with its words before and after, and can be taken back and redone', async () => {
  await changeRow(override('Garde la session ouverte.'))
  await changeRow(override('Garde la session fermée.', 2))
  await open('/platforms/platform-gers/history')
  const latest = await change(/fermée/)
  expect(latest.getByText(/^Modification\s: cookie «\ssessionid\s»$/)).toBeTruthy()
  expect(latest.getByText('Finalité, français')).toBeTruthy()
  expect(said(latest)).toEqual(['Garde la session supprimé : ouverteajouté : fermée.'])

  await user.click(latest.getByRole('button', { name: /^Annuler ce changement\s: Modification\s: cookie/ }))
  await change(/^\d\d:\d\dModification\s: cookie «\ssessionid\s» \(annulation\)/)
  expect((await readRow(id)).texts.purpose.fr?.value).toBe('Garde la session ouverte.')
  expect((await change(/annulé depuis/)).queryByRole('button')).toBeNull()
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/annulé depuis/))

  await user.click(await screen.findByRole('button', { name: 'Rétablir' }))
  await waitFor(async () => expect((await readRow(id)).texts.purpose.fr?.value).toBe('Garde la session fermée.'))
})

test('undoing what took a change back tells that the change is redone, and shows it in force again', async () => {
  await changeRow(override('Garde la session ouverte.'))
  await open('/platforms/platform-gers/history')
  await user.click((await change(/ouverte/)).getByRole('button'))
  const undoing = await change(/^\d\d:\d\d[^(]+\(annulation\)/)
  await user.click(undoing.getByRole('button'))
  await change(/^\d\d:\d\dRétabli\s: cookie «\ssessionid\s» depuis ce poste/)
  expect(await screen.findAllByText(/^Rétabli\s: cookie «\ssessionid\s»$/)).toHaveLength(3)
  expect((await readRow(id)).texts.purpose.fr?.value).toBe('Garde la session ouverte.')
  expect((await change(/annulé depuis/)).getByText(/\(annulation\)$/)).toBeTruthy()
  expect(screen.getAllByText('annulé depuis')).toHaveLength(1)
  await user.click(await screen.findByRole('button', { name: 'Annuler' }))
  await waitFor(async () => expect((await readRow(id)).texts.purpose.fr?.value).not.toBe('Garde la session ouverte.'))
})

test('several cookies deleted at once are named, the first few until one asks for the others, also once they are back', async () => {
  const gone = await deleteEightRows()
  await open('/platforms/platform-gers/history')
  const named = (list: Awaited<ReturnType<typeof change>>) =>
    list.getAllByRole('listitem').map(({ textContent }) => textContent.replace(/\s/gu, ' '))
  const deletion = await change(/^\d\d:\d\d8 suppressions/)
  expect(deletion.getByRole('term').textContent).toBe('Suppression')
  expect(named(deletion)).toEqual(gone.slice(0, 6))
  await user.click(deletion.getByRole('button', { name: 'Voir 2 autres noms' }))
  expect(named(deletion)).toEqual(gone)
  expect(document.activeElement?.textContent).toMatch(/8 suppressions/)

  await user.click(deletion.getByRole('button', { name: /^Annuler ce changement\s: 8 suppressions$/ }))
  const restoration = await change(/^\d\d:\d\d8 rétablissements \(annulation\)/)
  expect(restoration.getByRole('term').textContent).toBe('Rétablissement')
  // What went last comes back first.
  expect(named(restoration)).toEqual(gone.toReversed().slice(0, 6))
})

test('a change under a later one says why it stays', async () => {
  await changeRow(override('Un.'))
  await changeRow(override('Deux.', 2))
  await open('/platforms/platform-gers/history')
  const first = await change(/Exception sur «\sFinalité\s»/)
  expect(said(first)).toContainEqual(expect.stringMatching(/le texte partagé.*Un\./))
  await user.click(first.getByRole('button'))
  expect(await first.findByText(/annulez d’abord les changements plus récents/)).toBeTruthy()
  expect((await readRow(id)).texts.purpose.fr?.value).toBe('Deux.')
})

test('Ctrl+Z takes the last changes of the tab back one after the other, Ctrl+Shift+Z does them again', async () => {
  await open()
  const first = await rowButton('sessionid')
  const before = rowNames()
  first.focus()
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await waitFor(() => expect(rowNames()).not.toEqual(before))
  await screen.findByText(/^Enregistré à/)
  const once = rowNames()
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await waitFor(() => expect(rowNames()).not.toEqual(once))
  await screen.findByText(/^Enregistré à/)
  await user.keyboard('{Control>}zz{/Control}')
  await waitFor(() => expect(rowNames()).toEqual(before))
  expect(await screen.findAllByText(/^Annulé\s: cookie «\ssessionid\s»$/)).not.toEqual([])
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  await waitFor(() => expect(rowNames()).toEqual(once))
  await user.keyboard('{Control>}{Shift>}z{/Shift}y{/Control}')
  expect(await screen.findAllByText('Rien à rétablir dans cet onglet')).not.toEqual([])
})

test('what was changed since by somebody else is not undone, and one says why', async () => {
  await open()
  const button = await rowButton('sessionid')
  button.focus()
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await screen.findByText(/^Enregistré à/)
  const spy = vi.spyOn(changeStack, 'add').mockReturnValue()
  await changeRow(override('Écrit ailleurs.'))
  spy.mockRestore()
  await user.keyboard('{Control>}z{/Control}')
  expect(await screen.findAllByText(/annulez d’abord les changements plus récents/)).not.toEqual([])
  expect((await readRow(id)).texts.purpose.fr?.value).toBe('Écrit ailleurs.')
})

test('a view of the cookies is taken back by the same keys, unless its name is another one’s by then', async () => {
  await open()
  await rowButton('sessionid')
  const send = (ask: typeof fetch, method: string, path: string, body?: object) =>
    ask(`${location.origin}/api${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  await send(fetchForApi, 'POST', '/views', { id: 'a', name: 'Une', query: {} })
  await user.keyboard('{Control>}z{/Control}')
  expect(await screen.findAllByText(/^Annulé\s: une vue des cookies$/)).not.toEqual([])
  await send(fetchForApi, 'POST', '/views', { id: 'b', name: 'Une', query: {} })
  await send(fetchForApi, 'DELETE', '/views/b?revision=1')
  await send(fetch, 'POST', '/views', { id: 'c', name: 'UNE', query: {} })
  await user.keyboard('{Control>}z{/Control}')
  expect(await screen.findAllByText(/Une autre vue porte entre-temps le même nom\.$/)).not.toEqual([])
})
