import type { CharterSource } from '#core/charter/charterSource.ts'
import type { Locale } from '#core/charter/locale.ts'
import { renderCharter } from '#core/charter/render/renderCharter.ts'
import { missingTexts, type Resolution } from '#core/charter/render/resolution.ts'
import { resolveCharter } from '#core/charter/render/resolveCharter.ts'
import { toPagePieces, type PagePieces } from '#core/charter/render/toHtml.ts'
import type { FieldPlace } from '#src/lib/fieldFocus.ts'

/** The page of one language as visitors would read it today, or as a draft while something in it is missing or stale. */
export interface Preview {
  readonly locale: Locale
  readonly pieces: PagePieces
  /** Paths of the texts to write and to review, in the order of the page. */
  readonly missing: readonly string[]
  readonly stale: readonly string[]
  readonly resolution: Resolution
}

/** Renders one language for the preview. `at`: the present instant (ISO), which is also the day a complete page bears. */
export function renderPreview(source: CharterSource, locale: Locale, at: string): Preview {
  const resolution = resolveCharter({ source, at }, locale)
  const missing = missingTexts(resolution).map(({ path }) => path)
  const stale = Object.entries(resolution.texts).flatMap(([path, { state }]) => (state === 'stale' ? [path] : []))
  const isDraft = missing.length > 0 || stale.length > 0
  const document = renderCharter(
    resolution.charter,
    isDraft ? { date: null, draft: resolution.texts } : { date: at.slice(0, 10) },
  )
  return { locale, pieces: toPagePieces(document, { withPaths: true }), missing, stale, resolution }
}

/**
 * The field behind a path of the page (`categories.0.rows.1.purpose`). A text that only lacks the value of a variable leads to
 * that value in the platform's settings. Null for fixed words.
 */
export function placeOfPath({ resolution, locale }: Preview, path: string): FieldPlace | null {
  const text = resolution.texts[path]
  const [variable] = text?.missingVariables ?? []
  const platform = resolution.places['title']
  if (variable !== undefined && platform !== undefined) return { ...platform, field: variable, locale: null }
  if (text !== undefined) return { ...text.place, locale }
  if (path.startsWith('platform.')) return platform === undefined ? null : { ...platform, field: path, locale: null }
  const whole = resolution.places[path]
  if (whole !== undefined) return { ...whole, field: null, locale: null }
  const cut = path.lastIndexOf('.')
  const part = resolution.places[path.slice(0, cut)]
  return part === undefined ? null : { ...part, field: path.slice(cut + 1), locale: null }
}

/** The path of the page that shows a field, the closest there is; null where the page does not show it. */
export function pathOfPlace({ resolution }: Preview, place: FieldPlace): string | null {
  const isSame = (other: { kind: string; id: string }): boolean => other.kind === place.kind && other.id === place.id
  const part = Object.entries(resolution.places).find(([, other]) => isSame(other))?.[0]
  if (part === undefined) return null
  if (place.kind === 'platform') return place.field === null || place.field === 'title' ? part : place.field
  if (place.field === null) return part
  return `${part}.${place.field}`
}
