import { useTranslation } from 'react-i18next'
import type { Failure } from '#src/lib/failure.ts'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'

/** That what a form says could not be sent; what is typed is kept. Nothing where nothing failed. */
export function FormFailure({ failure }: { failure: Failure | null }) {
  const { t } = useTranslation('shared')
  if (failure === null) return null
  return (
    <ErrorNotice
      title={t(`failed.${failure.kind === 'network' ? 'network' : 'other'}`)}
      reference={failure.requestId ?? undefined}
    >
      {t('failed.kept')}
    </ErrorNotice>
  )
}
