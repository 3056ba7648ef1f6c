import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { idSchema } from '#core/charter/line.ts'
import { locales } from '#core/charter/locale.ts'
import { answer, failures } from '../answers.ts'

/** A text by what it is: of which thing, in which field, in which language. */
const textParams = z.object({
  ownerKind: z.enum(['row', 'definition', 'section', 'category', 'template', 'platformSection', 'platformCategory']),
  ownerId: idSchema,
  field: z.string().min(1).max(64),
  locale: z.enum(locales),
})

/** The wording that was translated, and the language and moment of it; null where the log holds it no more. */
const sourceThenSchema = z
  .object({ locale: z.enum(locales), value: z.string(), writtenAt: z.iso.datetime() })
  .meta({ id: 'SourceThen' })

export const readSourceThenRoute = createRoute({
  method: 'get',
  path: '/texts/{ownerKind}/{ownerId}/{field}/{locale}/source-then',
  operationId: 'readSourceThen',
  tags: ['texts'],
  request: { params: textParams },
  responses: {
    200: answer(
      z.object({ sourceThen: sourceThenSchema.nullable() }),
      'What its source said when this translation was made; not_found also for a text that is no translation',
    ),
    ...failures('not_found'),
  },
})
