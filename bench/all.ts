import { spawnSync } from 'node:child_process'

/*
 * Runs the measures one after the other, each in a process of its own: `npm run bench`, or some of them by name
 * (`npm run bench -- render api`). Each says what it prints; results worth keeping go to RESULTS.md.
 */
const measures = ['render', 'import', 'paste', 'api', 'firstLoad', 'cookies', 'grid', 'lighthouse']
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !measures.includes(name))
if (unknown.length > 0) {
  console.error(`No measure called ${unknown.join(', ')}: there are ${measures.join(', ')}.`)
  process.exit(2)
}
for (const name of asked.length > 0 ? asked : measures) {
  console.log(`\n# ${name}`)
  const { status } = spawnSync(process.execPath, [`bench/${name}.ts`], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
