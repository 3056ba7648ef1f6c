// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '#src/testing/patience.ts'
import { endWorkspace, open, openRow, readRow, rowButton, startWorkspace, user } from './testing/workspaceScreen.tsx'

// The screens are fetched when they are first opened, which takes the machine its time.
vi.setConfig({ testTimeout: 120_000 })

const file = 'src/features/cookies/database/openCookieDatabase.json'
let database: () => Promise<Response>

beforeEach(async () => {
  await startWorkspace()
  database = async () => new Response(await readFile(file))
  const others = globalThis.fetch
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) =>
    typeof input === 'string' && input.includes('openCookieDatabase') ? database() : others(input, init),
  )
})
afterEach(endWorkspace)

/** The form of a new row, on a platform without `sessionid` where `path` says so. */
async function add(path?: string) {
  await open(path)
  await rowButton('sessionid')
  await user.keyboard('n')
  const form = within(await screen.findByRole('form', { name: 'Modification de Cookie sans nom' }))
  return { form, names: form.getByRole('combobox', { name: /^Cookie/ }) }
}
const value = (field: HTMLElement) => (field as HTMLInputElement).value

describe('the names of a cookie', () => {
  it('offer what the database knows, and choosing it fills what is empty, in English alone', async () => {
    const { form, names } = await add()
    expect(names.getAttribute('aria-expanded')).toBe('false')
    await user.type(names, '_ga')
    const option = await form.findByRole('option', { name: /^_ga ?ce nom exact.*Google Analytics/ })
    expect(within(form.getByRole('group', { name: /^Open Cookie Database/ })).getAllByRole('option')[0]).toBe(option)
    expect(names.getAttribute('aria-expanded')).toBe('true')
    expect(form.getByText(/^\d propositions\s: ↓/)).toBeDefined()
    // Nothing is chosen by itself.
    expect(names.getAttribute('aria-activedescendant')).toBeNull()
    expect(value(form.getByRole('textbox', { name: 'Finalité en anglais' }))).toBe('')

    await user.keyboard('{ArrowDown}')
    expect(names.getAttribute('aria-activedescendant')).toBe(option.id)
    expect(option.getAttribute('aria-selected')).toBe('true')
    await user.keyboard('{Enter}')
    expect(form.queryByRole('listbox')).toBeNull()
    expect(document.activeElement).toBe(names)
    await waitFor(() => expect(value(form.getByRole('textbox', { name: 'Finalité en anglais' }))).not.toBe(''))
    expect(value(form.getByRole('textbox', { name: 'Service en anglais' }))).toBe('Google Analytics')
    expect(value(form.getByRole('textbox', { name: /^Durée/ }))).toBe('2\u00a0ans')
    expect(value(form.getByRole('textbox', { name: 'Finalité en français' }))).toBe('')
    expect(form.getAllByText(/français : texte manquant/i)).toHaveLength(2)
    // A provider is proposed by its name, and not made.
    expect(value(form.getByRole('textbox', { name: 'Nom du nouveau prestataire' }))).toBe('Google')
    expect(form.getByRole('link', { name: 'licence Apache-2.0' })).toBeDefined()

    await user.click(form.getByRole('button', { name: 'Vider ce qui a été rempli' }))
    await waitFor(() => expect(value(form.getByRole('textbox', { name: 'Finalité en anglais' }))).toBe(''))
    expect(value(names)).toBe('_ga')
    expect(form.queryByRole('textbox', { name: 'Nom du nouveau prestataire' })).toBeNull()
    expect(document.activeElement).toBe(names)
  })

  it('write the rule where no more than its beginning is typed, and keep a longer name that it covers', async () => {
    const { form, names } = await add()
    await user.type(names, '_pk_id')
    await form.findByRole('option', { name: /^_pk_id\* ?noms qui commencent par _pk_id/ })
    await user.keyboard('{ArrowDown}{Enter}')
    await waitFor(() => expect(value(names)).toBe('_pk_id*'))
    await user.click(form.getByRole('button', { name: 'Vider ce qui a été rempli' }))
    await waitFor(() => expect(value(names)).toBe('_pk_id'))
    await user.type(names, '.1.1fff')
    await form.findByRole('option', { name: /^_pk_id\* ?règle qui couvre ce nom/ })
    await user.keyboard('{ArrowDown}{Enter}')
    await waitFor(() => expect(value(form.getByRole('textbox', { name: /^Durée/ }))).not.toBe(''))
    expect(value(names)).toBe('_pk_id.1.1fff')
  })

  it('say how the provider that is named below is made, where saving waits for it', async () => {
    const { form, names } = await add()
    await user.type(names, '_gid')
    await form.findByRole('option', { name: /^_gid ?ce nom exact/ })
    await user.keyboard('{ArrowDown}{Enter}')
    await form.findByRole('textbox', { name: 'Nom du nouveau prestataire' })
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(await form.findByText(/^Appuyez sur Créer pour créer «\sGoogle\s»\.$/)).toBeDefined()
    await user.clear(form.getByRole('textbox', { name: 'Nom du nouveau prestataire' }))
    expect(await form.findByText('À remplir.')).toBeDefined()
  })

  it('keep what a person wrote, and leave out what the provider of the row contradicts', async () => {
    const { form, names } = await add()
    await user.type(form.getByRole('textbox', { name: 'Finalité en anglais' }), 'Ours.')
    await user.type(names, '_gid')
    await form.findByRole('option', { name: /^_gid ?ce nom exact/ })
    await user.keyboard('{ArrowDown}{Enter}')
    await waitFor(() => expect(value(form.getByRole('textbox', { name: /^Durée/ }))).not.toBe(''))
    expect(value(form.getByRole('textbox', { name: 'Finalité en anglais' }))).toBe('Ours.')

    await user.selectOptions(form.getByRole('combobox', { name: /^Prestataire/ }), 'Huwise')
    await user.clear(names)
    await user.type(names, '_gid')
    expect(await form.findByText(/1 cookie de ce nom laissé de côté/)).toBeDefined()
    expect(form.queryByRole('listbox')).toBeNull()
  })

  it('offer our definition first and alone for its name, and choosing it links the row in one commit', async () => {
    const { form, names } = await add()
    await user.type(form.getByRole('textbox', { name: 'Finalité en français' }), 'Nos mots.')
    await user.type(names, 'sessionid')
    const options = within(await form.findByRole('listbox')).getAllByRole('option')
    expect(options[0]?.closest('[role=group]')?.textContent).toContain('Nos définitions partagées')
    // The database knows that name as a social network's.
    await form.findByText(/^\d propositions?\s: ↓/)
    expect(form.queryByRole('option', { name: /Instagram/ })).toBeNull()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(await screen.findByText('sessionid suit maintenant la définition partagée.')).toBeDefined()
    expect(form.queryByRole('combobox', { name: /^Cookie/ })).toBeNull()
    expect(value(form.getByRole('textbox', { name: 'Finalité en anglais' }))).toBe('')
    // What was typed waits for its reason.
    expect(value(form.getByRole('textbox', { name: 'Finalité en français' }))).toBe('Nos mots.')
    expect(await form.findByRole('textbox', { name: 'Raison de l’exception' })).toBeDefined()
    const id = form.getByRole('textbox', { name: /^Cookie/ }).id.replace(/^row-|-names$/g, '')
    const row = await readRow(id)
    expect([row.definitionId, row.revision, row.overrides]).toEqual(['definition-sessionid', 1, {}])
  })

  it('link a row that stood with words of its own, in one commit that Ctrl+Z takes back whole', async () => {
    const own = await (
      await fetch(`${location.origin}/api/platforms/platform-gers/rows`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          id: 'row-own',
          categoryId: (await readRow('row-gers-csrftoken')).categoryId,
          facts: {
            providerId: 'provider-opendatasoft',
            names: [{ value: 'csrf', match: 'exact' }],
            retention: { kind: 'session', words: null },
            party: null,
            storage: null,
            host: null,
            exemption: null,
          },
          texts: { purpose: { fr: { value: 'Nos mots.' } } },
        }),
      })
    ).json()
    expect(own).toMatchObject({ revision: 1 })
    await open()
    const form = await openRow('csrf')
    const names = form.getByRole('combobox', { name: /^Cookie/ })
    await user.type(names, 'token')
    expect(await form.findByText(/^1 proposition\s: ↓/)).toBeDefined()
    await user.click(within(form.getByRole('listbox')).getByRole('option'))
    await screen.findByText('csrftoken suit maintenant la définition partagée.')
    expect(await readRow('row-own')).toMatchObject({
      revision: 2,
      definitionId: 'definition-csrftoken',
      facts: {},
      overrides: {},
    })
    expect(value(form.getByRole('textbox', { name: 'Finalité en français' }))).not.toBe('Nos mots.')
    await user.keyboard('{Enter}')
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(async () => expect((await readRow('row-own')).definitionId).toBeNull())
    expect(await readRow('row-own')).toMatchObject({
      facts: { names: [{ value: 'csrf' }] },
      texts: { purpose: { fr: { value: 'Nos mots.' } } },
    })
  })

  it('close by Escape and stay in the row, then leave it by the next one', async () => {
    const { form, names } = await add()
    await user.type(names, '_ga')
    await form.findByRole('listbox')
    await user.keyboard('{Escape}')
    expect(form.queryByRole('listbox')).toBeNull()
    expect(document.activeElement).toBe(names)
    await user.keyboard('{ArrowDown}')
    await form.findByRole('listbox')
    await user.keyboard('{ArrowUp}')
    const options = within(form.getByRole('listbox')).getAllByRole('option')
    expect(names.getAttribute('aria-activedescendant')).toBe(options.at(-1)?.id)
    await user.keyboard('{Escape}{Escape}')
    await waitFor(() => expect(screen.queryByRole('form', { name: /^Modification/ })).toBeNull())
  })

  it('say that nothing is known, that the database is on its way, and that it did not come; the next letter asks again', async () => {
    let arrive: (response: Response) => void = () => undefined
    database = () => new Promise((resolve) => (arrive = resolve))
    const { form, names } = await add()
    await user.type(names, '_ga')
    expect(await form.findByText('La base des cookies connus se charge…')).toBeDefined()
    // What a server gives for an address it does not have.
    arrive(new Response('<!doctype html>'))
    expect(await form.findByText(/n’a pas pu être chargée/)).toBeDefined()
    database = async () => new Response(await readFile(file))
    await user.type(names, 't')
    expect(await form.findByRole('option', { name: /^_gat\* ?noms qui commencent par _gat/ })).toBeDefined()
    await user.type(names, '@@@')
    expect(await form.findByRole('option', { name: /règle qui couvre ce nom/ })).toBeDefined()
    await user.clear(names)
    await user.type(names, 'zzzzzz')
    expect(await form.findByText('Aucun cookie connu sous ce nom.')).toBeDefined()
  })
})
