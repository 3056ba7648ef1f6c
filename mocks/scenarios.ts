import type { FleetName } from '#core/seed/shipped.ts'
import type { Answer } from './answer.ts'
import { failSomeSaves } from './failSomeSaves.ts'
import { saveBeforeYou } from './saveBeforeYou.ts'

/** What a scenario shows: what the demo holds, and what stands between the app and the API. */
export interface Scenario {
  fleet: FleetName
  /** `answer` is the API for the person at this tab, `other` for somebody else at the same moment. */
  between(answer: Answer, other: Answer): Answer
}

const asItIs = (answer: Answer): Answer => answer

/** How late each answer is in the scenario `slow`, in milliseconds: long enough to see what waits, and how. */
const lateness = 1_200

const late =
  (answer: Answer): Answer =>
  async (request) => {
    await new Promise((resolve) => setTimeout(resolve, lateness))
    return answer(request)
  }

const scenarios = {
  demo: { fleet: 'demo', between: asItIs },
  empty: { fleet: 'none', between: asItIs },
  large: { fleet: 'large', between: asItIs },
  slow: { fleet: 'demo', between: late },
  failing: { fleet: 'demo', between: failSomeSaves },
  conflict: { fleet: 'demo', between: saveBeforeYou },
} as const satisfies Record<string, Scenario>

export type ScenarioName = keyof typeof scenarios

const isScenario = (name: string): name is ScenarioName => Object.hasOwn(scenarios, name)

export function scenarioOf(name: ScenarioName): Scenario {
  return scenarios[name]
}

const key = 'charterdesk.scenario'

/**
 * The scenario named in the address (`?scenario=`), which stays in force while the tab goes from page to page; `demo`, or a
 * new tab, ends it. A name that is none leaves things as they are, and says so to whoever wrote it.
 */
export function chooseScenario(search: string, memory: Storage): ScenarioName {
  const asked = new URLSearchParams(search).get('scenario')
  if (asked !== null && isScenario(asked)) memory.setItem(key, asked)
  else if (asked !== null) console.error(`No scenario "${asked}". Known: ${Object.keys(scenarios).join(', ')}.`)
  const kept = memory.getItem(key)
  return kept !== null && isScenario(kept) ? kept : 'demo'
}
