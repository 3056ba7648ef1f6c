import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { pickLocalized, type Localized } from '#core/charter/locale.ts'
import { searchKey, searchWords } from '#core/charter/searchKey.ts'
import { readAnswer } from '#core/contract/client.ts'
import { api } from '#src/lib/api.ts'
import { readCommands, type Command } from '#src/lib/commands.ts'
import { paths } from '#src/lib/paths.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import { readRecent } from '#src/lib/recentPlatforms.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import './texts.ts'

/** One line of the palette. */
export type PaletteEntry = Command & { readonly label: string }

export interface PaletteGroup {
  readonly key: 'recent' | 'actions' | 'screens' | 'platforms'
  readonly entries: readonly PaletteEntry[]
}

/** As many platforms as are proposed; the list of platforms finds the others. */
const fewPlatforms = 8

/** What the palette proposes for a search: without one, where one was before and all that can be done here. */
export function usePaletteEntries(search: string): { groups: PaletteGroup[]; isSearching: boolean } {
  const { t } = useTranslation('keyboard')
  const language = useLanguage()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  // What was offered when it was opened: the page behind does not change meanwhile.
  const [commands] = useState(readCommands)
  const [recent] = useState(readRecent)
  const isHere = ({ id }: { id: string }) => `${pathname}/`.startsWith(`${paths.platform.href(id)}/`)
  const words = searchWords(search)
  const found = useQuery({
    queryKey: [...queryKeys.platforms, 'palette', search.trim()],
    queryFn: ({ signal }) =>
      readAnswer(
        api.platforms.$get(
          { query: { search: search.trim().slice(0, 200), pageSize: String(fewPlatforms) } },
          { init: { signal } },
        ),
      ),
    enabled: words.length > 0,
    placeholderData: keepPreviousData,
  })

  const goTo = (href: string) => () => void navigate(href)
  const platform = ({ id, name }: { id: string; name: Localized<string> }): PaletteEntry => ({
    id: `platform-${id}`,
    label: pickLocalized(name, language)?.value ?? id,
    run: goTo(paths.platform.href(id)),
  })
  /** What has a key and no name of its own is called as in the map of the keys, which also says where the key holds. */
  const nameOf = ({ id, binding }: Command): string => {
    if (binding === undefined) return id
    return binding === 'undo' ? t('undo') : t(`keys.does.${binding}`)
  }
  const entries = commands.map((command): PaletteEntry => ({
    ...command,
    label: command.label ?? nameOf(command),
  }))
  const actions = entries.filter(({ isScreen }) => isScreen !== true)
  const screens = entries.filter(({ isScreen }) => isScreen === true)
  const fits = ({ label, of }: PaletteEntry): boolean => {
    const key = searchKey(`${label} ${of ?? ''}`)
    return words.every((word) => key.includes(word))
  }
  const groups: PaletteGroup[] =
    words.length === 0
      ? [
          { key: 'recent', entries: recent.filter((one) => !isHere(one)).map(platform) },
          { key: 'actions', entries: actions },
          { key: 'screens', entries: screens },
        ]
      : [
          { key: 'platforms', entries: found.data?.items.map(platform) ?? [] },
          { key: 'actions', entries: actions.filter(fits) },
          { key: 'screens', entries: screens.filter(fits) },
        ]
  return { groups: groups.filter(({ entries }) => entries.length > 0), isSearching: found.isFetching }
}
