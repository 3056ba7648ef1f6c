import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { StartFailure, reasonOf } from './StartFailure.ts'

/** What fills a new database besides the template, the providers and the definitions, which are always there. */
export type Fill = 'demo' | 'large' | 'none'

/** How this start of the server is asked for. */
export interface Settings {
  /** 0: any free port. */
  port: number
  /** Absolute path of the folder that holds the database. */
  dataFolder: string
  /** For the first start only; null when nothing was asked for. */
  fill: Fill | null
}

const usage = `Usage: npm start [-- --empty | --large]
  --empty   the first start makes no platforms
  --large   the first start makes a large fleet
Environment: PORT (default 4180), DATA_DIR (default ./data)`

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN
  if (!(port <= 65_535)) throw new StartFailure(`PORT must be a whole number from 0 to 65535, not "${text}".`)
  return port
}

function readFill(args: readonly string[]): Fill | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { empty: { type: 'boolean' }, large: { type: 'boolean' } },
    })
    if (values.empty === true && values.large === true) throw new Error('--empty and --large exclude each other')
    if (values.empty === true) return 'none'
    return values.large === true ? 'large' : null
  } catch (error) {
    throw new StartFailure(`${reasonOf(error)}\n${usage}`, error)
  }
}

/** Reads the settings; an empty variable counts as absent. Throws {@link StartFailure} with the way to put it right. */
export function readSettings(env: Readonly<Record<string, string | undefined>>, args: readonly string[]): Settings {
  const given = (name: string, otherwise: string): string => env[name]?.trim() || otherwise
  return {
    port: readPort(given('PORT', '4180')),
    dataFolder: resolve(given('DATA_DIR', './data')),
    fill: readFill(args),
  }
}
