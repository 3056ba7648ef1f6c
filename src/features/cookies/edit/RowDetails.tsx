import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { exemptions, parties, storages } from '#core/charter/cookieFacts.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { pickLocalized } from '#core/charter/locale.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { SelectField } from '#src/ui/SelectField.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { rowFieldId, useCookies } from '../cookies.ts'
import { useFieldError } from './fieldError.ts'
import { FieldOrigin } from './FieldOrigin.tsx'
import { OverrideBox } from './OverrideBox.tsx'
import type { RowEdit } from './rowEdits.ts'
import type { RowForm } from './rowForm.ts'
import classes from './RowEditor.module.css'

/** What the page does not print and the register keeps: party, storage, host, exemption; and the category. */
export function RowDetails({ row, edit }: { row: CookieRow; edit: RowEdit }) {
  const { t } = useTranslation('cookies')
  const language = useLanguage()
  const { groups, actions } = useCookies()
  const { register } = useFormContext<RowForm>()
  const hostError = useFieldError('host', edit)
  const [isOpen, setIsOpen] = useState(false)
  const { party, storage, host, exemption } = edit.form
  const said = [
    party && t(`party.${party}`),
    storage && t(`storage.${storage}`),
    host,
    exemption && t(`exemption.${exemption}`),
  ]
  const nobodySaid = { value: '', label: t('details.unsaid') }

  return (
    <details
      className={classes.details}
      open={isOpen || hostError !== undefined}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className={classes.summary}>
        {t('details.title')}{' '}
        <span className={classes.said}>{said.filter(Boolean).join(' · ') || t('details.unsaid')}</span>
      </summary>
      <div className={classes.grid}>
        <SelectField
          {...register('party')}
          label={<Label field="party" edit={edit} />}
          hint={t('party.hint')}
          options={[nobodySaid, ...parties.map((value) => ({ value, label: t(`party.${value}`) }))]}
        />
        <SelectField
          {...register('storage')}
          label={<Label field="storage" edit={edit} />}
          options={[nobodySaid, ...storages.map((value) => ({ value, label: t(`storage.${value}`) }))]}
        />
        <TextField
          {...register('host')}
          id={rowFieldId(row.id, 'host')}
          label={<Label field="host" edit={edit} />}
          hint={t('host.hint')}
          error={hostError}
          isMono
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
        />
        <SelectField
          {...register('exemption')}
          label={<Label field="exemption" edit={edit} />}
          hint={exemption === '' ? t('exemption.hint') : t(`exemptionHint.${exemption}`)}
          options={[nobodySaid, ...exemptions.map((value) => ({ value, label: t(`exemption.${value}`) }))]}
        />
        <SelectField
          label={t('field.category')}
          value={row.categoryId}
          disabled={row.revision === 0}
          hint={row.revision === 0 ? t('details.categoryLater') : undefined}
          onChange={({ target }) => actions.move([row], () => ({ categoryId: target.value }))}
          options={groups.map(({ id, title, kind }) => ({
            value: id,
            label: pickLocalized(title, language)?.value.value ?? t(`kind.${kind}`),
          }))}
        />
      </div>
      <OverrideBox fields={['party', 'storage', 'host', 'exemption']} edit={edit} />
    </details>
  )
}

function Label({ field, edit }: { field: 'party' | 'storage' | 'host' | 'exemption'; edit: RowEdit }) {
  const { t } = useTranslation('cookies')
  return (
    <>
      {t(`field.${field}`)} <FieldOrigin field={field} edit={edit} />
    </>
  )
}
