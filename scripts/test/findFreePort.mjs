import { createServer } from 'node:net'

/**
 * The port that was wanted on 127.0.0.1, or any free one when something answers there already.
 * @param {number} wanted 0 for any
 * @returns {Promise<number>}
 */
export function findFreePort(wanted) {
  return new Promise((settle, fail) => {
    const server = createServer()
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE' && wanted !== 0) settle(findFreePort(0))
      else fail(error)
    })
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : wanted
      server.close(() => settle(port))
    })
  })
}
