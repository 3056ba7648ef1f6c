import { useTranslation } from 'react-i18next'
import { Outlet, ScrollRestoration } from 'react-router'
import { ToastRegion } from '#src/ui/ToastRegion.tsx'
import { DemoStrip } from './DemoStrip.tsx'
import { LiveRegion } from './LiveRegion.tsx'
import { OfflineBanner } from './OfflineBanner.tsx'
import { ProgressBar } from './ProgressBar.tsx'
import { SideBar } from './SideBar.tsx'
import { UndoKeys } from './UndoKeys.tsx'
import classes from './Layout.module.css'

export function Layout() {
  const { t } = useTranslation()
  return (
    <div className={classes.layout}>
      <a href="#main" className={classes.skip}>
        {t('skip')}
      </a>
      <SideBar />
      <div className={classes.column}>
        <DemoStrip />
        <OfflineBanner />
        <main id="main" tabIndex={-1} className={classes.main}>
          {/* Drawn at the top of the window, told where what it speaks of will stand. */}
          <ProgressBar label={t('loading')} />
          <Outlet />
        </main>
      </div>
      <ToastRegion label={t('toasts')} dismissLabel={t('dismiss')} />
      <LiveRegion />
      <UndoKeys />
      <ScrollRestoration />
    </div>
  )
}
