import { useTranslation } from 'react-i18next'
import { exemptions, parties, storages, type CookieField } from '#core/charter/cookieFacts.ts'
import { isLocale } from '#core/charter/locale.ts'
import { providerNameAt } from '#core/charter/providerName.ts'
import { retentionSchema } from '#core/charter/retention.ts'
import { writeRetention } from '#core/charter/retentionWords.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { MergeDialog } from '#src/ui/MergeDialog.tsx'
import type { MergeField } from '#src/ui/MergeFieldset.tsx'
import type { MergedField } from '#core/charter/edit/mergeFields.ts'
import { useCookies, useRowEdit } from '../cookies.ts'
import { nameLocale } from '../nameLocale.ts'
import { isForPerson, mergeRow, takeMerged } from './rowMerge.ts'

/** Opens by itself when the row was changed by somebody else since it was read. */
export function RowMergeDialog({ rowId }: { rowId: string }) {
  const { t } = useTranslation('cookies')
  const language = useLanguage()
  const { edits, actions, providers, at } = useCookies()
  const edit = useRowEdit(rowId)
  const stale = edit?.status.kind === 'stale' ? edit.status : null
  const fields = edit && stale ? mergeRow(edit.form, edit.thing, stale.theirs) : []
  if (!edit || !stale || !isForPerson(fields)) return null

  const choices: Record<string, readonly { value: string; label: string }[]> = {
    providerId: providers.map((provider) => ({ value: provider.id, label: providerNameAt(provider, at) })),
    party: parties.map((value) => ({ value, label: t(`party.${value}`) })),
    storage: storages.map((value) => ({ value, label: t(`storage.${value}`) })),
    exemption: exemptions.map((value) => ({ value, label: t(`exemption.${value}`) })),
  }

  function describe({ key, verdict, base, mine, theirs }: MergedField<string>): MergeField {
    const [root = '', field = root, locale] = key.split('.')
    // The keys of a flat form are those of its fields (see rowMerge.ts).
    const name = t(`field.${field as CookieField}`)
    const options = choices[key]
    const shared = {
      key,
      base,
      mine,
      theirs,
      preset: verdict === 'conflict' ? null : verdict === 'theirs' ? 'theirs' : 'mine',
    } as const
    if (root === 'reasons') return { ...shared, label: t('merge.reason', { field: name }), editor: 'text' }
    if (isLocale(locale))
      return {
        ...shared,
        label: t('field.inLanguage', { field: name, language: nameLocale(locale, language) }),
        lang: locale,
        editor: 'text',
      }
    if (key === 'retention')
      return {
        ...shared,
        label: name,
        show: (value) =>
          writeRetention(retentionSchema.parse(JSON.parse(value)), null, language) || t('row.noRetention'),
      }
    if (options !== undefined)
      return {
        ...shared,
        label: name,
        editor: { options },
        show: (value) => options.find((it) => it.value === value)?.label ?? value,
      }
    return { ...shared, label: name, editor: 'text', isMono: true }
  }

  return (
    <MergeDialog
      fields={fields.map(describe)}
      texts={{
        title: t('merge.title'),
        intro: t('merge.intro'),
        close: t('merge.later'),
        conflicts: t('merge.conflicts'),
        settled: t('merge.settled'),
        merge: t('merge.save'),
        unsettled: t('merge.unsettled'),
        mine: t('merge.mine'),
        theirs: t('merge.theirs'),
        own: t('merge.own'),
        base: t('merge.base'),
        empty: t('merge.empty'),
        edit: t('merge.edit'),
      }}
      onClose={() => actions.leave(rowId, false)}
      onMerge={(chosen) => void edits.settle(rowId, takeMerged(edit.form, stale.theirs, chosen), stale.theirs)}
    />
  )
}
