import { expect, test } from '../fixtures.ts'

// What a screen reader hears of the screens over every platform: names and roles in their order, as one comes to them.

test('the cookies of every platform: what finds, what filters, the table, each row by its cookie and platform', async ({
  page,
}) => {
  await page.goto('/cookies?platform=platform-pau')
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Cookies" [level=1]
    - button "Vues"
    - button "Exporter en CSV"
    - search "Chercher parmi les cookies":
      - searchbox "Chercher parmi les cookies"
    - search "Nom d’un cookie":
      - searchbox "Nom d’un cookie"
    - combobox "Plateforme":
      - option "Pau" [selected]
    - combobox "Prestataire"
    - combobox "Catégorie"
    - combobox "Durée"
    - group "Filtres":
      - button "Partagés"
      - button "Textes manquants"
    - group "Choix":
      - paragraph: Aucun cookie choisi
      - button "Choisir la page"
    - table "Cookies":
      - rowgroup:
        - row:
          - columnheader "Cookie":
            - button "Cookie"
          - columnheader "Plateforme"
      - rowgroup:
        - row:
          - rowheader "Choisir csrftoken, Pau csrftoken":
            - checkbox "Choisir csrftoken, Pau"
            - link "csrftoken"
          - cell "Pau":
            - link "Pau"
          - cell "Nécessaires"
    - group "Densité":
      - radio "Aérée" [checked]
  `)
})

test('definitions: the list by cookie, one by its fields and the platforms that it serves', async ({ page }) => {
  await page.goto('/definitions')
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Définitions partagées" [level=1]
    - link "Nouvelle définition"
    - search "Chercher une définition":
      - searchbox "Chercher une définition"
    - table "Définitions partagées":
      - rowgroup:
        - row:
          - columnheader "Cookie"
          - columnheader "Prestataire"
          - columnheader "Finalité"
          - columnheader "Durée"
          - columnheader "Plateformes"
      - rowgroup:
        - row:
          - rowheader "sessionid":
            - link "sessionid"
          - cell "Huwise"
  `)
  await page.getByRole('link', { name: 'sessionid' }).click()
  await expect(page.getByRole('form', { name: 'Définition partagée' })).toBeVisible()
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - navigation "Fil d’Ariane":
      - list:
        - listitem:
          - link "Définitions partagées"
        - listitem: sessionid
    - heading "sessionid" [level=1]
    - form "Définition partagée":
      - group "Le cookie":
        - textbox "Nom du cookie"
        - combobox "Prestataire"
        - textbox "Durée"
        - combobox "Catégorie"
      - group "Pour le registre":
        - combobox "Origine"
        - combobox "Stockage"
        - textbox "Domaine"
        - combobox "Exemption de consentement"
      - group "Ses textes":
        - textbox "Service en français"
        - textbox "Service en anglais"
        - textbox "Finalité en français"
        - textbox "Finalité en anglais"
        - textbox "Précision sur la durée en français"
        - textbox "Précision sur la durée en anglais"
      - button "Voir l’effet sur les pages" [disabled]
    - region "Là où elle sert":
      - heading "Là où elle sert" [level=2]
      - list:
        - listitem:
          - link "Centre-Val de Loire"
  `)
})

test('a provider: where it is named, each of its names with its day, what is about it, the definitions that name it', async ({
  page,
}) => {
  await page.goto('/providers')
  await page.getByRole('link', { name: 'Huwise' }).click()
  await expect(
    page.getByRole('region', { name: 'Définitions partagées qui le nomment' }).getByRole('link'),
  ).not.toHaveCount(0)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - navigation "Fil d’Ariane":
      - list:
        - listitem:
          - link "Prestataires"
        - listitem: Huwise
    - heading "Huwise" [level=1]
    - link /Nommé par \\d+ cookies/
    - button "Supprimer"
    - button "Fusionner avec un autre…"
    - form "Prestataire"
    - region "Définitions partagées qui le nomment":
      - heading "Définitions partagées qui le nomment" [level=2]
      - list:
        - listitem:
          - link "sessionid"
  `)
  await expect(page.getByRole('form', { name: 'Prestataire' })).toMatchAriaSnapshot(`
    - form "Prestataire":
      - group "Noms":
        - list:
          - listitem:
            - textbox "Nom 1"
            - textbox "À partir du (1)"
            - button "Retirer le nom Opendatasoft"
          - listitem:
            - textbox "Nom 2"
            - textbox "À partir du (2)"
            - button "Retirer le nom Huwise"
        - button "Ajouter un nom"
      - group "À son sujet":
        - textbox "Reconnu aussi sous"
        - textbox "Adresse de sa politique de confidentialité"
        - textbox "Contact"
      - button "Voir l’effet sur les pages" [disabled]
  `)
})

test('the history of a platform: day by day, what was done, by whom, and each field with what it became', async ({
  page,
}) => {
  await page.goto('/platforms/platform-pau/history')
  await expect(page.getByRole('heading', { name: 'Ce qui a changé' })).toBeVisible()
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Ce qui a changé" [level=2]
    - region:
      - heading [level=3]
      - list:
        - listitem:
          - time
          - paragraph: /6 ajouts/
          - heading "réglages" [level=4]
          - term: Adresse
          - definition: https://opendata.pau.fr
          - button /Voir \\d+ autres champs/
  `)
})
