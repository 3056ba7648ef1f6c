import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { Demo } from './app/demo.ts'
import { startTexts } from './app/startTexts.ts'
import { isApiMocked } from './lib/env.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const starting = isApiMocked ? import('#mocks/browser.ts').then(({ startDemo }) => startDemo()) : null
const [demo] = await Promise.all([starting, startTexts()])
createRoot(root).render(
  <Demo value={demo}>
    <App />
  </Demo>,
)
