/** Every address of the application: the pattern the router matches and what builds an href. */
export const paths = {
  home: { pattern: '/', href: () => '/' },
  platforms: { pattern: '/platforms', href: () => '/platforms' },
  cookies: {
    pattern: '/cookies',
    /** @param providerId the provider whose cookies the list is narrowed to, when there is one */
    href: (providerId?: string) =>
      providerId === undefined ? '/cookies' : `/cookies?provider=${encodeURIComponent(providerId)}`,
  },
  newPlatform: {
    pattern: '/platforms/new',
    /** @param copyOf the platform the new one starts as a copy of, when there is one */
    href: (copyOf?: string) => (copyOf ? `/platforms/new?copy=${encodeURIComponent(copyOf)}` : '/platforms/new'),
  },
  platformsCsv: { pattern: '/platforms/csv', href: () => '/platforms/csv' },
  platform: {
    pattern: '/platforms/:platformId',
    href: (platformId: string) => `/platforms/${encodeURIComponent(platformId)}`,
  },
  platformCookies: {
    pattern: '/platforms/:platformId/cookies',
    /** @param rowId the row to open there, when there is one */
    href: (platformId: string, rowId?: string) =>
      `/platforms/${encodeURIComponent(platformId)}/cookies${rowId === undefined ? '' : `?row=${encodeURIComponent(rowId)}`}`,
  },
  platformSettings: {
    pattern: '/platforms/:platformId/settings',
    href: (platformId: string) => `/platforms/${encodeURIComponent(platformId)}/settings`,
  },
  platformImportRecord: {
    pattern: '/platforms/:platformId/import-record',
    href: (platformId: string) => `/platforms/${encodeURIComponent(platformId)}/import-record`,
  },
  platformHistory: {
    pattern: '/platforms/:platformId/history',
    href: (platformId: string) => `/platforms/${encodeURIComponent(platformId)}/history`,
  },
  definitions: { pattern: '/definitions', href: () => '/definitions' },
  newDefinition: { pattern: '/definitions/new', href: () => '/definitions/new' },
  definition: {
    pattern: '/definitions/:definitionId',
    href: (definitionId: string) => `/definitions/${encodeURIComponent(definitionId)}`,
  },
  csvImport: {
    pattern: '/platforms/:platformId/csv',
    href: (platformId: string) => `/platforms/${encodeURIComponent(platformId)}/csv`,
  },
  providers: { pattern: '/providers', href: () => '/providers' },
  newProvider: { pattern: '/providers/new', href: () => '/providers/new' },
  provider: {
    pattern: '/providers/:providerId',
    href: (providerId: string) => `/providers/${encodeURIComponent(providerId)}`,
  },
  import: {
    pattern: '/import',
    /** @param platformId the platform the pasted charter should bring up to date, when there is one */
    href: (platformId?: string) => (platformId ? `/import?platform=${encodeURIComponent(platformId)}` : '/import'),
  },
} as const
