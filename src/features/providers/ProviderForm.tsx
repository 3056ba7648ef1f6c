import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ProviderItem } from '#core/contract/routes/sharedRoutes.ts'
import { formatNumber } from '#src/lib/format.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { dayToShow, findFaults, toForm, toPatch, type ProviderForm as Form } from './providerForm.ts'
import { ProviderNames } from './ProviderNames.tsx'
import { ProviderRehearsal } from './ProviderRehearsal.tsx'
import { useProviderEdit } from './useProviderEdit.ts'
import { useRename } from './useRename.ts'
import classes from './Providers.module.css'

/** The provider's fields; what they change is shown on every page before it is saved. */
export function ProviderForm({ provider }: { provider: ProviderItem }) {
  const { t } = useTranslation('providers')
  const language = useLanguage()
  const edit = useProviderEdit(provider)
  const { form } = edit
  const { state, rehearse, save, back } = useRename(provider.id, () => edit.reset())
  const [isChecked, setIsChecked] = useState(false)
  const faults = isChecked ? findFaults(form) : new Map<string, string>()
  const element = useRef<HTMLFormElement>(null)
  const effect = useRef<HTMLHeadingElement>(null)
  const isShown = state.step === 'rehearsed' || state.step === 'saving'
  useEffect(() => {
    if (isShown) effect.current?.focus()
  }, [isShown])

  function type(next: Form) {
    edit.type(next)
    // What was rehearsed is no longer what is typed.
    if (isShown) back()
  }

  function check() {
    setIsChecked(true)
    if (findFaults(form).size > 0) {
      // Once the fields are marked.
      setTimeout(() => element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
      return
    }
    void rehearse(toPatch(form, edit.base), dayToShow(form, new Date().toISOString().slice(0, 10)))
  }

  const faultOf = (path: string) => {
    const code = faults.get(path)
    // A code without words of its own has those of `other`.
    return code === undefined ? undefined : t(`fault.${code as 'required'}`, { defaultValue: t('fault.other') })
  }

  return (
    <form
      ref={element}
      className={classes.form}
      aria-label={t('form')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (isShown) void save()
        else if (edit.isTyped && !edit.isOvertaken) check()
      }}
    >
      {edit.isRestored && !edit.isOvertaken && (
        <p className={classes.notice}>
          {t('restored')}{' '}
          <Button size="small" variant="quiet" onClick={() => edit.reset()}>
            {t('startOver')}
          </Button>
        </p>
      )}
      {edit.isOvertaken && (
        <div role="alert" className={classes.notice}>
          <p>
            {t('overtaken', {
              names: toForm(provider)
                .names.map(({ name }) => name)
                .join(', '),
            })}
          </p>
          <Button size="small" onClick={edit.takeOver}>
            {t('takeOver')}
          </Button>
          <Button size="small" variant="quiet" onClick={() => edit.reset()}>
            {t('takeTheirs')}
          </Button>
        </div>
      )}
      {!edit.isKept && <p className={classes.notice}>{t('notKept')}</p>}

      <ProviderNames names={form.names} faultOf={faultOf} onChange={(names) => type({ ...form, names })} />
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('about.legend')}</legend>
        <TextField
          label={t('field.policyUrl')}
          type="url"
          value={form.policyUrl}
          error={faultOf('policyUrl')}
          onChange={({ target }) => type({ ...form, policyUrl: target.value })}
        />
        <TextField
          label={t('field.contact')}
          value={form.contact}
          error={faultOf('contact')}
          onChange={({ target }) => type({ ...form, contact: target.value })}
        />
      </fieldset>

      {state.step === 'typing' && state.failure !== null && (
        <ErrorNotice
          title={t(`failed.${state.failure.kind === 'network' ? 'network' : 'other'}`)}
          reference={state.failure.requestId ?? undefined}
        >
          {t('failed.kept')}
        </ErrorNotice>
      )}
      {!isShown && (
        <div className={classes.foot}>
          <Button type="submit" variant="primary" isBusy={state.step === 'asking' || !edit.isTyped || edit.isOvertaken}>
            {t(state.step === 'asking' ? 'asking' : 'check')}
          </Button>
          {!edit.isTyped && <span className={classes.soft}>{t('unchanged')}</span>}
          <Link to={paths.providers.href()}>{t('back')}</Link>
        </div>
      )}
      {isShown && (
        <section aria-labelledby="effect" className={classes.effect}>
          <h2 id="effect" ref={effect} tabIndex={-1} className={classes.effectTitle}>
            {t('rehearsal.title')}
          </h2>
          {state.failure !== null && (
            <ErrorNotice
              title={t(`failed.${state.failure.kind === 'network' ? 'network' : 'other'}`)}
              reference={state.failure.requestId ?? undefined}
            >
              {t('failed.kept')}
            </ErrorNotice>
          )}
          <ProviderRehearsal
            rehearsal={state.rehearsal}
            actions={
              <>
                <Button type="submit" variant="primary" isBusy={state.step === 'saving'}>
                  {t(state.step === 'saving' ? 'saving' : 'save', {
                    count: state.rehearsal.platforms.length,
                    shown: formatNumber(state.rehearsal.platforms.length, language),
                  })}
                </Button>
                <Button onClick={back}>{t('goOn')}</Button>
              </>
            }
          />
        </section>
      )}
    </form>
  )
}
