import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useLocation, useNavigate, useParams } from 'react-router'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { CsvMenu } from '#src/features/csv/CsvMenu.tsx'
import { CarryOverButton } from '#src/features/preview/CarryOverButton.tsx'
import { ExceptionsButton } from '#src/features/preview/ExceptionsButton.tsx'
import { announce } from '#src/lib/announce.ts'
import { useCommands } from '#src/lib/commands.ts'
import { fetchCode } from '#src/lib/fetchCode.ts'
import { fieldFocus, type FieldFocus, type FieldPlace } from '#src/lib/fieldFocus.ts'
import { liveSource } from '#src/lib/liveSource.ts'
import { loadTexts } from '#src/lib/loadTexts.ts'
import { paths } from '#src/lib/paths.ts'
import { rememberPlatform } from '#src/lib/recentPlatforms.ts'
import { createSaveBoard } from '#src/lib/saveBoard.ts'
import { sourceQuery } from '#src/lib/sourceQuery.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import type { Workspace } from '#src/lib/workspace.ts'
import { LinkTabs } from '#src/ui/LinkTabs.tsx'
import { Page } from '#src/ui/Page.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import { SplitPane } from '#src/ui/SplitPane.tsx'
import { showToast } from '#src/ui/toasts.ts'
import { fetchCodeAhead } from './codeAhead.ts'
import { LeaveGuard } from './LeaveGuard.tsx'
import { PreviewPane } from './PreviewPane.tsx'
import { WorkspaceAddress } from './WorkspaceAddress.tsx'
import { WorkspaceSaveState } from './WorkspaceSaveState.tsx'
import { workspaceTabs } from './workspaceTabs.ts'

const DeletedPlatformPage = lazy(async () => {
  const [module] = await Promise.all([
    fetchCode(() => import('#src/features/platforms/DeletedPlatformPage.tsx')),
    loadTexts('platforms'),
  ])
  return { default: module.DeletedPlatformPage }
})

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
  if (source.platform.deletedAt !== null) {
    return (
      <Suspense fallback={<Skeleton label={t('loading')} lines={4} />}>
        <DeletedPlatformPage platform={source.platform} />
      </Suspense>
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

  useEffect(() => rememberPlatform({ id: platform.id, name: platform.name }), [platform.id, platform.name])
  const navigate = useNavigate()
  const commands = useMemo(
    () =>
      workspaceTabs.map(({ key, href }) => ({
        id: `tab-${key}`,
        label: t(`workspace.tab.${key}`),
        of: name,
        run: () => void navigate(href(platform.id)),
      })),
    [t, name, navigate, platform.id],
  )
  useCommands('here', commands)

  useEffect(fetchCodeAhead, [])
  useEffect(() => liveSource.set(source), [source])
  useEffect(() => () => liveSource.set(null), [])
  const [pane, setPane] = useState<0 | 1>(0)
  useAskedField(platform.id, () => setPane(0))

  return (
    <Page
      isFilling
      title={name}
      crumbs={[{ label: t('nav.platforms'), href: paths.platforms.href() }]}
      crumbsLabel={t('crumbs')}
      meta={
        <>
          <WorkspaceAddress platform={platform} />
          <ExceptionsButton source={source} />
        </>
      }
      actions={
        <>
          <WorkspaceSaveState board={board} platformId={platform.id} />
          <CsvMenu platformId={platform.id} />
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
        limits={{ min: 30, max: 75, initial: 62 }}
        shown={pane}
        onShow={setPane}
      >
        <Outlet context={{ source, board } satisfies Workspace} />
        <PreviewPane source={source} />
      </SplitPane>
    </Page>
  )
}

/**
 * A click in the preview, or on an exception above, leads to the tab that has the field; the tab itself puts the focus there. Where no tab has it, it is said
 * where the text stands. `onField`: called where there is a field to see.
 */
function useAskedField(platformId: string, onField: () => void): void {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const follow = useEffectEvent(({ place, from }: FieldFocus) => {
    if (from === 'form') return
    const tab = findTab(place)?.href(platformId)
    if (tab === undefined) {
      announce(t('workspace.shared'))
      showToast({ text: t('workspace.shared') })
      return
    }
    onField()
    if (tab !== pathname) void navigate(tab)
  })
  useEffect(
    () =>
      fieldFocus.subscribe(() => {
        const focus = fieldFocus.get()
        if (focus !== null) follow(focus)
      }),
    [],
  )
}

/** The title stands in the shared template: no tab of the platform has it. */
function findTab({ kind, field }: FieldPlace) {
  if (kind === 'row') return paths.platformCookies
  return kind === 'platform' && field === 'title' ? undefined : paths.platformSettings
}
