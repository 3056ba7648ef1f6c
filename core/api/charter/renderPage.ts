import { renderCharter } from '#core/charter/render/renderCharter.ts'
import { renderFinal } from '#core/charter/render/renderFinal.ts'
import { resolveCharter } from '#core/charter/render/resolveCharter.ts'
import { toHtml } from '#core/charter/render/toHtml.ts'
import { toJson } from '#core/charter/render/toJson.ts'
import { toMarkdown } from '#core/charter/render/toMarkdown.ts'
import { toText } from '#core/charter/render/toText.ts'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { RenderQuery } from '#core/contract/routes/charterRoutes.ts'
import { Refusal, refuseField } from '../refusal.ts'

/** The page of a platform and its media type. A final one is refused while a text is missing, with the list. */
export function renderPage(source: CharterSource, query: RenderQuery, at: string): { type: string; page: string } {
  const resolution = resolveCharter({ source, at }, query.locale)
  const date = query.date ?? null
  const isDraft = query.draft === true
  const final = isDraft ? null : renderFinal(resolution, { date })
  if (final?.ok === false && final.code === 'missing_texts')
    throw new Refusal('missing_texts', { missing: [...final.missing] })
  if (final?.ok === false) throw refuseField('required', 'date')
  const options = isDraft ? { date, draft: resolution.texts } : { date }
  const document = final?.document ?? renderCharter(resolution.charter, options)
  switch (query.format) {
    case 'html':
      return { type: 'text/html', page: toHtml(document, { shape: query.fragment === true ? 'fragment' : 'page' }) }
    case 'markdown':
      return { type: 'text/markdown', page: toMarkdown(document) }
    case 'text':
      return { type: 'text/plain', page: toText(document) }
    case 'json':
      return { type: 'application/json', page: toJson(resolution.charter, options) }
  }
}
