import { expect, test } from '../fixtures.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

// What a screen reader hears of a platform: names and roles in their order, as one comes to them.

test('a platform: its title, its tabs, its cookies by category, the preview in each language', async ({ page }) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-gers')
  await expect(workspace.row('sessionid')).toBeVisible()
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - navigation "Fil d’Ariane":
      - list:
        - listitem:
          - link "Plateformes"
        - listitem: Le Gers
    - heading "Le Gers" [level=1]
    - link "data.gers.fr (nouvel onglet)"
    - button "Reporter sur le portail"
    - navigation "Onglets de la plateforme":
      - list:
        - listitem:
          - link "Cookies 4"
        - listitem:
          - link "Réglages"
        - listitem:
          - link "Import"
    - search "Chercher dans les lignes":
      - searchbox "Chercher dans les lignes"
    - button "Coller des lignes"
    - region "Cookies nécessaires 4":
      - heading "Cookies nécessaires 4" [level=2]:
        - button "Cookies nécessaires" [expanded]
      - button "Définition partagée… à ajouter dans « Cookies nécessaires »"
      - button "Ajouter un cookie dans « Cookies nécessaires »"
      - grid "Cookies nécessaires 4"
    - separator "Largeur de l’aperçu"
    - region "Aperçu":
      - group "Langues de l’aperçu":
        - radio "FR + EN" [checked]
      - article "français"
      - article "anglais"
  `)
})

test('the rows of a platform: a grid, its columns, each cell by what it says, and what is chosen of it', async ({
  page,
}) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-gers')
  await page.getByRole('checkbox', { name: 'Choisir csrftoken' }).check()
  await expect(page.getByRole('grid', { name: /^Cookies nécessaires/ })).toMatchAriaSnapshot(`
    - grid "Cookies nécessaires 4":
      - rowgroup:
        - row:
          - gridcell "Choisir toutes les lignes de « Cookies nécessaires »":
            - checkbox "Choisir toutes les lignes de « Cookies nécessaires »" [checked=mixed]
          - columnheader "Cookie"
          - columnheader "Service"
          - columnheader "Finalité"
          - columnheader "Durée"
      - rowgroup:
        - row [selected]:
          - gridcell "Choisir csrftoken":
            - checkbox "Choisir csrftoken" [checked]
          - rowheader:
            - button "Modifier csrftoken"
          - gridcell /Sécurité des formulaires/
          - gridcell /Vérifie que les formulaires/
          - gridcell "12 mois au plus"
          - gridcell "Actions sur csrftoken":
            - button "Actions sur csrftoken"
  `)
  await expect(page.getByRole('group', { name: 'Ce qui est choisi' })).toMatchAriaSnapshot(`
    - group "Ce qui est choisi":
      - paragraph: 1 ligne choisie
      - button "Ne plus choisir"
      - button "Copier"
      - button "Modifier"
      - button "Déplacer vers"
      - button "Supprimer"
  `)
})

test('a row open: each field by its name, its language, and whether it is shared', async ({ page }) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-gers')
  await workspace.openRow('cookies_preferences')
  await expect(workspace.editor()).toMatchAriaSnapshot(`
    - form "Modification de cookies_preferences":
      - textbox "Cookie de la définition"
      - combobox "Prestataire de la définition"
      - textbox "Durée de la définition"
      - group "Service de la définition":
        - textbox "Service en français"
        - textbox "Service en anglais"
      - group "Finalité exception":
        - textbox "Finalité en français"
        - textbox "Finalité en anglais"
        - 'region "Exception à la définition partagée : Finalité"':
          - button "Revenir à la valeur partagée"
          - textbox "Raison de l’exception"
      - button "Terminer"
      - button "Actions sur cookies_preferences"
  `)
})
