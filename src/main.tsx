import './app/strictPolicy.ts'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { Demo } from './app/demo.ts'
import { startTexts } from './app/startTexts.ts'
import { readAhead } from './app/readAhead.ts'
import { createRouter } from './app/router.tsx'
import { isApiMocked } from './lib/env.ts'
import { createQueryClient } from './lib/queryClient.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const queryClient = createQueryClient()
const starting = isApiMocked ? import('#mocks/browser.ts').then(({ startDemo }) => startDemo()) : null
// A mocked API has nobody to answer until it has started.
if (starting === null) readAhead(queryClient, window.location)

/** Not awaited by the module itself: what the demo fetches is in part in the same file, and would wait for its end. */
async function start(container: HTMLElement): Promise<void> {
  const [demo] = await Promise.all([starting, startTexts()])
  createRoot(container).render(
    <Demo value={demo}>
      <App queryClient={queryClient} router={createRouter()} />
    </Demo>,
  )
}
void start(root)
