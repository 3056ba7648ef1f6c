// Makes the database of known cookies that the app carries from a copy of its source: no network. Run when a newer copy is there.
// node scripts/refreshCookieDatabase.mjs [folder] [revision of the source]
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compactEntries } from './cookieDatabase/compactEntries.ts'
import { readCookieDatabase } from '../core/charter/suggest/cookieDatabase.ts'
import { root } from './ready/run.mjs'

const target = join(root, 'src/features/cookies/database')
const carried = join(target, 'openCookieDatabase.json')
const folder = process.argv[2] ?? join(root, '../shared/data/open-cookie-database')
const revision = process.argv[3] ?? readCookieDatabase(JSON.parse(readFileSync(carried, 'utf8')))?.revision ?? ''

const entries = compactEntries(JSON.parse(readFileSync(join(folder, 'open-cookie-database.json'), 'utf8')))
const head = { name: 'Open Cookie Database', licence: 'Apache-2.0', revision }
// One entry per line: a refresh shows what it changes.
const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n')
writeFileSync(carried, `${JSON.stringify(head).slice(0, -1)},"entries":[\n${lines}\n]}\n`)
copyFileSync(join(folder, 'LICENSE'), join(target, 'openCookieDatabase.LICENSE.txt'))
console.log(`charterdesk: ${entries.length} known cookies in ${carried}`)
