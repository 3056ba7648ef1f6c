import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { categoryKinds } from '#core/charter/categoryKind.ts'
import { cookieDefinitionSchema } from '#core/charter/cookieDefinition.ts'
import { idSchema } from '#core/charter/line.ts'
import { providerSchema } from '#core/charter/provider.ts'
import { answer, bodyOf, failures, listQuery, pageOf, withBody } from '../answers.ts'
import { flag } from '../queryValues.ts'
import { definitionUserSchema } from '../problem.ts'
import {
  changedCookieTexts,
  idParams,
  newCookieTexts,
  revisionBody,
  revisionQuery,
  revisionSchema,
} from '../requests.ts'

const providerAnswer = providerSchema.meta({ id: 'Provider' })
const definitionAnswer = cookieDefinitionSchema.meta({ id: 'CookieDefinition' })

/** A definition with everyone who points to it. */
export const definitionItemSchema = cookieDefinitionSchema
  .extend({ usedBy: z.array(definitionUserSchema) })
  .meta({ id: 'DefinitionItem' })
export type DefinitionItem = z.infer<typeof definitionItemSchema>

/** A provider with how many living rows name it, through a shared definition or on their own. */
export const providerItemSchema = providerSchema.extend({ rows: z.int() }).meta({ id: 'ProviderItem' })
export type ProviderItem = z.infer<typeof providerItemSchema>

const { names, otherNames, policyUrl, contact } = providerSchema.shape
export const createProviderSchema = z.strictObject({
  id: idSchema,
  names,
  otherNames,
  policyUrl: policyUrl.default(null),
  contact: contact.default(null),
})
export type CreateProvider = z.infer<typeof createProviderSchema>
export const patchProviderSchema = z
  .strictObject({ names, otherNames, policyUrl, contact })
  .partial()
  .extend({ revision: revisionSchema })
export type PatchProvider = z.infer<typeof patchProviderSchema>

const { categoryKind, facts, sources } = cookieDefinitionSchema.shape
export const createDefinitionSchema = z.strictObject({
  id: idSchema,
  categoryKind,
  facts,
  sources: sources.default({}),
  texts: newCookieTexts.default({}),
})
export type CreateDefinition = z.infer<typeof createDefinitionSchema>
export const patchDefinitionSchema = z.strictObject({
  revision: revisionSchema,
  categoryKind: categoryKind.optional(),
  facts: facts.partial().optional(),
  sources: sources.optional(),
  texts: changedCookieTexts.optional(),
})
export type PatchDefinition = z.infer<typeof patchDefinitionSchema>

/**
 * Own rows that say the same, of which one definition can be made. `kind`: of their categories. The rows in the order of their
 * platforms' names.
 */
export const definitionCandidateSchema = z
  .object({
    names: z.array(z.string()),
    providerId: z.string(),
    categoryKind: z.enum(categoryKinds),
    rows: z.array(
      z.object({
        id: z.string(),
        revision: z.int(),
        platformId: z.string(),
        platformName: definitionUserSchema.shape.platformName,
      }),
    ),
  })
  .meta({ id: 'DefinitionCandidate' })
export type DefinitionCandidate = z.infer<typeof definitionCandidateSchema>

const definitionQuery = listQuery(['name', 'categoryKind', 'changedAt']).extend({
  providerId: idSchema.optional(),
  categoryKind: z.enum(categoryKinds).optional(),
  deleted: flag.optional(),
})
export type DefinitionQuery = z.infer<typeof definitionQuery>
const providerQuery = listQuery(['name', 'changedAt']).extend({ deleted: flag.optional() })
export type ProviderQuery = z.infer<typeof providerQuery>

export const listProvidersRoute = createRoute({
  method: 'get',
  path: '/providers',
  operationId: 'listProviders',
  tags: ['providers'],
  request: { query: providerQuery },
  responses: { 200: answer(pageOf(providerItemSchema), 'One page of the providers, each with its use'), ...failures() },
})

export const createProviderRoute = createRoute({
  method: 'post',
  path: '/providers',
  operationId: 'createProvider',
  tags: ['providers'],
  request: { body: bodyOf(createProviderSchema) },
  responses: { 201: answer(providerAnswer, 'The provider made'), ...failures(...withBody, 'id_taken') },
})

