import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, ScrollRestoration } from 'react-router'
import { BulkHost } from '#src/features/fleet/bulk/BulkHost.tsx'
import { keyBindings } from '#src/lib/keyBindings.ts'
import { hearOtherTabs } from '#src/lib/otherTabs.ts'
import { ToastRegion } from '#src/ui/ToastRegion.tsx'
import { LeftBy } from '#src/ui/useArrival.ts'
import { DemoStrip } from './DemoStrip.tsx'
import { GlobalKeys, type Overlay } from './GlobalKeys.tsx'
import { LiveRegion } from './LiveRegion.tsx'
import { OfflineBanner } from './OfflineBanner.tsx'
import { ProgressBar } from './ProgressBar.tsx'
import { SideBar } from './SideBar.tsx'
import { WaitingNavigation } from './WaitingNavigation.tsx'
import classes from './Layout.module.css'

export function Layout() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [overlay, setOverlay] = useState<Overlay>(null)
  const [leftBy] = useState(() => new Map<string, string | null>())
  useEffect(() => hearOtherTabs(() => void client.invalidateQueries()), [client])
  return (
    <div className={classes.layout}>
      <a href="#main" className={classes.skip}>
        {t('skip')}
      </a>
      <SideBar onOverlay={setOverlay} />
      <div className={classes.column}>
        <DemoStrip />
        <OfflineBanner />
        <main id="main" tabIndex={-1} className={classes.main}>
          {/* Drawn at the top of the window, told where what it speaks of will stand. */}
          <ProgressBar label={t('loading')} />
          <WaitingNavigation />
          <LeftBy value={leftBy}>
            <Outlet />
          </LeftBy>
        </main>
      </div>
      <ToastRegion label={t('toasts')} enterKey={keyBindings.messages.keys[0]} dismissLabel={t('dismiss')} />
      <LiveRegion />
      <GlobalKeys overlay={overlay} onOverlay={setOverlay} />
      <BulkHost />
      <ScrollRestoration />
    </div>
  )
}
