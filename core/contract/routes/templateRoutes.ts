import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { templateSchema } from '#core/charter/template.ts'
import { answer, failures } from '../answers.ts'
import { idParams } from '../requests.ts'

const templateAnswer = templateSchema.meta({ id: 'Template' })

export const listTemplatesRoute = createRoute({
  method: 'get',
  path: '/templates',
  operationId: 'listTemplates',
  tags: ['templates'],
  responses: { 200: answer(z.object({ items: z.array(templateAnswer) }), 'The charter templates'), ...failures() },
})

export const getTemplateRoute = createRoute({
  method: 'get',
  path: '/templates/{id}',
  operationId: 'getTemplate',
  tags: ['templates'],
  request: { params: idParams },
  responses: { 200: answer(templateAnswer, 'The template with its sections and categories'), ...failures('not_found') },
})

export const getStandardTemplateRoute = createRoute({
  method: 'get',
  path: '/template',
  operationId: 'getStandardTemplate',
  tags: ['templates'],
  responses: { 200: answer(templateAnswer, 'The template that new platforms take'), ...failures() },
})