export const getProviderRoute = createRoute({
  method: 'get',
  path: '/providers/{id}',
  operationId: 'getProvider',
  tags: ['providers'],
  request: { params: idParams },
  responses: { 200: answer(providerItemSchema, 'The provider and its use'), ...failures('not_found') },
})

export const patchProviderRoute = createRoute({
  method: 'patch',
  path: '/providers/{id}',
  operationId: 'changeProvider',
  tags: ['providers'],
  request: { params: idParams, body: bodyOf(patchProviderSchema) },
  responses: {
    200: answer(providerAnswer, 'The provider changed'),
    ...failures(...withBody, 'not_found', 'stale_revision', 'deleted'),
  },
})

export const deleteProviderRoute = createRoute({
  method: 'delete',
  path: '/providers/{id}',
  operationId: 'deleteProvider',
  tags: ['providers'],
  request: { params: idParams, query: revisionQuery },
  responses: {
    200: answer(providerAnswer, 'The provider, deleted'),
    ...failures('not_found', 'stale_revision', 'deleted', 'provider_in_use'),
  },
})

export const restoreProviderRoute = createRoute({
  method: 'post',
  path: '/providers/{id}/restore',
  operationId: 'restoreProvider',
  tags: ['providers'],
  request: { params: idParams, body: bodyOf(revisionBody) },
  responses: {
    200: answer(providerAnswer, 'The provider, back'),
    ...failures(...withBody, 'not_found', 'stale_revision'),
  },
})

export const listDefinitionsRoute = createRoute({
  method: 'get',
  path: '/definitions',
  operationId: 'listDefinitions',
  tags: ['definitions'],
  request: { query: definitionQuery },
  responses: { 200: answer(pageOf(definitionItemSchema), 'One page of the shared definitions'), ...failures() },
})

export const listCandidatesRoute = createRoute({
  method: 'get',
  path: '/definitions/candidates',
  operationId: 'listDefinitionCandidates',
  tags: ['definitions'],
  responses: {
    200: answer(
      z.object({ items: z.array(definitionCandidateSchema) }),
      'The groups of own rows that say the same, those of most rows first',
    ),
    ...failures(),
  },
})

export const createDefinitionRoute = createRoute({
  method: 'post',
  path: '/definitions',
  operationId: 'createDefinition',
  tags: ['definitions'],
  request: { body: bodyOf(createDefinitionSchema) },
  responses: { 201: answer(definitionAnswer, 'The definition made'), ...failures(...withBody, 'id_taken') },
})

export const getDefinitionRoute = createRoute({
  method: 'get',
  path: '/definitions/{id}',
  operationId: 'getDefinition',
  tags: ['definitions'],
  request: { params: idParams },
  responses: { 200: answer(definitionItemSchema, 'The definition and who uses it'), ...failures('not_found') },
})

export const patchDefinitionRoute = createRoute({
  method: 'patch',
  path: '/definitions/{id}',
  operationId: 'changeDefinition',
  tags: ['definitions'],
  request: { params: idParams, body: bodyOf(patchDefinitionSchema) },
  responses: {
    200: answer(definitionAnswer, 'The definition changed, and with it every row that inherits'),
    ...failures(...withBody, 'not_found', 'stale_revision', 'deleted'),
  },
})

export const deleteDefinitionRoute = createRoute({
  method: 'delete',
  path: '/definitions/{id}',
  operationId: 'deleteDefinition',
  tags: ['definitions'],
  request: { params: idParams, query: revisionQuery.extend({ detach: flag.optional() }) },
  responses: {
    200: answer(
      definitionAnswer,
      'The definition, deleted; with `detach`, rows that used it keep its values as their own',
    ),
    ...failures('not_found', 'stale_revision', 'deleted', 'definition_in_use'),
  },
})

export const restoreDefinitionRoute = createRoute({
  method: 'post',
  path: '/definitions/{id}/restore',
  operationId: 'restoreDefinition',
  tags: ['definitions'],
  request: { params: idParams, body: bodyOf(revisionBody) },
  responses: {
    200: answer(definitionAnswer, 'The definition, back; rows that were detached from it stay so'),
    ...failures(...withBody, 'not_found', 'stale_revision'),
  },
})
