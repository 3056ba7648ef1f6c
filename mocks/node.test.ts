import { expect, test } from 'vitest'
import { startNodeApi } from './node.ts'

test('answers the screens under test, can be made to fail, and lets nothing else through', async () => {
  const api = await startNodeApi()
  const ask = () => fetch('http://localhost/api/platforms/platform-gers')
  expect(await (await ask()).json()).toMatchObject({ slug: 'gers' })
  api.between(() => () => Promise.resolve(Response.error()))
  await expect(ask()).rejects.toThrow()
  api.between((answer) => answer)
  expect((await ask()).status).toBe(200)
  await expect(fetch('http://localhost/elsewhere')).rejects.toThrow()
  api.close()
})
