import type texts from './locales/fr.json'

declare module 'i18next' {
  interface ResourceNamespaceMap {
    outbox: typeof texts
  }
}
