import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { FleetChange } from '#core/contract/routes/fleetRoutes.ts'
import { formatNumber } from '#src/lib/format.ts'
import { sumRehearsal } from '#src/lib/sumRehearsal.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import { PassingButton } from '#src/ui/PassingButton.tsx'
import { EditNotices } from './EditNotices.tsx'
import { FormFailure } from './FormFailure.tsx'
import { RehearsalView } from './RehearsalView.tsx'
import { useRehearsedChange } from './useRehearsedChange.ts'
import type { useTypedEdit } from './useTypedEdit.ts'
import classes from './Shared.module.css'

type Props<Form> = {
  label: string
  edit: ReturnType<typeof useTypedEdit<Form>>
  /** That somebody else changed it meanwhile. */
  overtaken: string
  back: { label: string; href: string }
  /** Said under the rehearsal's figures. */
  aside?: string
  /** What is asked for and the day to read the pages on; null where a field is at fault, which is then marked. */
  onCheck: () => { change: FleetChange; at: string } | null
  /** What to say once it is done, of so many platforms. */
  onSaved: (count: number) => string
  children: ReactNode
}

/** Fields of something that all platforms share: what they change is shown on every page before it is saved. */
export function RehearsedForm<Form>({ label, edit, overtaken, back, aside, onCheck, onSaved, children }: Props<Form>) {
  const { t } = useTranslation('shared')
  const language = useLanguage()
  const element = useRef<HTMLFormElement>(null)
  const effect = useRef<HTMLHeadingElement>(null)
  const { state, ask, save, goOn } = useRehearsedChange((count) => {
    edit.reset()
    return onSaved(count)
  })
  const isShown = state.step === 'rehearsed' || state.step === 'saving'
  useEffect(() => {
    if (isShown) effect.current?.focus()
  }, [isShown])

  // What was rehearsed is no longer what is typed.
  const typed = JSON.stringify(edit.form)
  const rehearsed = useRef(typed)
  useEffect(() => {
    if (rehearsed.current !== typed) goOn()
    rehearsed.current = typed
  }, [typed, goOn])

  function check() {
    const asked = onCheck()
    // Once the fields are marked.
    if (asked === null) setTimeout(() => element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
    else void ask(asked.change, asked.at)
  }

  return (
    <form
      ref={element}
      className={classes.form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (isShown) void save()
        else if (edit.isTyped && !edit.isOvertaken) check()
      }}
    >
      <EditNotices edit={edit} overtaken={overtaken} />
      {children}
      {state.step === 'typing' && <FormFailure failure={state.failure} />}
      {!isShown && (
        <div className={classes.foot}>
          <Button
            type="submit"
            variant="primary"
            isBusy={state.step === 'asking'}
            isHeld={!edit.isTyped || edit.isOvertaken}
          >
            {t(state.step === 'asking' ? 'asking' : 'check')}
          </Button>
          {!edit.isTyped && <span className={classes.soft}>{t('unchanged')}</span>}
          <Link to={back.href}>{back.label}</Link>
        </div>
      )}
      {isShown && (
        <section aria-labelledby="effect" className={classes.effect}>
          <h2 id="effect" ref={effect} tabIndex={-1} className={classes.effectTitle}>
            {t('rehearsal.title')}
          </h2>
          <FormFailure failure={state.failure} />
          <RehearsalView
            rehearsal={state.rehearsal}
            aside={aside}
            actions={
              <>
                <PassingButton type="submit" variant="primary" isBusy={state.step === 'saving'}>
                  {t(state.step === 'saving' ? 'saving' : 'save', {
                    count: sumRehearsal(state.rehearsal).platforms,
                    shown: formatNumber(sumRehearsal(state.rehearsal).platforms, language),
                  })}
                </PassingButton>
                <PassingButton onClick={goOn}>{t('goOn')}</PassingButton>
              </>
            }
          />
        </section>
      )}
    </form>
  )
}
