import type { TFunction } from 'i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { formatList } from '#src/lib/format.ts'
import type { Language } from '#src/lib/language.ts'
import { labelThing } from './labelThing.ts'
import { actions, withoutRecord, type ThingChange } from './readCommit.ts'
import type { Step } from './readSteps.ts'

/** Says what a commit did in one line, which thing it did it to, and who. `source`: what things are called by now, at hand or not. */
export function commitWords(t: TFunction<'history'>, language: Language, source: CharterSource | null) {
  function thing({ kind, id, record }: ThingChange): string {
    if (kind === 'platform' || kind === 'template' || kind === 'importRecord') return t(`thing.${kind}`)
    const label = labelThing(kind, id, record, source, language)
    return label === null ? t(`thingUnnamed.${kind}`) : t(`thing.${kind}`, { label })
  }

  function sum(things: readonly ThingChange[]): string {
    const isImport = things.some(({ kind }) => kind === 'importRecord')
    const others = withoutRecord(things)
    const [only] = others
    if (only === undefined) return t('thing.importRecord')
    const text =
      others.length === 1
        ? t('summary.one', { action: t(`action.${only.action}`), thing: thing(only) })
        : formatList(
            actions.flatMap((action) => {
              const count = others.filter((it) => it.action === action).length
              return count === 0 ? [] : [t(`actions.${action}`, { count })]
            }),
            language,
          )
    return isImport ? t('summary.import', { summary: text }) : text
  }

  return {
    thing,
    summary: (things: readonly ThingChange[], way: Step['way']): string => {
      if (way === 'change') return sum(things)
      if (way === 'undo') return t('summary.undoes', { summary: sum(things) })
      const [only] = things
      return t('step.done.redo', { what: only === undefined || things.length > 1 ? sum(things) : thing(only) })
    },
    actor: (actor: string): string => (actor === 'local' || actor === 'seed' ? t(`by.${actor}`) : actor),
  }
}
