import { readAnswer } from '#core/contract/client.ts'
import { expect, test } from '../fixtures.ts'
import { Keys } from '../keyboard/Keys.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const category = 'Cookies de mesure d’audience'
const pasted = Array.from({ length: 34 }, (_, index) => [
  category,
  'Huwise',
  `mesure_${String(index + 1).padStart(2, '0')}`,
  'Toutes les pages',
  'Every page',
  `Compte les visites de la partie ${index + 1}.`,
  `Counts the visits of part ${index + 1}.`,
  '13 mois',
])

test('a charter of forty rows is typed, pasted, reordered and corrected by keys alone', async ({ page, desk }) => {
  test.setTimeout(180_000)
  const [keys, workspace] = [new Keys(page), new WorkspacePage(page)]
  const rows = page.getByRole('grid', { name: new RegExp(`^${category}`) }).getByRole('rowheader')
  const named = (...names: string[]) => names.map((name) => new RegExp(`^${name}`))
  const chosen = page.getByRole('group', { name: 'Ce qui est choisi' })
  const messages = page.getByRole('region', { name: 'Messages' })
  const read = async () => {
    const source = await readAnswer(desk.api.platforms[':id'].source.$get({ param: { id: 'platform-gers' } }))
    return source.rows.filter(({ deletedAt }) => deletedAt === null)
  }
  const find = async (name: string) =>
    (await read()).find(({ facts }) => facts.names?.some(({ value }) => value === name))
  await workspace.open('platform-gers')

  // Typed, one after the other.
  await keys.tabTo(page.getByRole('button', { name: `Ajouter un cookie dans « ${category} »` }))
  for (const name of ['essai_a', 'essai_b']) {
    await keys.press('n')
    await expect(workspace.field(/^Cookie/)).toBeFocused()
    await keys.write(name)
    await keys.tabTo(workspace.field(/^Prestataire/))
    await page.keyboard.type('Huwise')
    await keys.tabTo(workspace.field(/^Durée/))
    await keys.write('6 mois')
    await keys.tabTo(workspace.field('Finalité en français'))
    await keys.write(`Mesure ${name}.`)
    await keys.press('Enter')
    await expect(workspace.row(name)).toBeFocused()
  }
  await expect(rows).toHaveText(named('essai_a', 'essai_b'))
  await workspace.expectSaved()

  // Pasted: what becomes of each line is seen first.
  const block = pasted.map((cells) => cells.join('\t')).join('\r\n')
  await page.evaluate((text) => navigator.clipboard.writeText(text), block)
  await page.keyboard.press('ControlOrMeta+V')
  const dialog = page.getByRole('dialog', { name: 'Coller des lignes d’un tableur' })
  await expect(dialog.getByRole('heading', { name: '34 lignes à écrire' })).toBeFocused()
  await keys.tabTo(dialog.getByRole('button', { name: 'Écrire 34 lignes' }))
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(rows).toHaveCount(36)
  await expect(workspace.row('essai_b')).toBeFocused()
  expect(await read()).toHaveLength(40)

  // Reordered: three together, to the end of their category.
  await keys.press('ArrowDown')
  await expect(workspace.row('mesure_01')).toBeFocused()
  await keys.press('Shift+Space')
  await keys.press('Shift+ArrowDown')
  await keys.press('Shift+ArrowDown')
  await expect(chosen).toContainText('3 lignes choisies')
  await keys.press('Alt+ArrowUp')
  await keys.press('Alt+ArrowUp')
  await expect(rows.first()).toContainText('mesure_01')
  await expect(rows.nth(3)).toContainText('essai_a')
  await workspace.expectSaved()
  await keys.press('Escape')

  // Found, opened where it is wrong, corrected.
  await keys.press('/')
  await page.keyboard.type('partie 30.')
  await expect(rows).toHaveText(named('mesure_30'))
  await page.keyboard.press('ArrowDown')
  await expect(workspace.row('mesure_30')).toBeFocused()
  await keys.press('End')
  await keys.press('ArrowLeft')
  await keys.press('F2')
  await expect(workspace.field(/^Durée/)).toBeFocused()
  await keys.write('au plus 25 mois')
  await keys.press('Enter')
  await expect(workspace.editor()).toBeHidden()
  await workspace.expectSaved()
  await expect(workspace.rowText('mesure_30')).toContainText('25 mois au plus')
  await keys.press('/')
  await page.keyboard.press('Escape')
  await expect(rows).toHaveCount(36)

  // One retention copied into the cells below it, undone and done again.
  await page.keyboard.press('ArrowDown')
  await keys.press('ControlOrMeta+End')
  await keys.press('ArrowLeft')
  for (let up = 0; up < 4; up += 1) await keys.press('ArrowUp')
  await expect(workspace.rowText('mesure_30').getByRole('gridcell', { name: '25 mois au plus' })).toBeFocused()
  await keys.press('Shift+ArrowDown')
  await keys.press('Shift+ArrowDown')
  await keys.press('ControlOrMeta+D')
  await expect(messages).toContainText('mesure_30 recopié dans 2 lignes.')
  await expect(workspace.rowText('mesure_32')).toContainText('25 mois au plus')
  expect((await find('mesure_32'))?.facts.retention).toMatchObject({ value: 25, unit: 'month', atMost: true })
  await keys.press('ControlOrMeta+Z')
  await expect(workspace.rowText('mesure_32')).toContainText('13 mois')
  await keys.press('ControlOrMeta+Shift+Z')
  await expect(workspace.rowText('mesure_32')).toContainText('25 mois au plus')
  await expect(workspace.previewRow('anglais', 'mesure_32')).toContainText('25 months')
  expect(await read()).toHaveLength(40)
})
