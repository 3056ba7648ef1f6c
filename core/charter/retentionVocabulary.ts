import type { RetentionUnit } from './retention.ts'

/*
 * Words in which charters say how long a cookie stays, French and English, without accents and in lower case. Both languages
 * are read at once, so no word may mean two things: "m" (minute or month) and "mo" are left out on purpose.
 */

/** Units as written after a figure. */
export const unitWords: ReadonlyMap<string, RetentionUnit> = new Map([
  ...name('minute', ['min', 'mins', 'minute', 'minutes']),
  ...name('hour', ['h', 'heure', 'heures', 'hour', 'hours', 'hr', 'hrs']),
  ...name('day', ['j', 'jour', 'jours', 'd', 'day', 'days']),
  ...name('week', ['semaine', 'semaines', 'week', 'weeks']),
  ...name('month', ['mois', 'month', 'months']),
  ...name('year', ['an', 'ans', 'annee', 'annees', 'y', 'year', 'years']),
])

function name(unit: RetentionUnit, words: readonly string[]): [string, RetentionUnit][] {
  return words.map((word) => [word, unit])
}

const french =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'
const english =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
  'nineteen twenty'

/** Numbers in words: one to twenty, and the larger ones that charters use. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...count(french),
  ...count(english),
  ['une', 1],
  ['a', 1],
  ['an', 1],
  ['vingt-quatre', 24],
  ['twenty-four', 24],
  ['vingt-cinq', 25],
  ['twenty-five', 25],
  ['trente', 30],
  ['thirty', 30],
  ['quarante-huit', 48],
  ['forty-eight', 48],
  ['soixante', 60],
  ['sixty', 60],
  ['quatre-vingt-dix', 90],
  ['ninety', 90],
])

function count(words: string): [string, number][] {
  return words.split(' ').map((word, index) => [word, index + 1])
}

const closing =
  "jusqu'a (?:la fermeture|ce que vous fermiez)|(?:a|apres|lors de) la fermeture|until (?:you close|the closing of)|" +
  'until the end of|when (?:you close|the)'
const browser =
  "(?: (?:du|de votre|de l'|le|votre|your|the|of the|of your)? ?(?:navigateur|browser)(?: web)?)?(?: (?:is closed|closes|session))?"

/** Until the browser closes. */
export const sessionWords = new RegExp(
  '^(?:(?:le temps de |(?:pour |pendant )?(?:la )?duree (?:de )?|fin de |for the |end of (?:the )?|until the end of the |' +
    "jusqu'a la fin de |cookies? de )?(?:la |votre |your |the )?(?:navigation |browser |browsing )?session" +
    `(?: (?:de navigation|du navigateur|cookies?|only|seulement|uniquement|utilisateur))?|(?:${closing})${browser})$`,
)

/** No end. */
export const unboundedWords =
  /^(?:permanente?|illimitee?|duree illimitee|unlimited|(?:pas de|sans) (?:limite(?: de (?:duree|temps))?|(?:date d')?expiration)|no (?:expiry|expiration|limit)(?: date)?|(?:never|does not|doesn't|n')? ?(?:expires?)(?: (?:pas|jamais))|never(?: expires)?|jamais|does(?: not|n't) expire)$/

/** At most, said before or after the figure. */
export const upToWords = {
  before:
    /^(?:jusqu'a|au plus|au maximum|maximum(?: de)?|max\.?|pas plus de|up to|at most|a maximum of|no more than) ?:? ?/,
  after: /,? (?:au plus|au maximum|maximum|max\.?|at most|at the most)$/,
}

/** Counted again at each visit. */
export const slidingWords =
  /,? (?:a (?:partir|compter) de (?:la|votre) derniere visite|apres (?:la|votre) derniere visite|(?:renouvele(?:e|s|es)?|prolonge(?:e|s|es)?) a chaque visite|glissante?s?|(?:from|after|since) (?:the|your) last visit|(?:renewed|extended) (?:at|on|with) (?:each|every) visit)$/
