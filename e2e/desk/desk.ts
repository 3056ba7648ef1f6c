import type { Page } from '@playwright/test'
import type { Client } from '#core/contract/client.ts'

/** What there is before a person comes: the demo's five platforms, none, or two hundred. */
export type Scenario = 'demo' | 'empty' | 'large'

/** How a save fails: the server says 500, or nothing answers. */
export type Trouble = 'server' | 'network'

/** Charterdesk around a journey, whichever API answers it: the one inside the tab, or a server of the test's own. */
export interface Desk {
  /** The API, for what a journey needs to find already made, or to check behind the screens. */
  readonly api: Client
  /** Makes a save of this page fail before anything is written, the next or the one that follows `after` others. The rest go through. */
  failNext(page: Page, how: Trouble, after?: number): Promise<void>
  /** Cuts the whole browser off, and back. */
  goOffline(): Promise<void>
  goOnline(): Promise<void>
  /** Ends the program that answers and starts it again over the same data, then loads the page anew. */
  restart(page: Page): Promise<void>
}
