import type { ImportResult } from '#core/charter/import/importResult.ts'

/** How many columns the cookie tables of the source fill; 0 without rows. */
export function countColumns({ rows }: ImportResult): number {
  return [
    rows.some(({ provider }) => provider !== null),
    rows.some(({ service }) => service !== null),
    rows.some(({ names }) => names.length > 0),
    rows.some(({ purpose }) => purpose !== null),
    rows.some(({ retention }) => retention !== null),
  ].filter(Boolean).length
}
