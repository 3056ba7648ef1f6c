import * as z from 'zod'
import { idSchema } from './line.ts'

/** What every stored thing carries. `revision` starts at 1 and grows by one at each change; `deletedAt` marks the deleted. */
export const entitySchema = z.object({
  id: idSchema,
  revision: z.int().min(1),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().nullable(),
})

export type Entity = z.infer<typeof entitySchema>
