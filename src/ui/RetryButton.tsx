import { PassingButton } from './PassingButton.tsx'

type Props = { label: string; onRetry: () => void; isRetrying?: boolean | undefined }

/** "Try again": goes away once it has worked. */
export function RetryButton({ label, onRetry, isRetrying = false }: Props) {
  return (
    <PassingButton data-retry size="small" onClick={onRetry} isBusy={isRetrying}>
      {label}
    </PassingButton>
  )
}
