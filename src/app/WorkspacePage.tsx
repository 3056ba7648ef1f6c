import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useLocation, useNavigate, useParams } from 'react-router'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { CarryOverButton } from '#src/features/preview/CarryOverButton.tsx'
import { fieldFocus, type FieldPlace } from '#src/lib/fieldFocus.ts'
import { liveSource } from '#src/lib/liveSource.ts'
import { paths } from '#src/lib/paths.ts'
import { createSaveBoard } from '#src/lib/saveBoard.ts'
import { sourceQuery } from '#src/lib/sourceQuery.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import type { Workspace } from '#src/lib/workspace.ts'
import { LinkTabs } from '#src/ui/LinkTabs.tsx'
import { Page } from '#src/ui/Page.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import { SplitPane } from '#src/ui/SplitPane.tsx'
import { LeaveGuard } from './LeaveGuard.tsx'
import { WorkspaceAddress } from './WorkspaceAddress.tsx'
import { WorkspaceSaveState } from './WorkspaceSaveState.tsx'
import { workspaceTabs } from './workspaceTabs.ts'

const PreviewPanel = lazy(async () => ({
  default: (await import('#src/features/preview/PreviewPanel.tsx')).PreviewPanel,
}))

/** One platform: its tabs on the left, the page as visitors will read it on the right. */
export function WorkspacePage() {
  const { t } = useTranslation()
  const { platformId = '' } = useParams()
  const { data: source, error } = useQuery(sourceQuery(platformId))
  // The nearest error page tells a missing platform from a server in trouble; data already on screen stays there.
  if (error !== null && source === undefined) throw error
  if (source === undefined) {
    return (
      <Page
        title={t('workspace.loading')}
        crumbs={[{ label: t('nav.platforms'), href: paths.platforms.href() }]}
        crumbsLabel={t('crumbs')}
      >
        <Skeleton label={t('loading')} lines={6} />
      </Page>
    )
  }
  return <PlatformWorkspace key={platformId} source={source} />
}

function PlatformWorkspace({ source }: { source: CharterSource }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { platform } = source
  const [board] = useState(createSaveBoard)
  const name = platform.name[language] ?? Object.values(platform.name)[0] ?? platform.slug

  useEffect(() => liveSource.set(source), [source])
  useEffect(() => () => liveSource.set(null), [])
  useTabOfFocus(platform.id)

  return (
    <Page
      isFilling
      title={name}
      crumbs={[{ label: t('nav.platforms'), href: paths.platforms.href() }]}
      crumbsLabel={t('crumbs')}
      meta={<WorkspaceAddress platform={platform} />}
      actions={
        <>
          <WorkspaceSaveState board={board} />
          <CarryOverButton source={source} />
        </>
      }
      tabs={
        <LinkTabs
          label={t('workspace.tabs')}
          tabs={workspaceTabs.map(({ key, href, count }) => ({
            href: href(platform.id),
            label: t(`workspace.tab.${key}`),
            ...(count && { count: count(source) }),
          }))}
        />
      }
    >
      <LeaveGuard board={board} />
      <SplitPane
        dividerLabel={t('workspace.divider')}
        labels={[t('workspace.edit'), t('workspace.preview')]}
        storageKey="charterdesk.workspace.split"
        limits={{ min: 30, max: 75, initial: 60 }}
      >
        <Outlet context={{ source, board } satisfies Workspace} />
        <Suspense fallback={<Skeleton label={t('loading')} lines={4} />}>
          <PreviewPanel source={source} />
        </Suspense>
      </SplitPane>
    </Page>
  )
}

/** A click in the preview leads to the tab that has the field; the tab itself puts the focus there. */
function useTabOfFocus(platformId: string): void {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  useEffect(
    () =>
      fieldFocus.subscribe(() => {
        const focus = fieldFocus.get()
        if (focus?.from !== 'preview') return
        const tab = findTab(focus.place)?.href(platformId)
        if (tab !== undefined && tab !== pathname) void navigate(tab)
      }),
    [navigate, pathname, platformId],
  )
}

/** The title stands in the shared template: no tab of the platform has it. */
function findTab({ kind, field }: FieldPlace) {
  if (kind === 'row') return paths.platformCookies
  return kind === 'platform' && field !== null && field !== 'title' ? paths.platformSettings : undefined
}
