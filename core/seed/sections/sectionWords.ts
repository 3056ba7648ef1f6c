import type { Words } from '../seedTexts.ts'

/** What a section of the shipped template says. */
export interface SectionWords {
  readonly heading: Words
  readonly body: Words
}
