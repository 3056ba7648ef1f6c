import process from 'node:process'

const help = `Usage: charter COMMAND FILE [options]

  import   read a charter page (text, Markdown, HTML) into rows, sections and a report
  render   write a charter as visitors read it
  csv      write a platform's rows as CSV, or read them from CSV

"charter COMMAND --help" tells the options of each.
`

/** Each command in a file of its own, loaded only when it is asked for: starting stays quick. */
const commands: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<number>>>> = {
  import: async () => (await import('./cli/import.ts')).importFile,
  csv: async () => (await import('./cli/csv.ts')).csv,
  render: async () => (await import('./cli/render.ts')).render,
}

const [command, ...args] = process.argv.slice(2)
const load = command !== undefined && Object.hasOwn(commands, command) ? commands[command] : undefined
if (load !== undefined) process.exitCode = await (await load())(args)
else if (command === '--help' || command === '-h') process.stdout.write(help)
else {
  process.stderr.write(`charter: ${command === undefined ? 'no command' : `no command "${command}"`}\n${help}`)
  process.exitCode = 1
}
