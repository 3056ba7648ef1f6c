import { useTranslation } from 'react-i18next'
import { PassingButton } from '#src/ui/PassingButton.tsx'
import type { useTypedEdit } from './useTypedEdit.ts'
import classes from './Shared.module.css'

type Props<Form> = {
  edit: ReturnType<typeof useTypedEdit<Form>>
  /** That somebody else changed it meanwhile. */
  overtaken?: string
}

/** What one must know of what is typed: that it comes from before, that somebody else was here, that it is kept nowhere. */
export function EditNotices<Form>({ edit, overtaken }: Props<Form>) {
  const { t } = useTranslation('shared')
  return (
    <>
      {edit.isRestored && !edit.isOvertaken && (
        <div className={classes.notice}>
          <p>{t('restored')}</p>
          <PassingButton size="small" variant="quiet" onClick={edit.reset}>
            {t('startOver')}
          </PassingButton>
        </div>
      )}
      {edit.isOvertaken && (
        <div role="alert" className={classes.notice}>
          <p>{overtaken}</p>
          <PassingButton size="small" onClick={edit.takeOver}>
            {t('takeOver')}
          </PassingButton>
          <PassingButton size="small" variant="quiet" onClick={edit.reset}>
            {t('takeTheirs')}
          </PassingButton>
        </div>
      )}
      {!edit.isKept && <p className={classes.notice}>{t('notKept')}</p>}
    </>
  )
}
