import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readNamesCell, writeNamesCell } from '#core/charter/namesCell.ts'
import { paths } from '#src/lib/paths.ts'
import { definitionsQuery } from '#src/lib/sharedQueries.ts'
import { Page } from '#src/ui/Page.tsx'
import { CreateForm } from './CreateForm.tsx'
import { DefinitionFields } from './DefinitionFields.tsx'
import { emptyForm, findFaults, toCreate } from './definitionForm.ts'
import { createDefinition } from './sharedRequests.ts'
import { Twins } from './Twins.tsx'
import { useTypedEdit } from './useTypedEdit.ts'
import './texts.ts'

/** A cookie to describe once, before any row follows it. */
export function NewDefinitionPage() {
  const { t } = useTranslation('shared')
  // Kept with what is typed: sent twice, also after a reload, it is one definition.
  const [empty] = useState(() => ({ ...emptyForm, id: crypto.randomUUID() }))
  const edit = useTypedEdit('definition.new', empty, 0)
  const { form, type } = edit
  const [isChecked, setIsChecked] = useState(false)
  const names = readNamesCell(form.names)
  const { data: definitions = [] } = useQuery(definitionsQuery)
  const twins = definitions.filter(({ facts }) => facts.names.some(({ value }) => names.includes(value)))
  return (
    <Page
      title={t('definition.new')}
      crumbs={[{ label: t('definition.title'), href: paths.definitions.href() }]}
      crumbsLabel={t('crumbs')}
    >
      <CreateForm
        kind="definition"
        edit={edit}
        list={paths.definitions.href()}
        href={paths.definition.href(form.id)}
        onCheck={() => {
          setIsChecked(true)
          return findFaults(form).size > 0
        }}
        onCreate={async () => {
          const { commitId } = await createDefinition(toCreate(form, form.id))
          return { name: writeNamesCell(names), commitId }
        }}
      >
        <Twins
          text={t('definition.twins')}
          twins={twins.map(({ id, facts }) => ({
            href: paths.definition.href(id),
            name: writeNamesCell(facts.names.map(({ value }) => value)),
          }))}
        />
        <DefinitionFields
          form={form}
          faults={isChecked ? findFaults(form) : new Set()}
          onType={(typed) => type({ ...typed, id: form.id })}
        />
      </CreateForm>
    </Page>
  )
}
