import { useTranslation } from 'react-i18next'
import { pickLocalized, type Localized } from '#core/charter/locale.ts'
import { announce } from '#src/lib/announce.ts'
import { runCommand } from '#src/lib/commands.ts'
import { firstSteps, goToFirstStep, type FirstStep } from '#src/lib/firstSteps.ts'
import { keyBindings } from '#src/lib/keyBindings.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button, ButtonLink } from '#src/ui/Button.tsx'
import { PassingButton } from '#src/ui/PassingButton.tsx'
import { showToast } from '#src/ui/toasts.ts'
import '../texts.ts'
import classes from './FirstSteps.module.css'

type Props = { step: FirstStep; platform: { id: string; name: Localized<string> } }

/** Three steps for a first visit, one at a time above the list; put away, they come back only from the palette. */
export function FirstSteps({ step, platform }: Props) {
  const { t } = useTranslation('platforms')
  const language = useLanguage()
  const index = firstSteps.indexOf(step)
  const [before, next] = [firstSteps[index - 1], firstSteps[index + 1]]
  const name = pickLocalized(platform.name, language)?.value ?? ''

  function go(to: FirstStep) {
    goToFirstStep(to)
    announce(`${t(`firstSteps.${to}.title`)}. ${t(`firstSteps.${to}.text`)}`)
  }

  function putAway() {
    goToFirstStep(null)
    showToast({ text: t('firstSteps.putAway') })
  }

  return (
    <section className={classes.steps} aria-labelledby="first-steps">
      <p className={classes.count}>{t('firstSteps.count', { step: index + 1, count: firstSteps.length })}</p>
      <div className={classes.words}>
        <h2 id="first-steps" className={classes.title}>
          {t(`firstSteps.${step}.title`)}
        </h2>
        <p className={classes.text}>{t(`firstSteps.${step}.text`)}</p>
      </div>
      <div className={classes.actions}>
        {step === 'import' && (
          <ButtonLink size="small" to={paths.import.href()}>
            {t('firstSteps.import.act')}
          </ButtonLink>
        )}
        {step === 'edit' && (
          <ButtonLink size="small" to={paths.platform.href(platform.id)}>
            {t('firstSteps.edit.act', { name })}
          </ButtonLink>
        )}
        {step === 'keys' && (
          <Button size="small" aria-keyshortcuts={keyBindings.keyMap.keys[0]} onClick={() => runCommand('keyMap')}>
            {t('firstSteps.keys.act')}
          </Button>
        )}
        <span className={classes.way}>
          {before !== undefined && <Way onGo={() => go(before)}>{t('firstSteps.previous')}</Way>}
          {/* One button for both, so that the focus stays on it. */}
          <Way onGo={() => (next === undefined ? putAway() : go(next))}>
            {t(next === undefined ? 'firstSteps.finish' : 'firstSteps.next')}
          </Way>
          {next !== undefined && <Way onGo={putAway}>{t('firstSteps.never')}</Way>}
        </span>
      </div>
    </section>
  )
}

/** Goes to another step, or away: the focus does not go with it. */
function Way({ onGo, children }: { onGo: () => void; children: string }) {
  return (
    <PassingButton size="small" variant="quiet" onClick={onGo}>
      {children}
    </PassingButton>
  )
}
