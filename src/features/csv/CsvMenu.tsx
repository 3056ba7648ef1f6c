import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useCommands } from '#src/lib/commands.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { MenuButton } from '#src/ui/MenuButton.tsx'
import { exportCsv } from './csvQueries.ts'
import { useExport } from './useExport.ts'
import './texts.ts'

/** The platform's cookies as a CSV file, out and in. */
export function CsvMenu({ platformId }: { platformId: string }) {
  const { t } = useTranslation('csv')
  const language = useLanguage()
  const navigate = useNavigate()
  const { run } = useExport(() => exportCsv(platformId, language))
  const bringIn = () => void navigate(paths.csvImport.href(platformId))
  useCommands('here', [
    { id: 'csv-export', label: t('menu.export'), isRare: true, run },
    { id: 'csv-import', label: t('menu.import'), isRare: true, run: bringIn },
  ])
  return (
    <MenuButton
      label={t('menu.label')}
      icon="chevronDown"
      variant="default"
      entries={[
        { key: 'export', label: t('menu.export'), onSelect: run },
        { key: 'import', label: t('menu.import'), onSelect: bringIn },
      ]}
    />
  )
}
