import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import type { CookieTextField } from '#core/charter/cookieFacts.ts'
import { shownSourceRevision } from '#core/charter/edit/changeTexts.ts'
import type { Locale } from '#core/charter/locale.ts'
import { readAnswer } from '#core/contract/client.ts'
import { announce } from '#src/lib/announce.ts'
import { api } from '#src/lib/api.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import { showToast } from '#src/ui/toasts.ts'
import { useCookies } from '../cookies.ts'

/** Says of a shared translation, for every platform that shows it, that it still holds beside its source as that stands. */
export function useConfirmShared() {
  const { t } = useTranslation('cookies')
  const { source } = useCookies()
  const queryClient = useQueryClient()
  const key = queryKeys.source(source.platform.id)

  return async ({ id, revision, texts }: CookieDefinition, field: CookieTextField, locale: Locale): Promise<void> => {
    const text = texts[field][locale]
    if (text === undefined) return
    const sourceRevision = shownSourceRevision(texts[field], locale)
    const beside = { confirm: true, ...(sourceRevision !== undefined && { sourceRevision }) }
    const confirmed = { [locale]: { value: text.value, revision: text.revision, ...beside } }
    try {
      const definition = await readAnswer(
        api.definitions[':id'].$patch({ param: { id }, json: { revision, texts: { [field]: confirmed } } }),
      )
      queryClient.setQueryData(key, (before: CharterSource | undefined) => {
        const definitions = before?.definitions.map((it) => (it.id === id ? definition : it))
        return before && definitions && { ...before, definitions }
      })
      announce(t('state.confirmed'))
    } catch {
      announce(t('state.notConfirmed'), 'assertive')
      showToast({ text: t('state.notConfirmed'), tone: 'block' })
      // Somebody else may have changed it: what stands there now is what to judge.
      void queryClient.invalidateQueries({ queryKey: key })
    }
    void queryClient.invalidateQueries({ queryKey: queryKeys.definitions })
    void queryClient.invalidateQueries({ queryKey: queryKeys.platforms })
  }
}
