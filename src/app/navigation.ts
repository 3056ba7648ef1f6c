import { paths } from '#src/lib/paths.ts'
import type { IconName } from '#src/ui/Icon.tsx'

/** What the side bar leads to. An entry appears with the screen it opens, never before. */
export type NavigationEntry = {
  key: 'platforms' | 'cookies' | 'definitions' | 'providers' | 'import'
  href: string
  icon: IconName
}

export const navigation: readonly NavigationEntry[] = [
  { key: 'platforms', href: paths.platforms.href(), icon: 'grid' },
  { key: 'cookies', href: paths.cookies.href(), icon: 'rows' },
  { key: 'definitions', href: paths.definitions.href(), icon: 'copy' },
  { key: 'providers', href: paths.providers.href(), icon: 'people' },
  { key: 'import', href: paths.import.href(), icon: 'import' },
]
