import { expect, test } from '../fixtures.ts'
import { ImportPage } from '../pages/ImportPage.ts'
import { PlatformsPage } from '../pages/PlatformsPage.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

// What a screen reader says of the main screens: the landmarks, the names of what one acts on, the order they come in.

test('around every screen: a way past the menu, the menu, the language, the theme, the content, the messages', async ({
  page,
}) => {
  await new PlatformsPage(page).open()
  await expect(page).toMatchAriaSnapshot(`
    - link "Aller au contenu"
    - banner:
      - link "Charterdesk"
      - navigation "Navigation principale":
        - list:
          - listitem:
            - link "Plateformes"
          - listitem:
            - link "Importer"
      - group "Langue de l’interface":
        - radio "Français" [checked]
        - radio "English"
      - group "Thème":
        - radio "Système" [checked]
        - radio "Clair"
        - radio "Sombre"
    - main:
      - heading "Plateformes" [level=1]
    - region "Messages"
  `)
  await expect(page.getByRole('link', { name: 'Plateformes' })).toHaveAttribute('aria-current', 'page')
})

test('the list: what finds, what filters, what sorts, and each platform by its name', async ({ page }) => {
  const list = new PlatformsPage(page)
  await list.open()
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Plateformes" [level=1]
    - link "Importer une charte"
    - link "Nouvelle plateforme"
    - search:
      - searchbox "Chercher une plateforme"
    - group "Filtres":
      - button "Textes manquants"
      - button "Traductions à revoir"
      - button "Adresse à corriger"
      - button "En français"
      - button "En anglais"
      - button "Supprimées"
    - table "Plateformes":
      - rowgroup:
        - row "Plateforme Langues Cookies Textes à voir Modifiée Actions":
          - columnheader "Plateforme":
            - button "Plateforme"
      - rowgroup:
        - row /^Centre-Val de Loire Adresse à corriger .* Complets/
  `)
  await expect(list.row('Pau')).toMatchAriaSnapshot(`
    - row:
      - rowheader "Pau opendata.pau.fr":
        - link "Pau"
      - cell "4 · 1 exception"
      - cell "3 manquants"
      - cell:
        - button "Actions pour Pau"
  `)
})

test('checking an import: the lines of the source, then what was understood, part by part', async ({ page }) => {
  const importing = new ImportPage(page)
  await importing.open()
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Importer une charte" [level=1]
    - list "Étapes"
    - textbox "Texte de la charte"
    - button "Lire ce texte" [disabled]
    - button "Essayer avec un exemple"
  `)
  await importing.press('Essayer avec un exemple')
  await expect(importing.cookie('sessionid')).toBeVisible()
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - button "Recommencer"
    - button "Modifier le texte"
    - button "Créer la plateforme"
    - region "Texte d’origine":
      - list "Ce que chaque ligne est devenue":
        - listitem:
          - button "à corriger 1"
      - listbox "Lignes du texte d’origine":
        - option /à corriger.*donnees\\.exemple ville/
    - separator "Largeur du texte d’origine"
    - group "Ce qui a été compris":
      - region "Plateforme":
        - textbox "Nom"
        - textbox "Adresse" [invalid]
        - button "Utiliser https://donnees.exempleville.fr"
      - region "Cookies":
        - region /^Cookies nécessaires au fonctionnement du portail/:
          - list:
            - listitem:
              - group "Cookie sessionid":
                - textbox "Nom du cookie"
                - textbox "Prestataire"
                - textbox "Finalité"
                - button "Ne pas reprendre"
      - region "Textes de la page":
        - list:
          - listitem:
            - group "Texte pour « Introduction »"
  `)
})

test('settings and carrying over: groups by their subject, the dialog by its title', async ({ page }) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-gers', 'settings')
  await expect(page.getByRole('form', { name: 'Réglages de la plateforme' })).toMatchAriaSnapshot(`
    - region "Nom":
      - textbox "Nom en français"
      - textbox "Nom en anglais"
    - region "Adresse":
      - textbox "Adresse du portail"
    - region "Hôtes":
      - list:
        - listitem:
          - textbox "Hôte 1"
          - combobox "Rôle de data.gers.fr"
          - button "Retirer data.gers.fr"
      - button "Ajouter un hôte"
    - region "Éditeur du portail":
      - textbox "Nom de l’éditeur"
    - region "Langues":
      - list:
        - listitem:
          - checkbox "Français" [checked]
        - listitem:
          - checkbox "Anglais" [checked]
      - combobox "Langue par défaut"
    - region "Identifiant":
      - textbox "Identifiant court"
  `)
  await expect(await workspace.carryOver()).toMatchAriaSnapshot(`
    - heading "Reporter sur le portail" [level=2]
    - button "Fermer"
    - group "Langue à reporter":
      - radio "français" [checked]
      - radio "anglais"
    - combobox "Format"
    - button "Copier"
    - button "Télécharger"
    - region "Où le coller"
    - textbox "HTML pour le portail, en français"
  `)
})
