import { importCharter } from '#core/charter/import/importCharter.ts'

/*
 * How long an import takes on large and hostile sources: `node bench/import.ts`. The aim is one second for each megabyte of any
 * format; the last column says how many rows were read and how many parts reported.
 */

const megabyte = 1_000_000
const fill = (unit: string, size = megabyte): string => unit.repeat(Math.ceil(size / unit.length))
const tabs = 'Fournisseur\tNom du cookie\tFinalité\n'
const htmlRows = (count: number): string =>
  fill('<tr><td>Matomo</td><td>_pk_id.*</td><td>Compter les visites</td></tr>\n', count * 71)

const sources: Readonly<Record<string, string>> = {
  'text, 1 MB of rows': tabs + fill('Matomo\t_pk_id.*\tCompter les visites de chaque page\n'),
  'text, 1 MB of prose': fill('Les cookies sont de petits fichiers que le navigateur garde.\n\n'),
  'text, one line of 1 MB': fill('a b, _c '),
  'text, one cell of 1 MB': `${tabs}Matomo\t${fill('a{,"')}\tCompter`,
  'text, 1 MB of tabs': tabs + fill('\t'),
  'text, 1 MB of one cell a line': fill('Fournisseur\nNom du cookie\nFinalité\n'),
  'text, 1 MB of addresses': fill('plateforme <https://a '),
  'text, 1 MB of brackets': fill('['),
  'text, 1 MB of joined rows': `Nom du prestataire Nom du cookie Finalité\n${fill('Matomo _pk_id Compter les visites\n')}`,
  'text, one cell of underscores': `${tabs}Matomo\t${fill('_')}\tCompter`,
  'text, 1 MB of halves of rows': `${tabs}Matomo\n${fill('a\n')}`,
  'text, 1 MB of lines of two cells': fill('a\tb\n'),
  'text, 1 MB of lines of one letter': fill('a\n'),
  'Markdown, 1 MB of pipes': fill('|\n'),
  'Markdown, 1 MB of rows': `| Fournisseur | Nom du cookie | Finalité |\n|---|---|---|\n${fill('| Matomo | _pk_id.* | Compter |\n')}`,
  'Markdown, 1 MB of headings': fill('## Cookies\n\n'),
  'Markdown, one line of backslashes': `| Fournisseur | Nom du cookie |\n|---|---|\n| ${fill('\\')} | x |`,
  'HTML, 1 MB of rows': `<table><tr><th>Fournisseur<th>Nom du cookie<th>Finalité</tr>${htmlRows(14_000)}</table>`,
  'HTML, 5,000 rows': `<table><tr><th>Fournisseur<th>Nom du cookie<th>Finalité</tr>${htmlRows(5_000)}</table>`,
  'HTML, colspan and rowspan 99999': `<table><tr><th>Fournisseur<th>Nom du cookie</tr>${fill('<tr><td colspan=99999 rowspan=99999>x</td></tr>\n')}</table>`,
  'HTML, 100,000 div': fill('<div>', 500_000),
  'HTML, 1 MB of open tags': fill('<b><p>'),
  'HTML, 1 MB of tables in tables': fill('<table><tr><td>x'),
  'HTML, one tag of 1 MB': `<p ${fill('a b=c ')}>x</p>`,
  'HTML, 1 MB of comments never closed': fill('<p><!-- x '),
  'HTML, 1 MB of quotes': fill('<a href="'),
  'HTML, 1 MB of lists': fill('<ul><li>x'),
  'HTML, 1 MB of short paragraphs': fill('<p>x\n'),
  'HTML, 1 MB of formatting never closed': fill('<p><b>x\n'),
  'HTML, 1 MB of formatting between rows': `<table>${fill('<b>x<tr>')}`,
  'HTML, 1 MB of small tables': fill('<h2>Cookies</h2><table><tr><td>Nom du cookie<td>But<tr><td>_a<td>c</table>'),
  'HTML, 1 MB of cells': `<table><tr><th>Fournisseur<th>Nom du cookie</tr><tr>${fill('<td>x')}`,
  'HTML, one attribute of 1 MB': `<p title="${fill('a ')}">x</p>`,
  'HTML, 1 MB of entities': `<p>${fill('&eacute;')}`,
  'HTML, 1 MB in a pre': `<pre>${fill('a\tb\n')}`,
  'HTML, 1 MB of prose': fill('<p>Les cookies sont de <b>petits</b> fichiers.</p>\n'),
}

for (const [name, source] of Object.entries(sources)) {
  const start = performance.now()
  const { format, rows, issues } = importCharter(source)
  const time = `${Math.round(performance.now() - start)} ms`
  console.log(`${name.padEnd(40)} ${time.padStart(9)}   ${format}, ${rows.length} rows, ${issues.length} issues`)
}
