import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FieldPath, UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { CreatePlatform } from '#core/contract/platformRequests.ts'
import type { Holder } from '#core/contract/problem.ts'
import { pickLocalized } from '#core/charter/locale.ts'
import { readFailure, type Failure } from '#src/lib/failure.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { showToast } from '#src/ui/toasts.ts'
import { readCreateRefusal } from './createRefusal.ts'
import type { NewPlatform } from './newPlatform.ts'
import { createPlatform } from '../platformQueries.ts'

/**
 * Sends the form. What is refused of a field goes to that field; `failure` is what no field is to blame for, `free` a slug that
 * nobody has, `holder` the platform that answers at the address or has
 * the slug.
 */
export function useCreatePlatform(
  form: UseFormReturn<NewPlatform, unknown, CreatePlatform>,
  onMade: (id: string) => void,
) {
  const { t } = useTranslation('platforms')
  const language = useLanguage()
  const queryClient = useQueryClient()
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isCopyGone, setIsCopyGone] = useState(false)
  const [free, setFree] = useState<string | null>(null)
  const [holder, setHolder] = useState<Holder | null>(null)

  async function explain(error: unknown) {
    const refusal = await readCreateRefusal(error, form.getValues())
    const refuse = (path: FieldPath<NewPlatform>, message: string, shouldFocus = true) => {
      form.setError(path, { type: 'server', message }, { shouldFocus })
    }
    if (refusal === null || refusal.field === 'copyOf') {
      setFailure(readFailure(error))
      setIsCopyGone(refusal !== null)
    } else if (refusal.field === 'slug') {
      setFree(refusal.free)
      setHolder(refusal.holder)
      refuse('slug', refusal.code)
    } else if (refusal.field === 'address') {
      setHolder(refusal.holder)
      refuse('address', refusal.code)
    } else {
      refusal.issues.forEach(({ path, code }, index) => {
        // The request's fields are named as the form's.
        refuse(path.join('.') as FieldPath<NewPlatform>, code, index === 0)
      })
    }
  }

  const sending = useMutation({
    mutationFn: async (request: CreatePlatform) => {
      setFailure(null)
      try {
        return await createPlatform(request)
      } catch (error) {
        await explain(error)
        return null
      }
    },
    onSuccess: (made) => {
      if (made === null) return
      void queryClient.invalidateQueries({ queryKey: queryKeys.platforms })
      showToast({
        text: t('create.made', { name: pickLocalized(made.name, language)?.value ?? made.slug }),
        tone: 'ok',
      })
      onMade(made.id)
    },
  })
  return {
    send: (request: CreatePlatform) => sending.mutateAsync(request),
    isSending: sending.isPending,
    failure,
    isCopyGone,
    free,
    holder,
  }
}
