import { cookieName } from '#core/charter/cookieName.ts'
import { locales } from '#core/charter/locale.ts'
import { renderFinal } from '#core/charter/render/renderFinal.ts'
import { resolveCharter } from '#core/charter/render/resolveCharter.ts'
import { toHtml } from '#core/charter/render/toHtml.ts'
import { buildRow, buildSource } from '#core/charter/testing/builders.ts'
import { buildPair } from '#core/charter/testing/textBuilders.ts'
import { seedTemplate } from '#core/seed/template.ts'

/*
 * How many times a second the charter of 60 rows is resolved, laid out and written as an HTML page in every language, on one
 * core, with the template that ships. Bodies are parsed once per text; everything else is done again each time, on a source
 * whose rows are new objects, as at a keystroke. Prints the median of five runs of two
 * seconds.
 */
const rows = Array.from({ length: 60 }, (_, index) =>
  buildRow({
    id: `row-${String(index)}`,
    categoryId: seedTemplate.categories[index % 3]?.id ?? '',
    position: `a${String(index).padStart(2, '0')}`,
    definitionId: index % 4 === 0 ? 'definition-session' : null,
    facts:
      index % 4 === 0 ? {} : { ...buildRow().facts, names: [cookieName(`_ga_${String(index)}`), cookieName('_pk_*')] },
    texts:
      index % 4 === 0
        ? { service: {}, purpose: {}, retentionNote: {} }
        : {
            service: buildPair(`Pages du portail ${String(index)}`, `Pages of the portal ${String(index)}`),
            purpose: buildPair(
              `Compte les visites de la page ${String(index)} & dit d’où elles viennent, sans nommer personne.`,
              `Counts the visits of page ${String(index)} & tells where they come from, without naming anyone.`,
            ),
            retentionNote: {},
          },
  }),
)
const source = buildSource({ template: seedTemplate, rows })

function renderPair(): number {
  const changed = { ...source, rows: source.rows.map((row) => ({ ...row })) }
  let length = 0
  for (const locale of locales) {
    const final = renderFinal(resolveCharter({ source: changed, at: '2026-11-22' }, locale), { date: '2026-11-22' })
    if (!final.ok) throw new Error(`refused: ${JSON.stringify(final)}`)
    length += toHtml(final.document, { shape: 'page' }).length
  }
  return length
}

/** Pairs in one second of this process's own time, so that other work on the machine does not count. */
function measure(milliseconds: number): number {
  const [start, before] = [performance.now(), process.cpuUsage()]
  let pairs = 0
  while (performance.now() - start < milliseconds) {
    renderPair()
    pairs += 1
  }
  const { user, system } = process.cpuUsage(before)
  return (pairs * 1_000_000) / (user + system)
}

measure(1_000)
const runs = Array.from({ length: 5 }, () => measure(2_000)).sort((a, b) => a - b)
const [slowest, , median, , fastest] = runs.map(Math.round)
console.log(
  `${String(median)} pairs/s (${String(slowest)} to ${String(fastest)}), ${String(renderPair())} characters a pair`,
)
