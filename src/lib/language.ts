/** The languages of the interface; what a charter is written in is another matter. */
export const languages = ['fr', 'en'] as const
export type Language = (typeof languages)[number]

const storageKey = 'charterdesk.language'

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}

/**
 * The language to open in: the address's `?lang=`, else the remembered one, else the first the browser prefers, else French.
 * @param preferred BCP 47 tags in order of preference, as `navigator.languages` gives them
 */
export function chooseLanguage(
  asked: string | null,
  remembered: string | null,
  preferred: readonly string[],
): Language {
  const candidates = [asked, remembered, ...preferred.map((tag) => tag.split('-')[0]?.toLowerCase() ?? null)]
  return candidates.find(isLanguage) ?? 'fr'
}

/** Reads the three sources of `chooseLanguage` from the browser. A link that asks for a language is a choice, and is remembered. */
export function detectLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang')
  if (isLanguage(asked)) rememberLanguage(asked)
  return chooseLanguage(asked, readRemembered(), navigator.languages)
}

/** For a choice somebody made; what was only guessed from the browser is guessed again next time. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // A browser that refuses storage still changes language, for this visit only.
  }
}

function readRemembered(): string | null {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null
  }
}
