import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

/** One file of the built app, kept in memory: the whole app weighs about a megabyte. */
export interface SiteFile {
  bytes: Buffer
  type: string
  /** Strong validator, quotes included. */
  etag: string
  /** Whether its name changes with its content (Vite puts such files under `assets/`), so that it may be kept for ever. */
  isImmutable: boolean
}

/** The built app: its files by path from the root (`/assets/…`). */
export type Site = ReadonlyMap<string, SiteFile>

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

async function readSiteFile(folder: string, file: string): Promise<[string, SiteFile]> {
  const path = `/${relative(folder, file).split(sep).join('/')}`
  const bytes = await readFile(file)
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  const type = types[extname(file)] ?? 'application/octet-stream'
  return [path, { bytes, type, etag, isImmutable: path.startsWith('/assets/') }]
}

/** Reads the built app in `folder`; empty when there is none. What is hidden (`.vite/`) is for tools and not served. */
export async function readSite(folder: string): Promise<Site> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const visible = files.filter(
    (file) =>
      !relative(folder, file)
        .split(sep)
        .some((part) => part.startsWith('.')),
  )
  return new Map(await Promise.all(visible.map((file) => readSiteFile(folder, file))))
}
