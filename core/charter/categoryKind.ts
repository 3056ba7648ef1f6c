/** The kinds of cookies a charter tells apart, in the order of its tables. Kept free of zod so that the first screens can use it. */
export const categoryKinds = ['necessary', 'audience', 'preferences', 'social', 'advertising', 'other'] as const
export type CategoryKind = (typeof categoryKinds)[number]
