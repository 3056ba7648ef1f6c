import { useQuery } from '@tanstack/react-query'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { planWords } from '#core/charter/paste/planWords.ts'
import type { CsvImport } from '#core/contract/routes/csvRoutes.ts'
import { formatNumber } from '#src/lib/format.ts'
import { providersQuery } from '#src/lib/sharedQueries.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { usePlanTable } from '#src/lib/usePlanTable.ts'
import { PlanTable } from '#src/ui/PlanTable.tsx'

/** The lines of the file and what becomes of each. */
export function LineTable({ source, lines }: { source: CharterSource; lines: CsvImport['lines'] }) {
  const language = useLanguage()
  const { data: providers = source.providers } = useQuery(providersQuery)
  const table = usePlanTable(planWords(source, providers, language, new Date().toISOString()))
  return <PlanTable lines={lines} formatCount={(count) => formatNumber(count, language)} {...table} />
}
