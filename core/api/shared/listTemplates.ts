import type { Template } from '#core/charter/template.ts'
import type { Desk } from '../desk.ts'
import { loadTemplate } from '../loadThings.ts'
import { Refusal } from '../refusal.ts'
import type { Reader } from '../store.ts'

/** All templates, whole. */
export function listTemplates(desk: Desk): Promise<{ items: Template[] }> {
  return desk.read(async (reader) => {
    const { items } = await reader.list('template', {})
    const templates = await Promise.all(items.map((item) => loadTemplate(reader, item.id)))
    return { items: templates.filter((template) => template !== null) }
  })
}

/** One template, whole. */
export async function loadTemplateOrThrow(reader: Reader, id: string): Promise<Template> {
  const template = await loadTemplate(reader, id)
  if (template === null) throw new Refusal('not_found')
  return template
}

/** The template that new platforms take: the first. */
export async function standardTemplateId(reader: Reader): Promise<string> {
  const [template] = (await reader.list('template', { limit: 1 })).items
  if (template === undefined) throw new Error('there is always a template')
  return template.id
}
