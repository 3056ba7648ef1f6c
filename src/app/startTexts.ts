import { fetchCode } from '#src/lib/fetchCode.ts'
import { startI18n } from '#src/lib/i18n.ts'
import en from './locales/en.json'
import fr from './locales/fr.json'

type Texts = Record<string, unknown>

// The shell's few sentences come with the program, which spares the first screen a round trip.
const shellTexts: Record<string, Texts> = { fr, en }
// One chunk per feature and language: a reader fetches the language of the screen and no other.
const featureTexts = import.meta.glob<Texts>('../features/*/locales/*.json', { import: 'default' })

/** Starts the interface's texts; the namespace of a feature is the name of its folder, `shell` is ours. */
export function startTexts(): Promise<void> {
  return startI18n(readTexts)
}

async function readTexts(language: string, namespace: string): Promise<Texts> {
  if (namespace === 'shell' && shellTexts[language]) return shellTexts[language]
  const load = featureTexts[`../features/${namespace}/locales/${language}.json`]
  if (!load) throw new Error(`No texts for ${namespace} in ${language}`)
  return fetchCode(load)
}
