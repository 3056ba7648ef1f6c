import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Keeps the mocked API out of builds for a real server: its service worker, which stands in `public/` because browsers ask
 * for it there, and its modules. They are reached only behind `isApiMocked`, whose value the bundler does not carry from one
 * module to another: without this, a chunk that is never loaded would ship.
 */
export function leaveMockOut(): Plugin {
  let outDir = ''
  let isMock = false
  return {
    name: 'charterdesk:leave-mock-out',
    apply: 'build',
    // Before the bundler's own way of finding modules.
    enforce: 'pre',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
      isMock = config.env.VITE_API === 'mock'
    },
    resolveId: {
      filter: { id: /^#mocks\// },
      handler: (id) => (isMock ? null : { id, external: true }),
    },
    async closeBundle() {
      if (!isMock) await rm(join(outDir, 'mockServiceWorker.js'), { force: true })
    },
  }
}
