import type { Template } from '#core/charter/template.ts'
import type { Desk } from '../desk.ts'
import { loadTemplate } from '../loadThings.ts'

/** All templates, whole. */
export function listTemplates(desk: Desk): Promise<{ items: Template[] }> {
  return desk.read(async (reader) => {
    const { items } = await reader.list('template', {})
    const templates = await Promise.all(items.map((item) => loadTemplate(reader, item.id)))
    return { items: templates.filter((template) => template !== null) }
  })
}
