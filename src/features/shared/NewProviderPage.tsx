import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { knownNames, providerNameAt } from '#core/charter/providerName.ts'
import { searchKey } from '#core/charter/searchKey.ts'
import { paths } from '#src/lib/paths.ts'
import { providersQuery } from '#src/lib/sharedQueries.ts'
import { Page } from '#src/ui/Page.tsx'
import { CreateForm } from './CreateForm.tsx'
import { ProviderFields } from './ProviderFields.tsx'
import { emptyForm, findFaults, toCreate } from './providerForm.ts'
import { createProvider } from './sharedRequests.ts'
import { Twins } from './Twins.tsx'
import { useTypedEdit } from './useTypedEdit.ts'
import './texts.ts'

/** Who sets cookies, before any row names them. */
export function NewProviderPage() {
  const { t } = useTranslation('shared')
  // Kept with what is typed: sent twice, also after a reload, it is one provider.
  const [empty] = useState(() => ({ ...emptyForm, id: crypto.randomUUID() }))
  const edit = useTypedEdit('provider.new', empty, 0)
  const { form, type } = edit
  const [isChecked, setIsChecked] = useState(false)
  const { data: providers = [] } = useQuery(providersQuery)
  const names = form.names.map(({ name }) => searchKey(name))
  const twins = providers.filter((provider) => knownNames(provider).some((name) => names.includes(searchKey(name))))
  return (
    <Page
      title={t('provider.new')}
      crumbs={[{ label: t('provider.title'), href: paths.providers.href() }]}
      crumbsLabel={t('crumbs')}
    >
      <CreateForm
        kind="provider"
        edit={edit}
        list={paths.providers.href()}
        href={paths.provider.href(form.id)}
        onCheck={() => {
          setIsChecked(true)
          return findFaults(form).size > 0
        }}
        onCreate={async () => {
          const { answer, commitId } = await createProvider(toCreate(form, form.id))
          return { name: providerNameAt(answer, new Date().toISOString()), commitId }
        }}
      >
        <Twins
          text={t('provider.twins')}
          twins={twins.map((provider) => ({
            href: paths.provider.href(provider.id),
            name: providerNameAt(provider, new Date().toISOString()),
          }))}
        />
        <ProviderFields
          form={form}
          faults={isChecked ? findFaults(form) : new Map()}
          onType={(typed) => type({ ...typed, id: form.id })}
        />
      </CreateForm>
    </Page>
  )
}
