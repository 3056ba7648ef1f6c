import type { Plugin, Rollup } from 'vite'

/** The screen that the root of the site leads to. */
const screen = '/src/features/platforms/PlatformListPage.tsx'

/**
 * Names the files of the first screen on the script that runs before anything else (`public/start.js`), which has them fetched
 * beside the program where that screen is asked for: found one after the other, each would wait for the one before.
 */
export function nameFirstScreen(): Plugin {
  return {
    name: 'charterdesk:name-first-screen',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const files = filesOf(bundle).filter((file) => !html.includes(file))
        const marked = html.replace('src="/start.js"', `src="/start.js" data-first="${files.join(' ')}"`)
        if (files.length === 0 || marked === html) throw new Error(`${screen}: its files or the script are not found`)
        return marked
      },
    },
  }
}

/** What the screen's chunk needs, itself included, with its styles. */
function filesOf(bundle: Rollup.OutputBundle): string[] {
  const first = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(screen))
  const wanted = new Set(first ? [first.fileName] : [])
  for (const name of wanted) {
    const file = bundle[name]
    if (file?.type !== 'chunk') continue
    for (const needed of [...file.imports, ...(file.viteMetadata?.importedCss ?? [])]) wanted.add(needed)
  }
  return [...wanted].map((name) => `/${name}`)
}
