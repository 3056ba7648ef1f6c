import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from './env.ts'

test('what nobody sets', () => {
  expect(readSettings({}, [])).toEqual({ port: 4180, dataFolder: resolve('data'), fleet: null })
  expect(readSettings({ PORT: ' ', DATA_DIR: '' }, [])).toMatchObject({ port: 4180, dataFolder: resolve('data') })
})

test('what is set', () => {
  expect(readSettings({ PORT: '0', DATA_DIR: '/srv/charters' }, ['--large'])).toEqual({
    port: 0,
    dataFolder: '/srv/charters',
    fleet: 'large',
  })
  expect(readSettings({}, ['--empty']).fleet).toBe('none')
})

test.each(['-1', '65536', '4180x', '1e3', '４１８０'])('refuses the port %s and says what one may write', (PORT) => {
  expect(() => readSettings({ PORT }, [])).toThrow(`0 to 65535, not "${PORT}"`)
})

test.each([[['--emtpy']], [['--empty', '--large']], [['demo']]])(
  'refuses the arguments %s and shows the usage',
  (args) => {
    expect(() => readSettings({}, args)).toThrow('Usage: npm start')
  },
)
