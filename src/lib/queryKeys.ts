/** Keys of what several screens read; a screen's own keys stand in its …Queries.ts. */
export const queryKeys = {
  /** Everything about platforms: the list, and each platform's source below it. */
  platforms: ['platforms'],
  platform: (id: string) => ['platform', id],
  /** Everything a platform's charter is made of, as a `CharterSource`. */
  source: (id: string) => ['platform', id, 'source'],
  /** The rows of all platforms, as the list across platforms asks for them. */
  rows: ['rows'],
  views: ['views'],
  definitions: ['definitions'],
  providers: ['providers'],
  template: ['template'],
} as const
