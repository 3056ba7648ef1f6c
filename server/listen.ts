import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Answer } from './app.ts'
import { StartFailure, reasonOf } from './StartFailure.ts'

/** Nobody signs in yet, so nobody but this machine may come in. */
export const ownAddress = '127.0.0.1'

const portTrouble: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program answers there already; stop it, or choose another port (PORT)',
  EACCES: 'the system does not give this port to you; choose one above 1023 (PORT)',
}

/** How long requests may take to end once the server is asked to stop, in milliseconds. */
const patience = 10_000

/** A server that listens. `stop` lets the requests under way end, and takes no new ones. */
export interface Listening {
  port: number
  stop: () => Promise<void>
}

function stopServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      server.closeAllConnections()
    }, patience)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** Answers by `app` on this machine's own address. Throws {@link StartFailure} when the port cannot be had. */
export function listen(app: Answer, port: number): Promise<Listening> {
  // Without further options the adaptor makes a server of node:http.
  const server = createAdaptorServer({ fetch: app }) as Server
  // A browser keeps its connections; once the server stops, each is closed as soon as its last answer is out.
  server.on('request', (_request, response) => {
    response.once('close', () => {
      if (!server.listening)
        setImmediate(() => {
          server.closeIdleConnections()
        })
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const why = ('code' in error ? portTrouble[String(error.code)] : undefined) ?? reasonOf(error)
      reject(new StartFailure(`The port ${port} of ${ownAddress} cannot be opened: ${why}.`, error))
    })
    server.listen(port, ownAddress, () => {
      // A server on a TCP port has an address of this form.
      const { port: opened } = server.address() as AddressInfo
      resolve({ port: opened, stop: () => stopServer(server) })
    })
  })
}
