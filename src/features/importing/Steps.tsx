import { useTranslation } from 'react-i18next'
import classes from './ImportPage.module.css'

export const steps = ['paste', 'check', 'done'] as const
export type Step = (typeof steps)[number]

/** Where one is: paste, check, create. */
export function Steps({ current }: { current: Step }) {
  const { t } = useTranslation('importing')
  return (
    <ol className={classes.steps} aria-label={t('steps.label')}>
      {steps.map((step, index) => (
        <li key={step} aria-current={step === current ? 'step' : undefined}>
          {`${index + 1} ${t(`steps.${step}`)}`}
        </li>
      ))}
    </ol>
  )
}
