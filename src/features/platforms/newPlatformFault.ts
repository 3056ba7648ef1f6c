import { useFormContext, useFormState, type FieldPath } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { limits } from '#core/charter/line.ts'
import type { NewPlatform } from './newPlatform.ts'

const limitOf: Readonly<Record<string, number>> = { slug: limits.slug, address: limits.address }

/** What is wrong with a field, as a code and in words; null while nothing is known to be. */
export function useNewPlatformFault(path: FieldPath<NewPlatform>): { code: string; text: string } | null {
  const { t, i18n } = useTranslation('platforms')
  const { control, getFieldState, getValues } = useFormContext<NewPlatform>()
  const state = useFormState({ control, name: path })
  const found = getFieldState(path, state).error?.message
  if (found === undefined) return null
  const value = getValues(path)
  const code = refine(found, typeof value === 'string' ? value : null)
  // A code of which nobody wrote the words yet is still told apart from "all is well".
  const text = i18n.exists(`platforms:create.fault.${code}`)
    ? t(`create.fault.${code}` as 'create.fault.too_long', { limit: limitOf[path] ?? limits.name })
    : t('create.fault.other', { code })
  return { code, text }
}

/** The same fault, said closer to what the person sees. */
function refine(code: string, value: string | null): string {
  if (value?.trim() === '') return 'required'
  if (code === 'invalid_address' && value !== null && /\s/u.test(value.trim())) return 'space_in_address'
  return code
}
