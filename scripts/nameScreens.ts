import { readFileSync } from 'node:fs'
import type { Plugin, Rollup } from 'vite'

const platforms = '/src/features/platforms'

/** The screens one opens the desk with, as the start script calls them by their address. The root of the site leads to the first. */
const screens = {
  platforms: [`${platforms}/list/PlatformListPage.tsx`],
  'platforms-new': [`${platforms}/create/NewPlatformPage.tsx`],
  cookies: ['/src/features/fleet/CookieListPage.tsx'],
  definitions: ['/src/features/shared/DefinitionListPage.tsx'],
  providers: ['/src/features/shared/ProviderListPage.tsx'],
  import: ['/src/features/importing/ImportPage.tsx'],
  platform: ['/src/app/WorkspacePage.tsx', '/src/features/cookies/CookiesTab.tsx'],
}

/** Where the page asks for the script that runs before anything else, and that script. */
const tag = '<script src="/start.js"></script>'
const startScript = new URL('../public/start.js', import.meta.url)

/**
 * Writes the script that runs before anything else into the page, for nothing is painted before it has run, and names the files of
 * these screens on it. It has them fetched beside the program where that screen is asked for: found one after the other, each would
 * wait for the one before. The server's policy allows it by its hash.
 */
export function nameScreens(): Plugin {
  return {
    name: 'charterdesk:name-screens',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const named = Object.entries(screens).map(([name, modules]) => {
          const files = new Set(
            modules.flatMap((module) => filesOf(bundle, module).filter((file) => !html.includes(file))),
          )
          return `data-${name}="${[...files].join(' ')}"`
        })
        if (!html.includes(tag)) throw new Error('the script that runs first is not found in the page')
        const script = readFileSync(startScript, 'utf8').replace(/^ *\/\/.*\n/gm, '')
        return html.replace(tag, () => `<script ${named.join(' ')}>${script}</script>`)
      },
    },
  }
}

/** What the chunk of a screen's module needs, itself included, with its styles. */
function filesOf(bundle: Rollup.OutputBundle, module: string): string[] {
  const first = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(module))
  if (first === undefined) throw new Error(`${module}: its files are not found`)
  const wanted = new Set([first.fileName])
  for (const name of wanted) {
    const file = bundle[name]
    if (file?.type !== 'chunk') continue
    for (const needed of [...file.imports, ...(file.viteMetadata?.importedCss ?? [])]) wanted.add(needed)
  }
  return [...wanted].map((name) => `/${name}`)
}
