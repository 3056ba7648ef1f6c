import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { startServer } from './desk/serverProcess.ts'
import { shrinkPng } from './shrinkPng.ts'

// The pictures of docs/screenshots.md: each screen on a desk and on a phone, in French by day and in English by night.

const folder = 'docs/screenshots'
/** A picture over this many bytes is refused: it would weigh on every clone. */
const heaviest = 200_000

const looks = [
  { name: 'fr', locale: 'fr-FR', colorScheme: 'light' },
  { name: 'en-dark', locale: 'en-GB', colorScheme: 'dark' },
] as const
const widths = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const

const openCookies = async (page: Page): Promise<void> => {
  await page.goto('/platforms/platform-gers/cookies')
  await page.getByRole('button', { name: /^(Modifier|Edit) cookies_preferences$/ }).click()
  await page.getByRole('form').getByRole('textbox').first().waitFor()
}

/** What the history tells: a purpose that Le Gers says otherwise, changed by the first picture and found by the others. */
const changeOnce = async (page: Page): Promise<void> => {
  const row = '/api/rows/row-gers-cookies_preferences'
  const { revision, texts } = (await (await page.request.get(row)).json()) as {
    revision: number
    texts: { purpose: { fr: { value: string; revision: number } } }
  }
  const value = 'Permet de garder votre réponse au bandeau des cookies pendant un an.'
  if (texts.purpose.fr.value === value) return
  const data = { revision, texts: { purpose: { fr: { value, revision: texts.purpose.fr.revision } } } }
  const answer = await page.request.patch(row, { data })
  if (!answer.ok()) throw new Error(await answer.text())
}

/** How one comes to each screen; the names are those of both languages. */
const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async platforms(page) {
    await page.goto('/platforms')
    await page.getByRole('link', { name: 'Le Gers' }).waitFor()
  },
  async import(page) {
    await page.goto('/import')
    await page.getByRole('button', { name: /^(Essayer avec un exemple|Try with a sample)$/ }).click()
    await page.getByRole('group', { name: /^(Ce qui a été compris|What was understood)$/ }).waitFor()
  },
  workspace: openCookies,
  async grid(page) {
    await page.goto('/platforms/platform-gers/cookies')
    for (const cookie of ['csrftoken', 'cookies_preferences'])
      await page.getByRole('checkbox', { name: new RegExp(`^(Choisir|Select) ${cookie}$`) }).check()
    await page.getByRole('group', { name: /^(Ce qui est choisi|What is selected)$/ }).waitFor()
  },
  async preview(page) {
    await openCookies(page)
    const tab = page.getByRole('tab', { name: /^(Aperçu|Preview)$/ })
    if (await tab.isVisible()) await tab.click()
    await page.getByRole('region', { name: /^(Aperçu|Preview)$/ }).waitFor()
  },
  async 'carry-over'(page) {
    await page.goto('/platforms/platform-pau/cookies')
    await page.getByRole('button', { name: /^(Reporter sur le portail|Copy to the portal)$/ }).click()
    await page.getByRole('dialog').getByRole('textbox').waitFor()
  },
  async history(page) {
    await changeOnce(page)
    await page.goto('/platforms/platform-gers/history')
    await page.getByRole('deletion').first().waitFor()
    // Beside it where there is room.
    if ((page.viewportSize()?.width ?? 0) > 860) await page.getByTitle(/(en anglais|in English)$/).waitFor()
  },
  async palette(page) {
    await openCookies(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('option').first().waitFor()
  },
  async cookies(page) {
    await page.goto('/cookies')
    await page.getByRole('link', { name: 'Le Gers' }).first().waitFor()
  },
  async definition(page) {
    await page.goto('/definitions/definition-sessionid')
    const purpose = page.getByLabel(/^(Finalité en français|Purpose in French)$/)
    await purpose.fill('Garde votre session ouverte tant que vous naviguez.')
    await page.getByRole('button', { name: /^(Voir l’effet|See the effect)/ }).click()
    const effect = page.getByRole('heading', { name: /^(Ce que diront|What the pages)/ })
    await effect.waitFor()
    await page.getByText('Datajoule').first().click()
    await effect.scrollIntoViewIfNeeded()
    await effect.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  },
  async paste(page) {
    await page.goto('/platforms/platform-datajoule/cookies')
    await page.getByRole('button', { name: /^(Coller des lignes|Paste rows)/ }).click()
    const cells = [
      ['Catégorie', 'Prestataire', 'Nom du cookie', 'Finalité (fr)', 'Finalité (en)', 'Durée'],
      ['Mesure d’audience', 'Huwise', 'visites', 'Compte les visites.', 'Counts visits.', '13 mois'],
      ['Mesure d’audience', 'Huwise', 'pages_vues', 'Compte les pages.', 'Counts pages.', 'un certain temps'],
      ['', '', 'django_language', '', '', '6 mois'],
    ]
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill(cells.map((line) => line.join('\t')).join('\n'))
    await dialog.getByRole('button', { name: /^(Voir ce que devient|See what becomes)/ }).click()
    await dialog.getByRole('table').first().waitFor()
  },
  async csv(page) {
    await page.goto('/platforms/platform-gers/csv')
    const table =
      'Cookie;Prestataire;Finalité\nsessionid;Huwise;Garde votre session ouverte.\nvisites;Personne;Compter\n'
    const file = { name: 'cookies.csv', mimeType: 'text/csv', buffer: Buffer.from(table) }
    await page.getByLabel(/choisissez-le|choose it/).setInputFiles(file)
    await page.getByRole('table').first().waitFor()
  },
  async settings(page) {
    await page.goto('/platforms/platform-gers/settings')
    await page.getByRole('textbox').first().waitFor()
  },
}

const server = await startServer('demo')
const { CHROMIUM_PATH: executablePath } = process.env
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--hide-scrollbars'],
})
mkdirSync(folder, { recursive: true })
const asked = process.argv.slice(2)
for (const [screen, reach] of Object.entries(screens)) {
  if (asked.length > 0 && !asked.includes(screen)) continue
  for (const { name, ...look } of looks) {
    for (const viewport of widths) {
      // Wide, it stands beside the rows already.
      if (screen === 'preview' && viewport.width > 860) continue
      const context = await browser.newContext({ ...look, viewport, baseURL: server.origin, reducedMotion: 'reduce' })
      const page = await context.newPage()
      // The screens as one sees them every day, not at the first visit.
      await page.addInitScript(() => {
        if (location.protocol === 'http:') localStorage.setItem('charterdesk.firstSteps', 'done')
      })
      page.setDefaultTimeout(20_000)
      await reach(page)
      const path = `${folder}/${screen}-${viewport.width}-${name}.png`
      // The fonts are there, and the frames of the preview have drawn.
      await page.evaluate(async () => {
        await document.fonts.ready
        for (let frame = 0; frame < 5; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
      })
      const picture = shrinkPng(await page.screenshot({ animations: 'disabled', caret: 'hide' }))
      if (picture.length > heaviest) throw new Error(`${path} would be over ${heaviest} bytes`)
      writeFileSync(path, picture)
      await context.close()
    }
  }
}
await browser.close()
await server.close()
