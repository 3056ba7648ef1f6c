import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Scenario } from './desk.ts'

const flags: Readonly<Record<Scenario, readonly string[]>> = { demo: [], empty: ['--empty'], large: ['--large'] }

/** Our own server, as `npm start` runs it, over a folder of its own. */
export interface ServerProcess {
  /** Where it answers, without a final slash. */
  readonly origin: string
  /** Ends it and starts it again over the same data, at the same address. */
  restart(): Promise<void>
  /** Ends it and takes its data away. */
  close(): Promise<void>
}

export async function startServer(scenario: Scenario): Promise<ServerProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'charterdesk-e2e-'))
  const first = await run(folder, scenario, 0)
  const { origin } = first
  let { server } = first
  return {
    origin,
    async restart() {
      await stop(server)
      server = (await run(folder, scenario, Number(new URL(origin).port))).server
    },
    async close() {
      await stop(server)
      await rm(folder, { recursive: true })
    },
  }
}

/** Waits until the server says where it is; `port` 0 lets it take any free one. */
async function run(
  folder: string,
  scenario: Scenario,
  port: number,
): Promise<{ server: ChildProcess; origin: string }> {
  const server = spawn(process.execPath, ['server/main.ts', ...flags[scenario]], {
    env: { ...process.env, DATA_DIR: folder, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  const origin = await new Promise<string>((resolve, reject) => {
    createInterface({ input: server.stderr }).on('line', (line) => said.push(line))
    createInterface({ input: server.stdout }).on('line', (line) => {
      said.push(line)
      const address = /^Charterdesk: (http:\S+)$/.exec(line)?.[1]
      if (address !== undefined) resolve(address)
    })
    server.once('exit', () => {
      reject(new Error(`the server ended before it answered:\n${said.join('\n')}`))
    })
  })
  return { server, origin }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) throw new Error('the server had ended by itself')
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
}
