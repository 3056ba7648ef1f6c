import type { Holder } from '#core/contract/problem.ts'
import type { PlatformFaults } from '../review/platformFaults.ts'
import { readContentRefusal, readHolder, readPlatformRefusal, readRowRefusal } from './readRefusal.ts'
import type { Review } from '../review/review.ts'
import type { FaultCode } from '../review/rowFaults.ts'
import { sentContentKeys } from './sentContentKeys.ts'
import { sentRowKeys } from './sentRowKeys.ts'
import { providersMade, type Sent } from './useSending.ts'

/** What the API refused of things that are on the screen, and the review as it was sent: a fault holds until its thing is changed. */
export interface Refused {
  readonly error: Error
  readonly about: Review
  readonly platform: PlatformFaults
  /** Who has the short name or the host. */
  readonly holder: Holder | null
  readonly rows: ReturnType<typeof readRowRefusal>
  /** Of titles and texts around the rows, by their `contentKey`. */
  readonly content: ReadonlyMap<string, FaultCode>
}

/** Null when the refusal is about nothing that the screen shows. */
export function readRefused(error: Error, sent: Sent): Refused | null {
  const { current, target, present, ground } = sent
  const { review } = current
  const platform = readPlatformRefusal(error)
  const keys = sentRowKeys(review, target, present, ground.providers)
  const rows = readRowRefusal(error, { keys, made: providersMade(sent) }, review)
  const content = readContentRefusal(error, sentContentKeys(current, target, present, ground))
  if (platform === null && rows.size === 0 && content.size === 0) return null
  return { error, about: review, platform: platform ?? {}, holder: readHolder(error), rows, content }
}

const noFaults: ReadonlyMap<string, FaultCode> = new Map()

/** The faults of titles and texts that still hold: until one of them is chosen otherwise. */
export function contentFaultsOf(refused: Refused | null, review: Review): ReadonlyMap<string, FaultCode> {
  if (refused === null) return noFaults
  const { sections, content, decided } = refused.about
  const isSame = sections === review.sections && content === review.content && decided === review.decided
  return isSame ? refused.content : noFaults
}
