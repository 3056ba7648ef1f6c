import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const main = join(import.meta.dirname, '..', 'main.ts')

/** The real server in a process of its own. */
export interface RunningServer {
  /** Where it answers, without a final slash. */
  origin: string
  /** Everything it has written so far, on both outputs. */
  output(): string
  /** Sends a signal and waits for its end; its exit code, null when the signal killed it. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

interface Ended {
  code: number | null
  output: string
}

/**
 * Starts the server and waits until it says where it answers. When it ends before that, its exit code and what it wrote.
 * The port is free unless `env` names one.
 */
export async function runServer(
  dataFolder: string,
  options: { args?: readonly string[]; env?: Record<string, string>; preload?: string } = {},
): Promise<RunningServer | Ended> {
  const env = { ...process.env, PORT: '0', DATA_DIR: dataFolder, ...options.env }
  const preload = options.preload === undefined ? [] : ['--import', options.preload]
  const child = spawn(process.execPath, [...preload, main, ...(options.args ?? [])], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit').then(() => null)
  let output = ''
  const addressed = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
        const address = /Charterdesk: (http:\S+)\n/.exec(output)?.[1]
        if (address !== undefined) resolve(address)
      })
    }
  })
  const origin = await Promise.race([addressed, exited])
  if (origin === null) return { code: child.exitCode, output }
  return {
    origin,
    output: () => output,
    async end(signal) {
      child.kill(signal)
      await exited
      return child.exitCode
    },
  }
}

/** The server, which must have started. */
export async function mustRun(...args: Parameters<typeof runServer>): Promise<RunningServer> {
  const server = await runServer(...args)
  if (!('origin' in server)) throw new Error(`the server ended with ${server.code}: ${server.output}`)
  return server
}
