import { useMantineColorScheme } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useCommands, type Command } from '#src/lib/commands.ts'
import { fetchCode } from '#src/lib/fetchCode.ts'
import { firstSteps, goToFirstStep } from '#src/lib/firstSteps.ts'
import { isPressed, isTyping } from '#src/lib/keyBindings.ts'
import { loadTexts } from '#src/lib/loadTexts.ts'
import { paths } from '#src/lib/paths.ts'
import { navigation } from './navigation.ts'
import { schemes } from './SchemeSwitch.tsx'
import { TypedAhead } from './TypedAhead.tsx'

const texts = () => loadTexts('keyboard')
const fetchPalette = () =>
  fetchCode(async () => {
    const words = texts()
    const { Palette: Shown } = await import('#src/features/keyboard/Palette.tsx')
    await words
    return { default: Shown }
  })
const Palette = lazy(fetchPalette)
const KeyMap = lazy(() =>
  fetchCode(async () => {
    const words = texts()
    const { KeyMap: Shown } = await import('#src/features/keyboard/KeyMap.tsx')
    await words
    return { default: Shown }
  }),
)

/** How long the first screen has the network to itself before the palette is fetched ahead, in milliseconds. */
const paletteAfter = 4_000

/** What stands over the page: the palette, the map of the keys, or nothing. */
export type Overlay = 'palette' | 'keyMap' | null

type Props = { overlay: Overlay; onOverlay: (overlay: Overlay) => void }

/** The keys that work on every screen, and what they open. Inside a field, undo and signs are the field's. */
export function GlobalKeys({ overlay, onOverlay }: Props) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { setColorScheme } = useMantineColorScheme()

  const commands = useMemo((): Command[] => {
    // Fetched at the first use: it says what was undone in the words of the history.
    const step = (way: 'undo' | 'redo', commitId?: string) =>
      void import('#src/features/history/stepThrough.ts').then(({ stepThrough }) => stepThrough(way, client, commitId))
    const goTo = (href: string) => () => void navigate(href)
    return [
      { id: 'undo', binding: 'undo', run: () => step('undo'), runOn: (commitId) => step('undo', commitId) },
      { id: 'redo', binding: 'redo', run: () => step('redo') },
      ...schemes.map((scheme) => ({
        id: `scheme-${scheme}`,
        label: t(`scheme.${scheme}`),
        of: t('scheme.label'),
        run: () => setColorScheme(scheme),
      })),
      { id: 'keyMap', binding: 'keyMap', run: () => onOverlay('keyMap') },
      ...navigation.map(({ key, href }) => ({
        id: `screen-${key}`,
        label: t(`nav.${key}`),
        isScreen: true,
        run: goTo(href),
      })),
      {
        id: 'firstSteps',
        label: t('nav.firstSteps'),
        isScreen: true,
        run: () => {
          goToFirstStep(firstSteps[0])
          void navigate(paths.platforms.href())
        },
      },
      { id: 'screen-new', label: t('nav.newPlatform'), isScreen: true, run: goTo(paths.newPlatform.href()) },
      { id: 'screen-definition', label: t('nav.newDefinition'), isScreen: true, run: goTo(paths.newDefinition.href()) },
      { id: 'screen-provider', label: t('nav.newProvider'), isScreen: true, run: goTo(paths.newProvider.href()) },
    ]
  }, [t, client, navigate, setColorScheme, onOverlay])
  useCommands('everywhere', commands)

  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return
      if (isPressed(event, 'palette')) onOverlay('palette')
      else if (isTyping(event.target)) return
      else {
        const command = commands.find(({ binding }) => binding !== undefined && isPressed(event, binding))
        if (command === undefined) return
        command.run()
      }
      event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [commands, onOverlay])

  useEffect(() => {
    // What fails here is asked for again by the key that opens it.
    const timer = setTimeout(() => void fetchPalette().catch(() => undefined), paletteAfter)
    return () => clearTimeout(timer)
  }, [])

  const close = () => onOverlay(null)
  return (
    <Suspense fallback={overlay === 'palette' && <TypedAhead onClose={close} />}>
      {overlay === 'palette' && <Palette onClose={close} />}
      {overlay === 'keyMap' && <KeyMap onClose={close} />}
    </Suspense>
  )
}
