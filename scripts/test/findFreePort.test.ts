import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { findFreePort } from './findFreePort.mjs'

test('gives the port wanted while it is free, and another one once it is taken', async () => {
  const wanted = await findFreePort(0)
  expect(await findFreePort(wanted)).toBe(wanted)
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve))
  const other = await findFreePort(wanted)
  server.close()
  expect(other).not.toBe(wanted)
  expect(other).toBeGreaterThan(0)
})
