import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#src/ui/Button.tsx'
import { useHandedOnFocus } from '#src/ui/useHandedOnFocus.ts'
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
          <WayOut onClick={edit.reset}>{t('startOver')}</WayOut>
        </div>
      )}
      {edit.isOvertaken && (
        <div role="alert" className={classes.notice}>
          <p>{overtaken}</p>
          <WayOut variant="default" onClick={edit.takeOver}>
            {t('takeOver')}
          </WayOut>
          <WayOut onClick={edit.reset}>{t('takeTheirs')}</WayOut>
        </div>
      )}
      {!edit.isKept && <p className={classes.notice}>{t('notKept')}</p>}
    </>
  )
}

type WayOutProps = Pick<ComponentProps<typeof Button>, 'variant' | 'onClick' | 'children'>

/** Goes away with its notice: the focus then stays in the form. */
function WayOut({ variant = 'quiet', onClick, children }: WayOutProps) {
  const control = useHandedOnFocus<HTMLButtonElement>()
  return (
    <Button ref={control} size="small" variant={variant} onClick={onClick}>
      {children}
    </Button>
  )
}
