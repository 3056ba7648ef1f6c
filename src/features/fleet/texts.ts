import type texts from './locales/fr.json'

declare module 'i18next' {
  interface ResourceNamespaceMap {
    fleet: typeof texts
  }
}
