import type { CharterSource } from '#core/charter/charterSource.ts'
import { paths } from '#src/lib/paths.ts'

/** A tab of the workspace: an entry here and a child route in screens.tsx, together or not at all. */
export type WorkspaceTab = {
  key: 'cookies' | 'settings' | 'importRecord' | 'history'
  href: (platformId: string) => string
  /** How many things are there. */
  count?: (source: CharterSource) => number
}

export const workspaceTabs: readonly WorkspaceTab[] = [
  { key: 'cookies', href: paths.platformCookies.href, count: ({ rows }) => rows.length },
  { key: 'settings', href: paths.platformSettings.href },
  { key: 'importRecord', href: paths.platformImportRecord.href },
  { key: 'history', href: paths.platformHistory.href },
]
