import type texts from './locales/fr.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
  }
  // A feature adds its own namespace in the same way, in a texts.ts beside its locales.
  interface ResourceNamespaceMap {
    shell: typeof texts
  }
}
