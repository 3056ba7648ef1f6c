import type { Locale } from './locale.ts'
import type { RetentionUnit } from './retention.ts'

/** How one language says how long a cookie stays: its words without accents, in lower case, with straight apostrophes. */
export interface RetentionVocabulary {
  /** Units as written after a figure. */
  readonly units: Readonly<Record<RetentionUnit, readonly string[]>>
  /** Numbers in words: those from one on, in order, and the larger ones that charters use. */
  readonly numbers: { readonly fromOne: string; readonly others: Readonly<Record<string, number>> }
  /** Until the browser closes. */
  readonly session: RegExp
  /** No end. */
  readonly unbounded: RegExp
  /** At most, said before or after the figure. */
  readonly upTo: { readonly before: RegExp; readonly after: RegExp }
  /** Counted again at each visit. */
  readonly sliding: RegExp
  /** What may stand before the figure and say nothing more. */
  readonly lead: RegExp
}

/*
 * All languages are read at once, since pages mix them, so no word may mean two things: "m" (minute or month) and "mo" are left
 * out on purpose.
 */
export const retentionVocabularies: Readonly<Record<Locale, RetentionVocabulary>> = {
  fr: {
    units: {
      minute: ['min', 'mins', 'minute', 'minutes'],
      hour: ['h', 'heure', 'heures'],
      day: ['j', 'jour', 'jours'],
      week: ['semaine', 'semaines'],
      month: ['mois'],
      year: ['an', 'ans', 'annee', 'annees'],
    },
    numbers: {
      fromOne:
        'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
      others: {
        une: 1,
        'vingt-quatre': 24,
        'vingt-cinq': 25,
        trente: 30,
        'quarante-huit': 48,
        soixante: 60,
        'quatre-vingt-dix': 90,
      },
    },
    session: new RegExp(
      "^(?:(?:le temps de |(?:pour |pendant )?(?:la )?duree (?:de )?|fin de |jusqu'a la fin de |cookies? de )?(?:la |votre )?" +
        '(?:navigation )?session(?: (?:de navigation|du navigateur|cookies?|seulement|uniquement|utilisateur))?|' +
        "(?:jusqu'a (?:la fermeture|ce que vous fermiez)|(?:a|apres|lors de) la fermeture)" +
        "(?: (?:du|de votre|de l'|le|votre)? ?navigateur(?: web)?)?)$",
    ),
    unbounded:
      /^(?:permanente?|(?:duree )?illimitee?|(?:pas de|sans) (?:limite(?: de (?:duree|temps))?|(?:date d')?expiration)|(?:n')?expire (?:pas|jamais)|jamais)$/,
    upTo: {
      before: /^(?:jusqu'a|au plus|au maximum|maximum(?: de)?|max\.?|pas plus de) ?:? ?/,
      after: /,? (?:au plus|au maximum|maximum|max\.?)$/,
    },
    sliding:
      /,? (?:a (?:partir|compter) de (?:la|votre) derniere visite|apres (?:la|votre) derniere visite|(?:renouvele(?:e|s|es)?|prolonge(?:e|s|es)?) a chaque visite|glissante?s?)$/,
    lead: /^(?:duree(?: de vie| de conservation)? ?(?:de |: ?)|pendant )/,
  },
  en: {
    units: {
      minute: ['min', 'mins', 'minute', 'minutes'],
      hour: ['h', 'hour', 'hours', 'hr', 'hrs'],
      day: ['d', 'day', 'days'],
      week: ['week', 'weeks'],
      month: ['month', 'months'],
      year: ['y', 'year', 'years'],
    },
    numbers: {
      fromOne:
        'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
      others: {
        a: 1,
        an: 1,
        'twenty-four': 24,
        'twenty-five': 25,
        thirty: 30,
        'forty-eight': 48,
        sixty: 60,
        ninety: 90,
      },
    },
    session: new RegExp(
      '^(?:(?:for the |(?:for )?(?:the )?duration of |end of (?:the )?|until the end of (?:the )?)?(?:the |your )?' +
        '(?:navigation |browser |browsing )?session(?: (?:cookies?|only))?|' +
        '(?:until (?:you close|the closing of)|until the end of|when (?:you close|the))' +
        '(?: (?:the|your|of the|of your)? ?browser(?: web)?)?(?: (?:is closed|closes|session))?)$',
    ),
    unbounded:
      /^(?:permanent|unlimited|no (?:expiry|expiration|limit)(?: date)?|never(?: expires?)?|does(?: not|n't) expire)$/,
    upTo: {
      before: /^(?:up to|at most|(?:a )?maximum(?: of)?|max\.?|no more than) ?:? ?/,
      after: /,? (?:at most|at the most|maximum|max\.?)$/,
    },
    sliding:
      /,? (?:(?:from|after|since) (?:the|your) last visit|(?:renewed|extended) (?:at|on|with) (?:each|every) visit)$/,
    lead: /^(?:duration ?(?:of |: ?)|for )/,
  },
}
