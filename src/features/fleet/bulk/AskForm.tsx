import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#src/ui/Button.tsx'
import classes from './Bulk.module.css'

type Props = {
  isBusy: boolean
  onSubmit: () => void
  /** What is not said yet and must be. */
  fault?: string | false
  /** To go to the field at fault. */
  element?: RefObject<HTMLFormElement | null>
  children?: ReactNode
}

/** What is asked for of many rows, or of what they follow: its effect is shown next, before anything is done. */
export function AskForm({ isBusy, onSubmit, fault = false, element, children }: Props) {
  const { t } = useTranslation('fleet')
  return (
    <form
      ref={element}
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
      {fault !== false && (
        <p role="alert" className={classes.fault}>
          {fault}
        </p>
      )}
      <div>
        <Button type="submit" variant="primary" isBusy={isBusy}>
          {t('bulk.rehearse')}
        </Button>
      </div>
    </form>
  )
}
