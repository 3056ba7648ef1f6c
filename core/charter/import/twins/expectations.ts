import type { ImportedRow } from '../importResult.ts'

/** What must be read in a twin: facts only, whatever the reader's way. */
export interface TwinExpectation {
  /** File beside this one. */
  readonly file: string
  readonly language: 'fr'
  readonly platform: { readonly name: null; readonly url: string | null }
  /** The one unusable address: the 1-based line that holds it and its likely repair. */
  readonly badAddress: { readonly line: number; readonly proposal: string } | null
  readonly rows: readonly Omit<ImportedRow, 'lines'>[]
}

type Cells = Pick<ImportedRow, 'service' | 'purpose'> & { name: string }

/** The four rows of every twin, in the order of the page. */
const cells: readonly [Cells, Cells, Cells, Cells] = [
  {
    service: 'Connexion (site et administration)',
    name: 'sessionid',
    purpose: "Reconnaître l'internaute connecté d'une page à la suivante.",
  },
  {
    service: "Langue d'affichage (site et administration)",
    name: 'django_language',
    purpose: "Garder la langue demandée par l'internaute",
  },
  {
    service: 'Requêtes (CSRF) (site et administration)',
    name: 'csrftoken',
    purpose: 'Obtenir des données par des requêtes API',
  },
  {
    service: 'Réponse donnée à propos des cookies',
    name: 'cookies_preferences',
    purpose: "Garder la réponse donnée par l'internaute à propos des cookies",
  },
]

function rowsOf(purposeOfLast: string | null = cells[3].purpose): TwinExpectation['rows'] {
  return [...cells.slice(0, 3), { ...cells[3], purpose: purposeOfLast }].map(({ service, name, purpose }) => ({
    category: 'necessary',
    categoryTitle: 'Cookies nécessaires à la marche du portail / cookies techniques',
    provider: 'Opendatasoft',
    service,
    names: [name],
    purpose,
    retention: null,
  }))
}

function expectTwin(file: string, url: string | null): TwinExpectation {
  return { file, language: 'fr', platform: { name: null, url }, badAddress: null, rows: rowsOf() }
}

/**
 * The five twins: fictional portals whose pages have the very shapes of charters found on real ones (leading blank lines, no line
 * feed at the end, tabs, blank lines between rows, a row of dashes, addresses between angle brackets, one broken by a space),
 * with sentences of our own. The second has the broken address; the third words one purpose otherwise.
 */
export const twinExpectations: readonly TwinExpectation[] = [
  expectTwin('app.wattlibre.example.txt', 'https://app.wattlibre.example'),
  {
    ...expectTwin('data.hautevalleebrume.example.txt', null),
    badAddress: { line: 21, proposal: 'https://data.hautevalleebrume.example' },
  },
  {
    ...expectTwin('data.val-d-orage.example.txt', 'https://data.val-d-orage.example'),
    rows: rowsOf("Sert à garder la réponse donnée par l'internaute à propos des cookies"),
  },
  expectTwin('demarchesenligne.txt', 'https://data-demarchesenligne.opendatasoft.example'),
  expectTwin('opendata.montclair.example.txt', 'https://opendata.montclair.example'),
]
