import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '#src/lib/paths.ts'
import { Button } from '#src/ui/Button.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { useHandedOnFocus } from '#src/ui/useHandedOnFocus.ts'
import { showToast } from '#src/ui/toasts.ts'
import { useUndoImport } from './useUndoImport.ts'

type Props = { commitId: string; purpose: 'create' | 'update' | 'translation' }

/** Takes back an import of before; refused with its reason once something of it has changed. */
export function UndoRecord({ commitId, purpose }: Props) {
  const { t } = useTranslation('importing')
  const navigate = useNavigate()
  const { undo, isBusy, failure } = useUndoImport(commitId, t('record.undone'), () => {
    // The record goes with what it recorded.
    showToast({ text: t('record.undone') })
    // The platform that it made is gone with it.
    if (purpose === 'create') void navigate(paths.platforms.href())
  })
  const control = useHandedOnFocus<HTMLButtonElement>()
  return (
    <>
      <div>
        <Button ref={control} size="small" icon="undo" isBusy={isBusy} onClick={undo}>
          {t('done.undo')}
        </Button>
      </div>
      {failure !== null && <ErrorNotice title={t('done.undoFailed')}>{failure}</ErrorNotice>}
    </>
  )
}
