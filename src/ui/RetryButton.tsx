import { Button } from './Button.tsx'
import { useHandedOnFocus } from './useHandedOnFocus.ts'

type Props = { label: string; onRetry: () => void; isRetrying?: boolean | undefined }

/** "Try again": goes away once it has worked, and hands the focus on to where it stood. */
export function RetryButton({ label, onRetry, isRetrying = false }: Props) {
  const button = useHandedOnFocus<HTMLButtonElement>()
  return (
    <Button ref={button} data-retry size="small" onClick={onRetry} isBusy={isRetrying}>
      {label}
    </Button>
  )
}
