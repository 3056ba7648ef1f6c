import type texts from './locales/fr.json'

declare module 'i18next' {
  interface ResourceNamespaceMap {
    shared: typeof texts
  }
}
