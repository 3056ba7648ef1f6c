import type { Plugin, Rollup } from 'vite'

/** The screens one opens the desk with, by the first part of their address. The root of the site leads to the first. */
const screens = {
  platforms: '/src/features/platforms/PlatformListPage.tsx',
  cookies: '/src/features/fleet/CookieListPage.tsx',
}

/**
 * Names the files of these screens on the script that runs before anything else (`public/start.js`), which has them fetched
 * beside the program where that screen is asked for: found one after the other, each would wait for the one before.
 */
export function nameScreens(): Plugin {
  return {
    name: 'charterdesk:name-screens',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const named = Object.entries(screens).map(([name, screen]) => {
          const files = filesOf(bundle, screen).filter((file) => !html.includes(file))
          if (files.length === 0) throw new Error(`${screen}: its files are not found`)
          return `data-${name}="${files.join(' ')}"`
        })
        const marked = html.replace('src="/start.js"', ['src="/start.js"', ...named].join(' '))
        if (marked === html) throw new Error('the script that runs first is not found in the page')
        return marked
      },
    },
  }
}

/** What the screen's chunk needs, itself included, with its styles. */
function filesOf(bundle: Rollup.OutputBundle, screen: string): string[] {
  const first = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(screen))
  const wanted = new Set(first ? [first.fileName] : [])
  for (const name of wanted) {
    const file = bundle[name]
    if (file?.type !== 'chunk') continue
    for (const needed of [...file.imports, ...(file.viteMetadata?.importedCss ?? [])]) wanted.add(needed)
  }
  return [...wanted].map((name) => `/${name}`)
}
