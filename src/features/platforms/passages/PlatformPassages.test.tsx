// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import { resolveCharter } from '#core/charter/render/resolveCharter.ts'
import { rights as sectionWords } from '#core/seed/sections/rights.ts'
import { fieldFocus } from '#src/lib/fieldFocus.ts'
import { liveSource } from '#src/lib/liveSource.ts'
import {
  desk,
  isSaved,
  openTab,
  platformId,
  readSource,
  sendElsewhere,
  setUpDesk,
  write,
} from '../testing/settingsScreen.tsx'

setUpDesk()

const rights = sectionWords.heading.fr ?? ''
const ownOf = async (sectionId: string) =>
  (await readSource()).sections.find((it) => it.sectionId === sectionId && it.deletedAt === null)
const item = (name: string | RegExp) =>
  within(screen.getByRole('heading', { level: 3, name }).closest('li') ?? document.body)
const shownHeadings = () => {
  const source = liveSource.get()
  return source && resolveCharter({ source, at: '2026-11-22' }, 'fr').charter.sections.map(({ heading }) => heading)
}

/** Opens the section about rights; its form. */
async function openRights() {
  await desk.user.click(item(rights).getByRole('button', { name: `Modifier ${rights}` }))
  return within(await screen.findByRole('form', { name: 'Modification de la section' }))
}
const headingOf = (form: ReturnType<typeof within>, part = 'Titre', language = 'Français') =>
  within(form.getByRole('group', { name: part })).getByRole<HTMLTextAreaElement>('textbox', { name: language })
async function choose(name: string | RegExp, entry: string) {
  await desk.user.click(item(name).getByRole('button', { name: /^Actions sur/ }))
  await desk.user.click(await screen.findByRole('menuitem', { name: entry }))
}

