import type { CharterSource } from '#core/charter/charterSource.ts'
import type { Locale } from '#core/charter/locale.ts'
import { renderCharter, type RenderOptions } from '#core/charter/render/renderCharter.ts'
import { missingTexts } from '#core/charter/render/resolution.ts'
import { resolveCharter } from '#core/charter/render/resolveCharter.ts'
import { toHtml } from '#core/charter/render/toHtml.ts'
import { toJson } from '#core/charter/render/toJson.ts'
import { toMarkdown } from '#core/charter/render/toMarkdown.ts'
import { toText } from '#core/charter/render/toText.ts'

/** The ways to carry a page over; `fragment` is for a portal's text box. */
export const outputFormats = ['fragment', 'page', 'markdown', 'text', 'json'] as const
export type OutputFormat = (typeof outputFormats)[number]

/**
 * What to paste or download. `missing`: how many texts are still to write; the page is then marked as a draft. `stale`: how many
 * translations were made from another text than the page's; they go as they are.
 */
export interface CharterOutput {
  readonly text: string
  readonly missing: number
  readonly stale: number
  readonly fileName: string
  readonly mediaType: string
}

const files: Readonly<Record<OutputFormat, { suffix: string; mediaType: string }>> = {
  fragment: { suffix: '-fragment.html', mediaType: 'text/html' },
  page: { suffix: '.html', mediaType: 'text/html' },
  markdown: { suffix: '.md', mediaType: 'text/markdown' },
  text: { suffix: '.txt', mediaType: 'text/plain' },
  json: { suffix: '.json', mediaType: 'application/json' },
}

/**
 * The page of a platform in one language and format, by the very functions that the preview uses. `at`: the present instant (ISO);
 * its day is the one a complete page bears.
 */
export function writeOutput(source: CharterSource, locale: Locale, format: OutputFormat, at: string): CharterOutput {
  const resolution = resolveCharter({ source, at }, locale)
  const missing = missingTexts(resolution).length
  const stale = Object.values(resolution.texts).filter(({ state }) => state === 'stale').length
  const options: RenderOptions = missing > 0 ? { date: null, draft: resolution.texts } : { date: at.slice(0, 10) }
  const document = renderCharter(resolution.charter, options)
  const write: Record<OutputFormat, () => string> = {
    fragment: () => toHtml(document, { shape: 'fragment' }),
    page: () => toHtml(document, { shape: 'page' }),
    markdown: () => toMarkdown(document),
    text: () => toText(document),
    json: () => toJson(resolution.charter, options),
  }
  const { suffix, mediaType } = files[format]
  const draft = missing > 0 ? '-draft' : ''
  return {
    text: write[format](),
    missing,
    stale,
    fileName: `${source.platform.slug}-${locale}${draft}${suffix}`,
    mediaType,
  }
}
