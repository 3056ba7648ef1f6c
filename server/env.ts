import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { FleetName } from '#core/seed/shipped.ts'
import { StartFailure, reasonOf } from './StartFailure.ts'

/** How this start of the server is asked for. */
export interface Settings {
  /** 0: any free port. */
  port: number
  /** Absolute path of the folder that holds the database. */
  dataFolder: string
  /** The platforms of the first start; null when nothing was asked for. */
  fleet: FleetName | null
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

function readFleet(args: readonly string[]): FleetName | null {
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
    fleet: readFleet(args),
  }
}
