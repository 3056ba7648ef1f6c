import { useFormContext, useFormState, type FieldPath } from 'react-hook-form'
import { limits } from '#core/charter/limits.ts'
import type { NewPlatform } from './newPlatform.ts'
import { useFaultText } from '../useFaultText.ts'

const limitOf: Readonly<Record<string, number>> = { slug: limits.slug, address: limits.address }

/** What is wrong with a field, as a code and in words; null while nothing is known to be. */
export function useNewPlatformFault(path: FieldPath<NewPlatform>): { code: string; text: string } | null {
  const say = useFaultText()
  const { control, getFieldState, getValues } = useFormContext<NewPlatform>()
  const state = useFormState({ control, name: path })
  const found = getFieldState(path, state).error?.message
  if (found === undefined) return null
  const value = getValues(path)
  const code = refine(found, typeof value === 'string' ? value : null)
  return { code, text: say(code, limitOf[path] ?? limits.name) }
}

/** The same fault, said closer to what the person sees. */
function refine(code: string, value: string | null): string {
  if (value?.trim() === '') return 'required'
  if (code === 'invalid_address' && value !== null && /\s/u.test(value.trim())) return 'space_in_address'
  return code
}
