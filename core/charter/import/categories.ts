import type { CategoryKind } from '../categoryKind.ts'
import { levelWords } from './levelWords.ts'

/** Words that tell a kind of cookies in a title, levelled. A word may go on ("publicit" for publicité, publicitaire). */
const kindWords: Readonly<Record<Exclude<CategoryKind, 'other'>, RegExp>> = {
  necessary:
    /\b(?:necessair\w*|necessary|essenti[ae]l\w*|fonctionnel\w*|functional|techni(?:que|cal)\w*|indispensable\w*|required|obligatoire\w*|strictly)\b/g,
  audience: /\b(?:audience\w*|statisti\w*|analyti\w*|mesure\w*|measur\w*|performance\w*)\b/g,
  preferences: /\b(?:preferen\w*|personnalis\w*|personali[sz]\w*|confort|comfort|customi[sz]\w*)\b/g,
  social: /\b(?:social|sociaux|sociales?|partages?|sharing|share)\b/g,
  advertising: /\b(?:publicit\w*|advert\w*|marketing|cibl\w*|target\w*|ads?|remarketing)\b/g,
}

const negation = /(?:\bnon|\bnot|\bpas|\bsans|\bun|\bother than|\bautres? que)[ -]?(?:strict\w+ |les |the )?$/

/** The kind of cookies that a title names, by its first telling word; null when it names none. */
export function kindOfTitle(title: string): CategoryKind | null {
  const level = levelWords(title.slice(0, 400))
  let found: { kind: CategoryKind; at: number } | null = null
  // Object.entries loses the type of the keys above.
  const entries = Object.entries(kindWords) as [CategoryKind, RegExp][]
  for (const [kind, words] of entries) {
    for (const match of level.matchAll(words)) {
      if (negation.test(level.slice(0, match.index))) continue
      if (found === null || match.index < found.at) found = { kind, at: match.index }
      break
    }
  }
  return found?.kind ?? null
}
