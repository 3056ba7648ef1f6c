import { useTranslation } from 'react-i18next'
import { pickLocalized } from '#core/charter/locale.ts'
import { writePlatformHeader } from '#core/charter/platformTable/platformColumns.ts'
import type { PlatformsCsvImport } from '#core/contract/routes/platformsCsvRoutes.ts'
import { formatNumber } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { PlanTable } from '#src/ui/PlanTable.tsx'
import { usePlanTexts } from '#src/lib/usePlanTable.ts'

type Line = PlatformsCsvImport['lines'][number]

/** The platforms of the file and what becomes of each. */
export function PlatformLines({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation('csv')
  const language = useLanguage()
  const texts = usePlanTexts()
  const sayIssue = ({ code, field, text }: Line['issues'][number]): string => {
    // A code without words of its own has those of `other`.
    const said = t(`platformTable.issue.${code as 'required'}`, {
      text,
      defaultValue: t('platformTable.issue.other', { text }),
    })
    return t('platformTable.cell', { column: writePlatformHeader(field, language), issue: said })
  }
  return (
    <PlanTable
      lines={lines}
      isCode={false}
      formatCount={(count) => formatNumber(count, language)}
      texts={{
        ...texts,
        columns: { ...texts.columns, cookie: t('platformTable.column') },
        states: { ...texts.states, added: t('platformTable.added'), changed: t('platformTable.changed') },
      }}
      say={({ slug, name, state, changes, issues }) => ({
        name: pickLocalized(name, language)?.value ?? (slug === '' ? t('noName') : slug),
        issues: issues.map(sayIssue),
        changes: (state === 'unclear' ? [] : changes).map(({ field, before, after }) => ({
          label: writePlatformHeader(field, language),
          lang: undefined,
          before,
          after,
        })),
      })}
    />
  )
}
