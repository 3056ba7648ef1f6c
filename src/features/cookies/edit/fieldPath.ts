/** The path in a row's form of a field as the page and the columns name it; a text in the source language unless told. */
export function fieldPath(field: string | null, locale: string | null, defaultLocale: string): string {
  if (field === 'provider') return 'providerId'
  if (field === 'service' || field === 'purpose' || field === 'retentionNote')
    return `texts.${field}.${locale ?? defaultLocale}`
  return field ?? 'names'
}
