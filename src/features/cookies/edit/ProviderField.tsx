import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { providerNameAt } from '#core/charter/providerName.ts'
import type { ProviderItem } from '#core/contract/routes/sharedRoutes.ts'
import { line } from '#core/charter/line.ts'
import { limits } from '#core/charter/limits.ts'
import { announce } from '#src/lib/announce.ts'
import { fieldFocus } from '#src/lib/fieldFocus.ts'
import { providersQuery } from '#src/lib/sharedQueries.ts'
import { Button } from '#src/ui/Button.tsx'
import { SelectField } from '#src/ui/SelectField.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { rowFieldId, useCookies } from '../cookies.ts'
import { useFieldError } from './fieldError.ts'
import { FieldOrigin } from './FieldOrigin.tsx'
import { OverrideBox } from './OverrideBox.tsx'
import type { RowEdit } from './rowEdits.ts'
import { toLine, type RowForm } from './rowForm.ts'
import { createProvider } from '../actions/rowRequests.ts'
import classes from './RowEditor.module.css'

/** The choice that opens a line to name a provider nobody has used yet. */
const newProvider = '+'

/** `proposed`: the name of a provider nobody has used yet, ready to be made; nothing is made before one says so. */
export function ProviderField({ edit, proposed }: { edit: RowEdit; proposed: string | null }) {
  const { t } = useTranslation('cookies')
  const { providers, at } = useCookies()
  const { control, setValue } = useFormContext<RowForm>()
  // The choice as the form has it: the edit's readers hear of it a moment later.
  const providerId = useWatch({ control, name: 'providerId' })
  const [isNew, setIsNew] = useState(false)
  const [name, setName] = useState(proposed ?? '')
  const [lastProposed, setLastProposed] = useState(proposed)
  if (lastProposed !== proposed) {
    setLastProposed(proposed)
    setName(proposed ?? '')
    setIsNew(proposed !== null)
  }
  const options = useMemo(
    () =>
      providers
        .map((provider) => ({ value: provider.id, label: providerNameAt(provider, at) }))
        .sort((a, b) => a.label.localeCompare(b.label)),
    [providers, at],
  )

  function take(chosen: string) {
    setIsNew(false)
    setName(proposed ?? '')
    setValue('providerId', chosen, { shouldDirty: true, shouldValidate: true })
    document.getElementById(rowFieldId(edit.row.id, 'providerId'))?.focus()
  }

  const error = useFieldError('providerId', edit)
  const named = toLine(name)
  // A name alone is not a provider yet: what is lacking is the press that makes it one.
  const isUnmade = isNew && providerId === '' && named !== ''

  return (
    <div>
      <SelectField
        id={rowFieldId(edit.row.id, 'providerId')}
        label={
          <>
            {t('column.provider')} <FieldOrigin field="providerId" edit={edit} />
          </>
        }
        value={isNew ? newProvider : providerId}
        error={error !== undefined && isUnmade ? t('provider.makeFirst', { name: named }) : error}
        onFocus={() => fieldFocus.set({ kind: 'row', id: edit.row.id, field: 'provider', locale: null }, 'form')}
        onChange={({ target }) => (target.value === newProvider ? setIsNew(true) : take(target.value))}
        options={[
          ...(providerId === '' ? [{ value: '', label: t('provider.choose') }] : []),
          ...options,
          { value: newProvider, label: t('provider.new') },
        ]}
      />
      {isNew && (
        <NewProvider
          key={proposed}
          proposed={proposed}
          name={name}
          onName={setName}
          onMade={take}
          onCancel={() => take(providerId)}
        />
      )}
      <OverrideBox fields={['providerId']} edit={edit} />
    </div>
  )
}

type NewProps = {
  proposed: string | null
  name: string
  onName: (name: string) => void
  onMade: (id: string) => void
  onCancel: () => void
}

function NewProvider({ proposed, name, onName, onMade, onCancel }: NewProps) {
  const { t } = useTranslation('cookies')
  const { providers } = useCookies()
  const queryClient = useQueryClient()
  // One id for all attempts: a retry after a lost answer makes nothing twice.
  const [id] = useState(() => crypto.randomUUID())
  const [error, setError] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)

  async function make() {
    const value = toLine(name)
    const known = providers.find((provider) =>
      provider.names.some((it) => it.name.toLowerCase() === value.toLowerCase()),
    )
    if (known !== undefined) {
      onMade(known.id)
      return
    }
    if (!line(limits.name).safeParse(value).success) {
      setError(t('provider.invalid'))
      return
    }
    setIsBusy(true)
    try {
      const made = await createProvider(id, value)
      queryClient.setQueryData(providersQuery.queryKey, (list: ProviderItem[] = []) => [...list, { ...made, rows: 0 }])
      announce(t('provider.made', { name: value }))
      onMade(made.id)
    } catch {
      // The name stays in its field, with a way to try again.
      setError(t('provider.failed'))
      setIsBusy(false)
    }
  }

  return (
    <div className={classes.newProvider}>
      <TextField
        label={t('provider.name')}
        value={name}
        error={error}
        // What was proposed waits; what was asked for is typed at once.
        ref={proposed === null ? (input) => input?.focus() : undefined}
        onChange={(event) => onName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          if (event.key === 'Enter') void make()
          else onCancel()
        }}
      />
      <Button size="small" onClick={() => void make()} isBusy={isBusy}>
        {t('provider.make')}
      </Button>
    </div>
  )
}
