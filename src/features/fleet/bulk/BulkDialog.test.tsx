// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { openList, setUpList } from '../testing/cookieList.tsx'

setUpList()

const user = userEvent.setup()
const ask = (method: string, path: string, body: object) =>
  fetch(`${location.origin}/api${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const row = async (id: string) => (await fetch(`${location.origin}/api/rows/${id}`)).json()
const dialog = () => within(screen.getByRole('dialog'))
const press = (name: string) => user.click(dialog().getByRole('button', { name }))
const reason = 'Réglage de ces portails'

async function start(action: string) {
  await user.click(await screen.findByRole('button', { name: 'Choisir la page' }))
  await user.click(screen.getByRole('button', { name: action }))
  await screen.findByRole('dialog')
}

async function askForRetention(words: string) {
  await user.click(await dialog().findByRole('checkbox', { name: 'Durée' }))
  await user.type(dialog().getByRole('textbox', { name: 'Nouvelle durée' }), words)
  await press('Voir l’effet')
}

test('fields that rows share ask for a reason, told row by row; with it the effect is shown, and done', async () => {
  await openList('?platform=platform-pau')
  await start('Changer des champs…')
  await askForRetention('1 an')
  await dialog().findByText('4 cookies diraient autre chose que leur définition partagée.')
  expect(dialog().getAllByRole('listitem')).toHaveLength(4)
  expect(dialog().getAllByRole('listitem')[0]?.textContent).toContain('cookies_preferences Pau')
  expect(document.activeElement?.textContent).toBe('4 cookies diraient autre chose que leur définition partagée.')
  // Without them nothing would be left.
  expect(dialog().queryByRole('button', { name: /^Continuer sans/ })).toBeNull()
  const why = dialog().getByRole('textbox', { name: 'Raison de l’exception' })
  await press('Donner la raison')
  expect(document.activeElement).toBe(why)
  // Asked for, and not yet found lacking.
  expect(why.getAttribute('aria-invalid')).toBeNull()
  await press('Voir l’effet')
  await dialog().findByText(/^Donnez une raison/)
  expect(why.getAttribute('aria-invalid')).toBe('true')
  await user.type(why, reason)
  await press('Voir l’effet')
  await dialog().findByText('4 cookies changent.')
  expect(dialog().getAllByRole('table')).toHaveLength(2)
  await press('Revenir à la demande')
  expect(dialog().getByRole('textbox', { name: 'Nouvelle durée' })).toHaveProperty('value', '1 an')
  await press('Voir l’effet')
  await dialog().findByText('4 cookies changent.')
  await press('Appliquer à 4 cookies')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect((await row('row-pau-sessionid')).overrides.retention).toMatchObject({ reason })
  await waitFor(() => expect(screen.getAllByText('1 an')).toHaveLength(4))
})

test('nothing is asked for before a field is ticked and filled', async () => {
  await openList('?platform=platform-pau')
  await start('Changer des champs…')
  await dialog().findByRole('checkbox', { name: 'Durée' })
  await press('Voir l’effet')
  await dialog().findByText('Cochez au moins un champ.')
  await user.click(dialog().getByRole('checkbox', { name: 'Catégorie' }))
  expect(dialog().getByText('Choisissez une catégorie.')).toBeDefined()
  await user.click(dialog().getByRole('checkbox', { name: 'Durée' }))
  expect(dialog().getByText('À remplir.')).toBeDefined()
  await user.type(dialog().getByRole('textbox', { name: 'Nouvelle durée' }), 'longtemps')
  expect(dialog().getByText(/^Cette durée ne se lit pas/)).toBeDefined()
})

test('what was rehearsed before another change of the same rows is not done: it is said, and rehearsed again', async () => {
  await openList('?platform=platform-pau')
  await start('Remplacer un texte…')
  await user.type(await screen.findByRole('textbox', { name: 'Chercher' }), 'menu')
  await user.type(screen.getByRole('textbox', { name: 'Remplacer par' }), 'Choix')
  await press('Voir l’effet')
  await dialog().findByText('1 cookie change.')
  const rows = ['row-pau-django_language', 'row-pau-sessionid'].map((id) => ({ id, revision: 1 }))
  const other = { do: 'changeRows', rows, categoryKind: 'preferences' }
  expect((await ask('POST', '/fleet-changes', other)).status).toBe(200)
  await press('Remplacer dans 1 cookie')
  await dialog().findByText('2 des cookies choisis ont changé depuis.')
  expect((await row('row-pau-django_language')).texts.service.fr.value).toMatch(/^Menu/)
  await press('Voir l’effet de nouveau')
  await dialog().findByText('1 cookie change.')
  expect(dialog().queryByRole('alert')).toBeNull()
  await press('Remplacer dans 1 cookie')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect((await row('row-pau-django_language')).texts.service.fr.value).toMatch(/^Choix/)
})

test('words that stand in shared definitions are said to, with the way to each', async () => {
  await openList('?platform=platform-pau')
  await start('Remplacer un texte…')
  await user.type(await screen.findByRole('textbox', { name: 'Chercher' }), 'connexion')
  await press('Voir l’effet')
  await dialog().findByText(/^Ces mots sont dans 1 définition partagée, que suit 1 des cookies choisis/)
  expect(dialog().queryByText(/^Rien n’a été trouvé/)).toBeNull()
  expect(dialog().getByRole('link', { name: 'sessionid' }).getAttribute('href')).toBe(
    '/definitions/definition-sessionid',
  )
  await user.click(dialog().getByRole('button', { name: /la demande$/ }))
  await user.type(screen.getByRole('textbox', { name: 'Chercher' }), ' nulle part')
  await press('Voir l’effet')
  await dialog().findByText(/Rien n’a été trouvé/)
  expect(dialog().queryByText(/^Ces mots sont dans/)).toBeNull()
})

test('nor where a text was reworded meanwhile', async () => {
  await openList('?platform=platform-pau&exceptions=some')
  await start('Remplacer un texte…')
  await user.type(await screen.findByRole('textbox', { name: 'Chercher' }), 'menu')
  await press('Voir l’effet')
  await dialog().findByText('1 cookie change.')
  const { revision } = (await row('row-pau-django_language')).texts.service.fr
  const service = { fr: { value: 'Menu de tête', revision } }
  await ask('PATCH', '/rows/row-pau-django_language', { revision: 1, texts: { service } })
  await press('Remplacer dans 1 cookie')
  await dialog().findByText(/l’effet serait un autre que celui montré/)
  await press('Voir l’effet de nouveau')
  await dialog().findByText('Menu de tête')
})

test('own rows follow a definition found by a word; those that follow another are left out by one press', async () => {
  await openList('?name=sessionid', async () => {
    for (const platform of ['pau', 'gers']) {
      const purpose = { fr: { value: 'Dit autre chose.', revision: null } }
      const own = { revision: 1, definitionId: null, texts: { purpose } }
      expect((await ask('PATCH', `/rows/row-${platform}-sessionid`, own)).status).toBe(200)
    }
  })
  await start('Rattacher à une définition…')
  await user.type(await dialog().findByRole('searchbox'), 'csrf')
  await user.click(await dialog().findByRole('radio', { name: /^csrftoken/ }))
  expect(dialog().queryByRole('radio', { name: /^sessionid/ })).toBeNull()
  await press('Voir l’effet')
  await dialog().findByText('3 cookies ne peuvent pas changer ainsi.')
  await press('Continuer sans ces 3 cookies')
  await dialog().findByText('2 cookies changent.')
  await press('Rattacher 2 cookies')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(await row('row-pau-sessionid')).toMatchObject({ definitionId: 'definition-csrftoken', overrides: {} })
  expect((await row('row-datajoule-sessionid')).definitionId).toBe('definition-sessionid')
})

test('what own rows say otherwise is kept with a reason, or nothing is linked', async () => {
  await openList('?name=sessionid&platform=platform-pau', async () => {
    const purpose = { fr: { value: 'Dit autre chose.', revision: null } }
    await ask('PATCH', '/rows/row-pau-sessionid', { revision: 1, definitionId: null, texts: { purpose } })
  })
  await start('Rattacher à une définition…')
  await press('Voir l’effet')
  await dialog().findByText('Choisissez la définition à suivre.')
  const [first] = await dialog().findAllByRole('radio', { name: /Huwise/ })
  expect(first?.closest('label')?.textContent).toMatch(/^sessionid/)
  await user.click(first as HTMLElement) // found above
  await user.click(dialog().getByRole('radio', { name: /^Garder/ }))
  await press('Voir l’effet')
  await dialog().findByText(/: finalité$/)
  await user.type(dialog().getByRole('textbox', { name: 'Raison de l’exception' }), reason)
  await press('Voir l’effet')
  await dialog().findByText('1 cookie change.')
  await press('Rattacher 1 cookie')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect((await row('row-pau-sessionid')).overrides).toEqual({ purpose: { reason, leftRevision: 1 } })
})
