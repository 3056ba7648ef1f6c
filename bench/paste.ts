import { planPaste } from '#core/charter/paste/planPaste.ts'
import { readPasteTarget } from '#core/charter/paste/pasteTarget.ts'
import { readPaste } from '#core/charter/paste/readPaste.ts'
import { buildRow, buildSource } from '#core/charter/testing/builders.ts'
import { seedProviders } from '#core/seed/providers.ts'
import { seedTemplate } from '#core/seed/template.ts'

/*
 * How long a block of 5,000 cells takes from its text to what becomes of each line, on a platform of 240 rows: cells in quotes, with
 * line breaks and quotes in them, every other line about a row that is there. Medians of seven runs: `node bench/paste.ts`.
 */
const runs = 7
const lines = 500
const header = [
  'Catégorie',
  'Prestataire',
  'Nom du cookie',
  'Service (fr)',
  'Service (en)',
  'Finalité (fr)',
  'Finalité (en)',
]
const columns = [...header, 'Durée de conservation', 'Note de conservation (fr)', 'Note de conservation (en)']
const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const cellsOf = (index: number): string[] => [
  'Cookies nécessaires',
  'Huwise',
  `cookie_${String(index)}`,
  'Pages du portail',
  'Pages of the portal',
  `Compte les visites\nde la page « ${String(index)} ».`,
  `Counts the visits\nof the page "${String(index)}".`,
  `${String(1 + (index % 24))} mois`,
  'au plus',
  'at most',
]
const text = [columns, ...Array.from({ length: lines }, (_, index) => cellsOf(index))]
  .map((cells) => cells.map(quote).join('\t'))
  .join('\r\n')

const [category] = seedTemplate.categories
const rows = Array.from({ length: 240 }, (_, index) =>
  buildRow({
    id: `row-${String(index)}`,
    categoryId: category?.id ?? '',
    position: `a${String(index).padStart(3, '0')}`,
    definitionId: null,
    facts: {
      ...buildRow().facts,
      providerId: seedProviders[0]?.id ?? '',
      names: [{ value: `cookie_${String(index * 2)}`, match: 'exact' }],
    },
  }),
)
const source = buildSource({ template: seedTemplate, rows, providers: [...seedProviders] })

function median(times: readonly number[]): string {
  return ([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN).toFixed(1)
}

const [reading, planning]: [number[], number[]] = [[], []]
let told = ''
for (let run = 0; run < runs; run += 1) {
  const start = performance.now()
  const paste = readPaste(text, { noteLocale: 'fr' })
  const read = performance.now()
  if (!paste.ok) throw new Error(`refused: ${paste.code}`)
  const plan = planPaste(paste, readPasteTarget(source, seedProviders), { start: 'named' })
  planning.push(performance.now() - read)
  reading.push(read - start)
  const count = (state: string) => plan.filter((line) => line.state === state).length
  told = `${count('added')} added, ${count('changed')} changed, ${count('unclear')} unclear`
}
console.log(`${columns.length * lines} cells read: ${median(reading)} ms; planned: ${median(planning)} ms (${told})`)