describe('the sections of a platform', () => {
  it('are named in the language of the reader, or else in the platform’s first and said to be so', async () => {
    await sendElsewhere('PUT', `platforms/${platformId}/sections/new-one`, {
      sectionId: null,
      texts: { heading: { fr: { value: 'Une section' } } },
    })
    await openTab()
    await act(() => i18next.changeLanguage('en'))
    const named = await screen.findByRole('heading', { level: 3, name: sectionWords.heading.en ?? '' })
    expect(named.lang).toBe('en')
    expect(screen.getByRole('heading', { level: 3, name: 'Une section' }).lang).toBe('fr')
  })

  it('say otherwise than the template with a reason, live in the preview, and go back with an undo', async () => {
    await openTab()
    const form = await openRights()
    await write(headingOf(form), 'Ce que vous pouvez demander')
    expect(shownHeadings()).toContain('Ce que vous pouvez demander')
    await desk.user.tab()
    expect(await form.findByText(/^Donnez la raison/)).toBeDefined()
    expect(await screen.findByText('1 modification non envoyée, gardée ici')).toBeDefined()
    await write(form.getByRole('textbox', { name: 'Raison de l’exception' }), 'Ton du portail')
    await desk.user.tab()
    await isSaved()
    expect(await ownOf('section-rights')).toMatchObject({
      reason: 'Ton du portail',
      hidden: false,
      texts: { heading: { fr: { value: 'Ce que vous pouvez demander' } }, body: {} },
    })
    expect(form.getByText(/Obsolète/)).toBeDefined()
    await desk.user.click(form.getByRole('button', { name: 'Revenir au texte du modèle' }))
    await waitFor(async () => expect(await ownOf('section-rights')).toBeUndefined())
    expect(headingOf(form).value).toBe(rights)
    await desk.user.click(await screen.findByRole('button', { name: 'Annuler' }))
    await waitFor(async () => expect((await ownOf('section-rights'))?.reason).toBe('Ton du portail'))
    await waitFor(() => expect(headingOf(form).value).toBe('Ce que vous pouvez demander'))
  })

  it('are hidden with a reason and shown again', async () => {
    await openTab()
    await choose(rights, 'Masquer…')
    const form = within(await screen.findByRole('form', { name: 'Modification de la section' }))
    const reason = form.getByRole('textbox', { name: 'Raison de l’exception' })
    await waitFor(() => expect(document.activeElement).toBe(reason))
    expect(shownHeadings()).not.toContain(rights)
    await write(reason, 'Dite ailleurs')
    await desk.user.tab()
    await waitFor(async () => expect(await ownOf('section-rights')).toMatchObject({ hidden: true }))
    expect(await item(rights).findByText(/Masquée sur ce portail depuis/)).toBeDefined()
    await choose(rights, 'Afficher de nouveau')
    await waitFor(async () => expect(await ownOf('section-rights')).toBeUndefined())
    expect(shownHeadings()).toContain(rights)
  })

  it('keep what is unsent over a reload', async () => {
    await openTab()
    await write(headingOf(await openRights(), 'Texte', 'Anglais'), 'Not sent yet.')
    cleanup()
    await openTab()
    expect(await item(rights).findByText('Non envoyé')).toBeDefined()
    expect(headingOf(await openRights(), 'Texte', 'Anglais').value).toBe('Not sent yet.')
    await desk.user.click(screen.getByRole('button', { name: 'Abandonner' }))
    expect(screen.queryByText('Non envoyé')).toBeNull()
    await desk.user.click(await screen.findByRole('button', { name: 'Annuler' }))
    expect(item(rights).getByText('Non envoyé')).toBeDefined()
  })

  it('are settled field by field when somebody else wrote there meanwhile', async () => {
    await openTab()
    const form = await openRights()
    await sendElsewhere('PUT', `platforms/${platformId}/sections/theirs`, {
      sectionId: 'section-rights',
      reason: 'Leur raison',
      texts: { heading: { fr: { value: 'Leur titre' } } },
    })
    await write(headingOf(form), 'Mon titre')
    await write(form.getByRole('textbox', { name: 'Raison de l’exception' }), 'Ma raison')
    await desk.user.tab()
    const dialog = within(await screen.findByRole('dialog', { name: 'Cette section a été modifiée ailleurs' }))
    await desk.user.click(
      within(dialog.getByRole('group', { name: 'Titre en français' })).getByRole('radio', { name: /^Le mien/ }),
    )
    await desk.user.click(
      within(dialog.getByRole('group', { name: 'Raison de l’exception' })).getByRole('radio', { name: /^Le leur/ }),
    )
    await desk.user.click(dialog.getByRole('button', { name: 'Enregistrer ces choix' }))
    await waitFor(async () =>
      expect(await ownOf('section-rights')).toMatchObject({
        id: 'theirs',
        reason: 'Leur raison',
        texts: { heading: { fr: { value: 'Mon titre' } } },
      }),
    )
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('show what changed in the source of a translation left behind, and take it as still right', async () => {
    const path = `platforms/${platformId}/sections/theirs`
    const heading = { fr: { value: 'Leur titre' }, en: { value: 'Their heading' } }
    await sendElsewhere('PUT', path, { sectionId: 'section-rights', reason: 'Leur raison', texts: { heading } })
    const reworded = { fr: { value: 'Leur titre à eux', revision: 2 } }
    await sendElsewhere('PATCH', path, { revision: 1, texts: { heading: reworded } })
    await openTab()
    await desk.user.click(item('Leur titre à eux').getByRole('button', { name: 'Modifier Leur titre à eux' }))
    const form = within(await screen.findByRole('form', { name: 'Modification de la section' }))
    await desk.user.click(form.getByRole('button', { name: 'Voir ce qui a changé' }))
    const change = within(form.getByRole('region', { name: 'Le texte français, depuis cette traduction' }))
    expect((await change.findByRole('insertion')).textContent).toMatch(/^ajouté\s:\s+à eux$/)
    expect(change.queryByRole('deletion')).toBeNull()
    await desk.user.click(form.getByRole('button', { name: 'Toujours juste' }))
    expect(document.activeElement).toBe(headingOf(form, 'Titre', 'Anglais'))
    await waitFor(() => expect(form.queryByText(/Obsolète/)).toBeNull())
    const madeFrom = async () => (await ownOf('section-rights'))?.texts.heading
    await waitFor(async () => expect((await madeFrom())?.en?.madeFrom?.revision).toBe((await madeFrom())?.fr?.revision))
  })

  it('open on the field that was clicked in the preview', async () => {
    await openTab()
    act(() => fieldFocus.set({ kind: 'section', id: 'section-rights', field: 'body', locale: 'en' }, 'preview'))
    const form = within(await screen.findByRole('form', { name: 'Modification de la section' }))
    await waitFor(() => expect(document.activeElement).toBe(headingOf(form, 'Texte', 'Anglais')))
  })

  it('open on that field too where it was clicked beside the cookies', async () => {
    const router = await openTab('cookies')
    act(() => fieldFocus.set({ kind: 'section', id: 'section-rights', field: 'heading', locale: 'fr' }, 'preview'))
    const form = within(await screen.findByRole('form', { name: 'Modification de la section' }))
    await waitFor(() => expect(document.activeElement).toBe(headingOf(form)))
    expect(router.state.location.pathname).toBe(`/platforms/${platformId}/settings`)
  })
})

describe('the categories of a platform', () => {
  it('are added, kept while they hold cookies, and removed with an undo', async () => {
    await openTab()
    await desk.user.click(screen.getByRole('button', { name: 'Ajouter une catégorie' }))
    const form = within(await screen.findByRole('form', { name: 'Modification de la catégorie' }))
    await waitFor(() => expect(document.activeElement).toBe(headingOf(form)))
    await desk.user.paste('Cartes')
    await desk.user.tab()
    await isSaved()
    const own = (await readSource()).categories.at(-1)
    expect(own).toMatchObject({ categoryId: null, kind: 'other', texts: { title: { fr: { value: 'Cartes' } } } })
    await choose('Cartes', 'Supprimer')
    await waitFor(async () => expect((await readSource()).categories.some(({ id }) => id === own?.id)).toBe(false))
    expect(screen.queryByRole('heading', { name: 'Cartes' })).toBeNull()
    await desk.user.click(await screen.findByRole('button', { name: 'Annuler' }))
    expect(await screen.findByRole('heading', { name: 'Cartes' })).toBeDefined()
    await sendElsewhere('POST', 'rows/row-gers-sessionid/move', { revision: 1, categoryId: own?.id })
    await choose('Cartes', 'Supprimer')
    expect(await screen.findByText(/Des cookies sont rangés dans cette catégorie/)).toBeDefined()
    expect(screen.getByRole('heading', { name: 'Cartes' })).toBeDefined()
  })

  it('take another title on this platform alone', async () => {
    await openTab()
    await desk.user.click(screen.getByRole('button', { name: 'Modifier Cookies nécessaires' }))
    const form = within(await screen.findByRole('form', { name: 'Modification de la catégorie' }))
    await write(headingOf(form), 'Indispensables')
    await write(form.getByRole('textbox', { name: 'Raison de l’exception' }), 'Plus court')
    await desk.user.keyboard('{Control>}{Enter}{/Control}')
    await isSaved()
    expect((await readSource()).categories[0]).toMatchObject({
      reason: 'Plus court',
      texts: { title: { fr: { value: 'Indispensables' } }, description: {} },
    })
    expect(screen.queryByRole('form', { name: 'Modification de la catégorie' })).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Modifier Indispensables' }))
  })
})
