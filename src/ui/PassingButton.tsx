import type { ComponentProps } from 'react'
import { Button } from './Button.tsx'
import { useHandedOnFocus } from './useHandedOnFocus.ts'

/** A button that goes away by what it does, and hands the focus on to where it stood. */
export function PassingButton(props: Omit<ComponentProps<typeof Button>, 'ref'>) {
  const button = useHandedOnFocus<HTMLButtonElement>()
  return <Button {...props} ref={button} />
}
