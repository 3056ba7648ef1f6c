import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DefinitionItem } from '#core/contract/routes/sharedRoutes.ts'
import { formatNumber } from '#src/lib/format.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { DefinitionFields } from './DefinitionFields.tsx'
import { findFaults, toForm, toPatch } from './definitionForm.ts'
import { RehearsedForm } from './RehearsedForm.tsx'
import { useTypedEdit } from './useTypedEdit.ts'

/** What a shared definition says, in every language; what it changes is shown on every page before it is saved. */
export function DefinitionForm({ definition }: { definition: DefinitionItem }) {
  const { t } = useTranslation('shared')
  const language = useLanguage()
  const edit = useTypedEdit(`definition.${definition.id}`, toForm(definition, language), definition.revision)
  const { form, type } = edit
  const [isChecked, setIsChecked] = useState(false)
  const faults = isChecked ? findFaults(form) : new Set<string>()

  return (
    <RehearsedForm
      label={t('definition.form')}
      edit={edit}
      overtaken={t('definition.overtaken')}
      back={{ label: t('definition.back'), href: paths.definitions.href() }}
      onCheck={() => {
        setIsChecked(true)
        if (findFaults(form).size > 0) return null
        const patch = { ...toPatch(form, definition, language), revision: edit.base }
        return {
          change: { do: 'changeDefinition', id: definition.id, definition: patch },
          at: new Date().toISOString().slice(0, 10),
        }
      }}
      onSaved={(count) => t('definition.saved', { count, shown: formatNumber(count, language) })}
    >
      <DefinitionFields form={form} faults={faults} onType={type} />
    </RehearsedForm>
  )
}
