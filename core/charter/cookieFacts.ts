import * as z from 'zod'
import { cookieNamesSchema } from './cookieName.ts'
import { idSchema } from './line.ts'
import { retentionSchema } from './retention.ts'

export const parties = ['first', 'third'] as const
export const storages = [
  'cookie',
  'localStorage',
  'sessionStorage',
  'indexedDb',
  'pixel',
  'fingerprint',
  'other',
] as const

/**
 * Why a tracker needs no consent (CNIL guidelines of 17 September 2020, § 49, and its list of exempt uses).
 * `none` says that consent is needed; null that nobody has said.
 */
export const exemptions = [
  'none',
  'choiceStorage',
  'authentication',
  'authenticationSecurity',
  'basket',
  'interfacePersonalisation',
  'loadBalancing',
  'limitedFreeAccess',
  'audienceMeasurement',
] as const

const host = z
  .string()
  .max(253, 'too_long')
  .regex(/^(?!.*\.\.)[a-z0-9._-]+$/, 'invalid_host')

/** What is true of a cookie whatever the language. Its texts stand apart: see {@link cookieTextFields}. */
export const cookieFactsSchema = z.object({
  providerId: idSchema,
  names: cookieNamesSchema,
  retention: retentionSchema,
  party: z.enum(parties).nullable(),
  storage: z.enum(storages).nullable(),
  host: host.nullable(),
  exemption: z.enum(exemptions).nullable(),
})
export type CookieFacts = z.infer<typeof cookieFactsSchema>
export type Exemption = (typeof exemptions)[number]

/** Translatable fields of a definition and of a row; each is one line. `service` and `retentionNote` may be absent by design. */
export const cookieTextFields = ['service', 'purpose', 'retentionNote'] as const
export type CookieTextField = (typeof cookieTextFields)[number]

/** Every field of a cookie that a platform may say otherwise than the shared definition. */
export const cookieFields = [
  'providerId',
  'names',
  'retention',
  'party',
  'storage',
  'host',
  'exemption',
  'service',
  'purpose',
  'retentionNote',
] as const
export type CookieField = (typeof cookieFields)[number]
