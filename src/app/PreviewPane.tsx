import { Component, lazy, Suspense, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'

/** Made anew for each attempt: React keeps the failure of a chunk that could not be fetched. */
const loadPanel = () =>
  lazy(async () => ({ default: (await import('#src/features/preview/PreviewPanel.tsx')).PreviewPanel }))

/** The preview beside the forms; where it fails it says so in its own place, and the forms go on. */
export function PreviewPane({ source }: { source: CharterSource }) {
  const { t } = useTranslation()
  const [Panel, setPanel] = useState(loadPanel)
  return (
    <PreviewBoundary source={source} onRetry={() => setPanel(loadPanel)}>
      <Suspense fallback={<Skeleton label={t('loading')} lines={4} />}>
        <Panel source={source} />
      </Suspense>
    </PreviewBoundary>
  )
}

type Props = { source: CharterSource; onRetry: () => void; children: ReactNode }

/** React has error boundaries as classes alone. */
class PreviewBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  /** Another charter may well be shown: the failure was of the one before. */
  override componentDidUpdate({ source }: Props) {
    if (this.state.hasFailed && source !== this.props.source) this.retry()
  }

  readonly retry = () => {
    this.props.onRetry()
    this.setState({ hasFailed: false })
  }

  override render() {
    return this.state.hasFailed ? <PreviewFailure onRetry={this.retry} /> : this.props.children
  }
}

function PreviewFailure({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <ErrorNotice title={t('workspace.failed.title')} retryLabel={t('workspace.failed.retry')} onRetry={onRetry}>
      {t('workspace.failed.text')}
    </ErrorNotice>
  )
}
