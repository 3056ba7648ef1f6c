import i18next, { type BackendModule, type ReadCallback } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { detectLanguage, languages, type Language } from './language.ts'

/** Fetches the texts of one namespace in one language. */
export type ReadTexts = (language: string, namespace: string) => Promise<Record<string, unknown>>

/** Starts i18next in the reader's language with the shell's texts; features' texts come later, with `loadNamespaces`. */
export async function startI18n(readTexts: ReadTexts, language: Language = detectLanguage()): Promise<void> {
  const backend: BackendModule = {
    type: 'backend',
    init: () => undefined,
    read: (asked, namespace, done: ReadCallback) => {
      readTexts(asked, namespace).then(
        (texts) => done(null, texts),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
      )
    },
  }
  i18next.on('languageChanged', (changed) => {
    document.documentElement.lang = changed
  })
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      // At once, not after a pause: the shell's texts are there, and the first screen's are asked for next.
      initAsync: false,
      lng: language,
      supportedLngs: languages,
      load: 'currentOnly',
      // A text missing in one language is a bug that a test catches, not something to hide under the other language.
      fallbackLng: false,
      ns: ['shell'],
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    })
}
