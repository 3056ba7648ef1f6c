import { useEffect, useState } from 'react'
import { Button, type ButtonVariant } from './Button.tsx'
import { VisuallyHidden } from './VisuallyHidden.tsx'

type Props = {
  /** What goes to the clipboard, made when asked for. */
  getText: () => string
  label: string
  copiedLabel: string
  /** Where the browser refuses: "Sélectionnez le texte et copiez-le avec Ctrl+C". */
  failedLabel: string
  variant?: ButtonVariant
}

export function CopyButton({ getText, label, copiedLabel, failedLabel, variant = 'default' }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)

  useEffect(() => {
    if (outcome !== 'copied') return
    const timer = setTimeout(() => setOutcome(null), 2_000)
    return () => clearTimeout(timer)
  }, [outcome])

  async function copy() {
    try {
      await navigator.clipboard.writeText(getText())
      setOutcome('copied')
    } catch {
      setOutcome('failed')
    }
  }

  const message = outcome === 'copied' ? copiedLabel : outcome === 'failed' ? failedLabel : ''
  return (
    <>
      <Button variant={variant} icon={outcome === 'copied' ? 'check' : 'copy'} onClick={() => void copy()}>
        {message || label}
      </Button>
      <span role="status">
        <VisuallyHidden>{message}</VisuallyHidden>
      </span>
    </>
  )
}
