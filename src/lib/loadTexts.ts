import i18next from 'i18next'

/**
 * Fetches the texts of these features, those that are there already left alone: `loadNamespaces` waits for every text that is under
 * way, also for those of another screen, which without a network is for ever.
 */
export async function loadTexts(...namespaces: readonly string[]): Promise<void> {
  const lacking = namespaces.filter((namespace) => !i18next.hasLoadedNamespace(namespace))
  if (lacking.length > 0) await i18next.loadNamespaces(lacking)
}
