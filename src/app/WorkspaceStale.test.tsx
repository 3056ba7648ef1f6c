// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { textState } from '#core/charter/text.ts'
import '#src/testing/patience.ts'
import {
  api,
  endWorkspace,
  frenchPurpose,
  open,
  openRow,
  readRow,
  reword,
  startWorkspace,
  user,
  write,
} from './testing/workspaceScreen.tsx'

// The screens are fetched when they are first opened, which takes the machine its time.
vi.setConfig({ testTimeout: 120_000 })

beforeEach(startWorkspace)
afterEach(endWorkspace)

const at = () => location.origin
const send = (method: string, path: string, body: object) =>
  fetch(`${at()}/api${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** Rewords the shared purpose of sessionid in French as somebody else would; what it said before. */
async function rewordShared(): Promise<string> {
  const path = '/definitions/definition-sessionid'
  const before = await (await fetch(`${at()}/api${path}`)).json()
  const { value, revision } = before.texts.purpose.fr
  const texts = { purpose: { fr: { value: `${value} Et plus encore.`, revision } } }
  expect((await send('PATCH', path, { revision: before.revision, texts })).status).toBe(200)
  return value
}

/** Puts what the log answers about the source of a translation in the place of the API's. */
const answerThen = (respond: () => Response) =>
  api.between(
    (answer) => (request) => (/source-then$/.test(request.url) ? Promise.resolve(respond()) : answer(request)),
  )

type Form = Awaited<ReturnType<typeof openRow>>
const seeChange = async (form: Form) => {
  await user.click(await form.findByRole('button', { name: 'Voir ce qui a changé' }))
  return within(form.getByRole('region', { name: 'Le texte français, depuis cette traduction' }))
}
const words = (note: ReturnType<typeof within>, role: 'insertion' | 'deletion') =>
  note.queryAllByRole(role).map((part: HTMLElement) => part.textContent.replace(/\s+/g, ' '))

describe('a translation left behind', () => {
  it('shows what changed in its source since, asked for only when one looks', async () => {
    const before = await rewordShared()
    const asked: string[] = []
    api.between((answer) => (request) => {
      if (request.url.includes('/texts/')) asked.push(new URL(request.url).pathname)
      return answer(request)
    })
    await open()
    const form = await openRow('sessionid')
    expect(form.getByText(/à revoir, la source a changé/)).toBeDefined()
    expect(asked).toEqual([])
    const note = await seeChange(form)
    expect(await note.findByRole('insertion')).toBeDefined()
    expect([words(note, 'insertion'), words(note, 'deletion')]).toEqual([['ajouté : Et plus encore.'], []])
    expect(note.getByText((_, node) => node?.tagName === 'SPAN' && node.textContent.startsWith(before))).toBeDefined()
    expect(asked).toEqual(['/api/texts/definition/definition-sessionid/purpose/en/source-then'])
    await user.click(form.getByRole('button', { name: 'Voir ce qui a changé', expanded: true }))
    expect(form.queryByRole('region', { name: /depuis cette traduction/ })).toBeNull()
  })

  it('shows it as one types, and is in step once said to be still right, the focus in its field', async () => {
    await open()
    await reword('sessionid', 'Tout autre chose.')
    await screen.findByText(/^Enregistré à/)
    const form = await openRow('sessionid')
    const note = await seeChange(form)
    expect(words(note, 'insertion')).toEqual(['ajouté : Tout autre chose.'])
    await write(form.getByRole('textbox', frenchPurpose), 'Encore autre chose.')
    await waitFor(() => expect(words(note, 'insertion')).toEqual(['ajouté : Encore autre chose.']))
    await user.click(form.getByRole('button', { name: 'Toujours juste' }))
    await waitFor(() => expect(form.queryByText(/à revoir/)).toBeNull())
    expect(document.activeElement).toBe(form.getByRole('textbox', { name: 'Finalité en anglais' }))
    const { purpose } = (await readRow('row-gers-sessionid')).texts
    await waitFor(async () =>
      expect((await readRow('row-gers-sessionid')).texts.purpose.en?.madeFrom?.revision).toBe(purpose.fr?.revision),
    )
  })

  it('is said to be still right for every platform that shares it', async () => {
    await rewordShared()
    await open()
    const form = await openRow('sessionid')
    await user.click(await form.findByRole('button', { name: 'Toujours juste partout' }))
    await waitFor(() => expect(form.queryByText(/à revoir/)).toBeNull())
    expect(document.activeElement).toBe(form.getByRole('textbox', { name: 'Finalité en anglais' }))
    const { overrides } = await readRow('row-gers-sessionid')
    expect(overrides).toEqual({})
    expect(await (await fetch(`${at()}/api/platforms?stale=true`)).json()).toMatchObject({ total: 0 })
  })

  it('that was reworded again meanwhile is not confirmed unseen', async () => {
    await rewordShared()
    await open()
    const form = await openRow('sessionid')
    const note = await seeChange(form)
    await rewordShared()
    await user.click(form.getByRole('button', { name: 'Toujours juste partout' }))
    expect(
      await screen.findByText(/^La traduction partagée n’est pas confirmée/, { selector: '*:not([aria-live])' }),
    ).toBeDefined()
    expect(await form.findByText(/à revoir/)).toBeDefined()
    const twice = 'ajouté : Et plus encore. Et plus encore.'
    await waitFor(() => expect(words(note, 'insertion')).toEqual([twice]))
  })

  it('says when the earlier wording cannot be read, and asks again', async () => {
    await rewordShared()
    answerThen(() => new Response('', { status: 502 }))
    await open()
    const form = await openRow('sessionid')
    const note = await seeChange(form)
    expect(note.getByRole('status').textContent).toBe('Recherche du texte d’alors…')
    expect(await note.findByText('Le texte d’alors n’a pas pu être lu.')).toBeDefined()
    api.between((answer) => answer)
    await user.click(note.getByRole('button', { name: 'Réessayer' }))
    expect(await note.findByRole('insertion')).toBeDefined()
  })

  it('says when the earlier wording is no longer kept', async () => {
    await rewordShared()
    answerThen(() => Response.json({ sourceThen: null }))
    await open()
    const note = await seeChange(await openRow('sessionid'))
    expect(await note.findByText(/^Le texte d’alors n’est plus gardé/)).toBeDefined()
    expect(words(note, 'insertion')).toEqual([])
  })
})

it('marks at once a translation saved beside a source that somebody else reworded meanwhile', async () => {
  await open()
  const form = await openRow('cookies_preferences')
  await write(form.getByRole('textbox', { name: 'Finalité en anglais' }), 'Keeps your answer to the banner.')
  const row = await readRow('row-gers-cookies_preferences')
  const fr = { value: 'Retient le choix fait dans le bandeau.', revision: row.texts.purpose.fr?.revision ?? null }
  expect((await send('PATCH', `/rows/${row.id}`, { revision: row.revision, texts: { purpose: { fr } } })).status).toBe(
    200,
  )
  await user.click(form.getByRole('button', { name: 'Terminer' }))
  await waitFor(async () => expect((await readRow(row.id)).texts.purpose.en?.value).toMatch(/^Keeps your answer/))
  const { purpose } = (await readRow(row.id)).texts
  expect(textState(purpose, 'en')).toBe('stale')
})
