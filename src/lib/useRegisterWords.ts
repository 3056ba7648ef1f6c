import { useTranslation } from 'react-i18next'
import type { RegisterRehearsal } from '#core/contract/routes/fleetRoutes.ts'

type Fact = RegisterRehearsal['facts'][number]

/** Writes what is kept of cookies and not printed, as one reads it in the form of a row; null: nobody has said. */
export function useRegisterWords() {
  const { t } = useTranslation('cookies')
  const write = (field: Fact['field'], value: string | null): string | null => {
    if (value === null || field === 'host') return value
    // A value of another version of the program is shown as it is kept.
    return t(`${field}.${value}` as 'party.first', { defaultValue: value })
  }
  return (facts: readonly Fact[]) =>
    facts.map(({ rowId, names, field, before, after }) => ({
      key: `${rowId} ${field}`,
      row: names.join(', '),
      column: t(`field.${field}`),
      before: write(field, before),
      after: write(field, after),
    }))
}
