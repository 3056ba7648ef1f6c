import * as z from 'zod'
import { cookieFactsSchema, cookieFields, cookieTextFields } from '#core/charter/cookieFacts.ts'
import { cookieName, cookieNamesSchema } from '#core/charter/cookieName.ts'
import { line } from '#core/charter/line.ts'
import { limits } from '#core/charter/limits.ts'
import { locales } from '#core/charter/locale.ts'
import { readNamesCell } from '#core/charter/namesCell.ts'
import { departingFields, toLine, type RowForm, type RowThing } from './rowForm.ts'

const { providerId, retention, party, storage, host, exemption } = cookieFactsSchema.shape

/** What was typed, judged as the cell it becomes; an empty one passes where `rule` is about what is written there. */
function cell(rule: z.ZodType) {
  return z.string().superRefine((typed, context) => {
    const value = toLine(typed)
    if (value !== '') report(rule.safeParse(value), context)
  })
}

function report(result: z.ZodSafeParseResult<unknown>, context: z.RefinementCtx): void {
  for (const { message } of result.error?.issues ?? []) context.addIssue({ code: 'custom', message })
}

const orNobodySaid = <S extends z.ZodType>(schema: S) => z.union([z.literal(''), schema])

const formSchema = z.object({
  providerId: z.string().min(1, 'required').pipe(providerId),
  names: z
    .string()
    .superRefine((typed, context) =>
      report(cookieNamesSchema.safeParse(readNamesCell(typed).map(cookieName)), context),
    ),
  retention,
  party: orNobodySaid(party.unwrap()),
  storage: orNobodySaid(storage.unwrap()),
  host: cell(host.unwrap()),
  exemption: orNobodySaid(exemption.unwrap()),
  texts: z.record(z.enum(cookieTextFields), z.record(z.enum(locales), cell(line()))),
  reasons: z.partialRecord(z.enum(cookieFields), z.string().optional()),
  confirmed: z.array(z.templateLiteral([z.enum(cookieTextFields), '.', z.enum(locales)])).readonly(),
})

/** The rules of the shared schemas on what the person typed; a field that departs from its definition needs a reason. */
export function rowFormSchema(thing: RowThing) {
  return formSchema.superRefine((form: RowForm, context) => {
    const departing = departingFields(form, thing)
    const needed = new Set([...departing, ...cookieFields.filter((field) => thing.row.overrides[field] !== undefined)])
    for (const field of needed) {
      const reason = form.reasons[field]
      // An override without a reason any more is one that goes back to the shared text.
      if (reason === undefined && !departing.includes(field)) continue
      const issues =
        line(limits.reason)
          .safeParse(toLine(reason ?? ''))
          .error?.issues.slice(0, 1) ?? []
      for (const { message } of issues) context.addIssue({ code: 'custom', message, path: ['reasons', field] })
    }
  })
}

/** The first field, by its path in the form, whose value keeps it from being sent; null when all are right. */
export function findGap(form: RowForm, thing: RowThing): string | null {
  const path = rowFormSchema(thing).safeParse(form).error?.issues[0]?.path
  if (path === undefined) return null
  const [field = ''] = path
  // A wording and a reason have fields of their own; a fact of several parts has one.
  return field === 'texts' || field === 'reasons' ? path.join('.') : String(field)
}
