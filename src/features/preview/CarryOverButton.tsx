import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { fetchCode } from '#src/lib/fetchCode.ts'
import { liveSource } from '#src/lib/liveSource.ts'
import { Button } from '#src/ui/Button.tsx'
import './texts.ts'

const CarryOverDialog = lazy(() =>
  fetchCode(async () => {
    const { CarryOverDialog: Shown } = await import('./CarryOverDialog.tsx')
    return { default: Shown }
  }),
)

/** Opens the way to the portal, with the page as it stands on the screen. */
export function CarryOverButton({ source }: { source: CharterSource }) {
  const { t } = useTranslation('preview')
  const [carried, setCarried] = useState<CharterSource | null>(null)

  function open() {
    const live = liveSource.get()
    setCarried(live?.platform.id === source.platform.id ? live : source)
  }

  return (
    <>
      <Button variant="primary" onClick={open}>
        {t('carry.open')}
      </Button>
      {carried !== null && (
        <Suspense fallback={null}>
          <CarryOverDialog source={carried} onClose={() => setCarried(null)} />
        </Suspense>
      )}
    </>
  )
}
