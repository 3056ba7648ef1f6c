import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#src/ui/Button.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import type { ProviderForm } from './providerForm.ts'
import classes from './Shared.module.css'

type Names = ProviderForm['names']
type Props = { names: Names; faultOf: (path: string) => string | undefined; onChange: (names: Names) => void }

/** The names of a provider, each with the first day it holds: a new name is added, the old ones stay true of their days. */
export function ProviderNames({ names, faultOf, onChange }: Props) {
  const { t } = useTranslation('shared')
  const list = useRef<HTMLOListElement>(null)
  const change = (index: number, patch: Partial<Names[number]>) =>
    onChange(names.map((name, place) => (place === index ? { ...name, ...patch } : name)))

  function focusName(index: number) {
    // Once it is drawn.
    setTimeout(() => list.current?.querySelectorAll<HTMLElement>('input:not([type=date])')[index]?.focus())
  }

  function add() {
    onChange([...names, { name: '', from: '' }])
    focusName(names.length)
  }

  function remove(index: number) {
    onChange(names.filter((_, place) => place !== index))
    focusName(Math.max(0, index - 1))
  }

  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('provider.names.legend')}</legend>
      <div>
        <p className={classes.soft}>{t('provider.names.about')}</p>
        <ol ref={list} className={classes.names}>
          {names.map(({ name, from }, index) => (
            <li key={index} className={classes.name}>
              <TextField
                label={t('provider.names.name', { place: index + 1 })}
                dir="auto"
                value={name}
                error={faultOf(`names.${String(index)}.name`)}
                onChange={({ target }) => change(index, { name: target.value })}
              />
              <TextField
                label={t('provider.names.from', { place: index + 1 })}
                type="date"
                value={from}
                hint={from === '' ? t('provider.names.always') : undefined}
                error={faultOf(`names.${String(index)}.from`)}
                onChange={({ target }) => change(index, { from: target.value })}
              />
              {names.length > 1 && (
                <Button variant="quiet" size="small" icon="remove" isIconOnly onClick={() => remove(index)}>
                  {t('provider.names.remove', { name: name === '' ? String(index + 1) : name })}
                </Button>
              )}
            </li>
          ))}
        </ol>
        {faultOf('names') !== undefined && (
          <p role="alert" className={classes.fault}>
            {faultOf('names')}
          </p>
        )}
        <Button size="small" icon="add" onClick={add}>
          {t('provider.names.add')}
        </Button>
      </div>
    </fieldset>
  )
}
