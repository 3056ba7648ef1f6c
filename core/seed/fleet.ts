import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { Platform } from '#core/charter/platform.ts'
import type { Provider } from '#core/charter/provider.ts'
import type { PlatformSection } from '#core/charter/section.ts'

/** Platforms and what they own, besides the template, providers and definitions that ship (`seed…`), which they may point to. */
export interface Fleet {
  readonly platforms: readonly Platform[]
  readonly rows: readonly CookieRow[]
  readonly sections: readonly PlatformSection[]
  readonly providers: readonly Provider[]
  readonly definitions: readonly CookieDefinition[]
}
