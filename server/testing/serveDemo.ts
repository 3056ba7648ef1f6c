import { join } from 'node:path'
import { listen } from '../listen.ts'
import { readSite } from '../site/readSite.ts'
import { serveSite } from '../site/serveSite.ts'

// The demo for its journeys, at PORT until it is told to end: with the headers of the product's own pages, so that a browser keeps its
// files from one page to the next and nothing is tried that the policy would refuse.
const site = await readSite(join(import.meta.dirname, '../../.cache/dist-mock'))
const { stop } = await listen(serveSite(site), Number(process.env.PORT))
process.on('SIGTERM', () => void stop())
