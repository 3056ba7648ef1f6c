/** The kinds of retention, those of `retentionSchema`. Kept free of zod so that the first screens can use it. */
export const retentionKinds = ['session', 'duration', 'sliding', 'unbounded', 'unknown'] as const
