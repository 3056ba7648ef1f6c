import { useEffect, useEffectEvent } from 'react'
import { catchTyped } from '#src/lib/typedAhead.ts'

/** Stands for the palette while its code is on its way: who opens it by keys goes on typing. */
export function TypedAhead({ onClose }: { onClose: () => void }) {
  const close = useEffectEvent(onClose)
  useEffect(() => catchTyped(() => close()), [])
  return null
}
