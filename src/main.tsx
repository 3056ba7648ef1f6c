import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { startTexts } from './app/startTexts.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

await startTexts()
createRoot(root).render(<App />)
