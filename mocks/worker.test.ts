import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

test('the worker in public/ is the one of the installed MSW; after an upgrade: npx msw init public', async () => {
  const [ours, theirs] = await Promise.all([
    readFile('public/mockServiceWorker.js', 'utf8'),
    readFile('node_modules/msw/lib/mockServiceWorker.js', 'utf8'),
  ])
  expect(ours).toBe(theirs)
})
