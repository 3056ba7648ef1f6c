import { useTranslation } from 'react-i18next'
import { formatDate } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import { MenuButton } from '#src/ui/MenuButton.tsx'
import { StateBadge, type Tone } from '#src/ui/StateBadge.tsx'
import { isOvertaken } from './passage.ts'
import { PassageEditor } from './PassageEditor.tsx'
import { PassageExcerpt } from './PassageExcerpt.tsx'
import { PassageMerge } from './PassageMerge.tsx'
import { passageFieldId, tellStanding, usePassage, usePassages, type PassageState } from './passages.ts'
import { usePassageActions } from './usePassageActions.ts'
import classes from './PlatformPassages.module.css'

const tones: Record<ReturnType<typeof tellStanding>, Tone> = {
  shared: 'neutral',
  override: 'review',
  own: 'review',
  hidden: 'warn',
}

/** One section or category: whose words it has, why, and what can be done about it; open, its words to edit. */
export function PassageItem({ id }: { id: string }) {
  const state = usePassage(id)
  return state && <Item id={id} state={state} />
}

function Item({ id, state }: { id: string; state: PassageState }) {
  const { t } = useTranslation('platforms')
  const { openId, open, focus } = usePassages()
  const actions = usePassageActions(state)
  const { passage, form, status } = state
  const { kind, own, shared } = passage
  const isOpen = openId === id
  const standing = tellStanding(state)
  const canGoBack = shared !== null && (own !== null || standing !== 'shared')

  const entries = [
    ...(kind === 'category' || isNew(state)
      ? []
      : form.hidden
        ? [{ key: 'show', label: t('passage.show'), onSelect: () => void actions.show() }]
        : [{ key: 'hide', label: t('passage.hide'), onSelect: actions.hide }]),
    ...(canGoBack ? [{ key: 'back', label: t('passage.goBack'), onSelect: () => void actions.goBack() }] : []),
    ...(shared === null
      ? [{ key: 'remove', label: t('passage.remove'), isDanger: true, onSelect: () => void actions.remove() }]
      : []),
  ]

  return (
    <li className={classes.item} data-open={isOpen || undefined}>
      <div className={classes.head}>
        <h3 className={classes.name} lang={actions.nameLang} data-hidden={form.hidden || undefined}>
          {actions.name}
        </h3>
        <span className={classes.states}>
          <StateBadge tone={tones[standing]}>{t(`passage.standing.${standing}`)}</StateBadge>
          {isOvertaken(passage) && <StateBadge tone="warn">{t('passage.overtaken')}</StateBadge>}
          <Unsent state={state} />
        </span>
        <span className={classes.actions}>
          <Button
            id={passageFieldId(id, 'open')}
            size="small"
            variant="quiet"
            aria-expanded={isOpen}
            aria-label={`${t(isOpen ? 'passage.close' : 'passage.edit')} ${actions.name}`}
            onClick={() => (isOpen ? open(null) : actions.edit())}
          >
            {t(isOpen ? 'passage.close' : 'passage.edit')}
          </Button>
          {entries.length > 0 && (
            <MenuButton
              label={t('passage.actions', { name: actions.name })}
              isIconOnly
              size="small"
              entries={entries}
            />
          )}
        </span>
      </div>
      <Since state={state} />
      {isOpen ? (
        <PassageEditor
          state={state}
          canGoBack={canGoBack}
          onGoBack={() => void actions.goBack()}
          onClose={() => {
            if (isNew(state) && status.kind === 'clean') return void actions.remove()
            open(null)
            focus(passageFieldId(id, 'open'))
          }}
        />
      ) : (
        <PassageExcerpt state={state} />
      )}
      {status.kind === 'stale' && <PassageMerge state={state} theirs={status.theirs} />}
    </li>
  )
}

/** Begun here and not with the server yet. */
const isNew = ({ passage }: PassageState): boolean => passage.own === null && passage.shared === null

/** Since when the platform says otherwise, and why. */
function Since({ state: { passage } }: { state: PassageState }) {
  const { t } = useTranslation('platforms')
  const language = useLanguage()
  const { own, shared } = passage
  if (own === null) return null
  const what = 'hidden' in own && own.hidden ? 'hidden' : shared === null ? 'own' : 'override'
  return (
    <p className={classes.since}>
      {t(`passage.since.${what}`, { date: formatDate(own.createdAt, language) })}
      {own.reason !== null && ` ${t('passage.because', { reason: own.reason })}`}
    </p>
  )
}

function Unsent({ state: { status } }: { state: PassageState }) {
  const { t } = useTranslation('platforms')
  if (status.kind === 'failed') return <StateBadge tone="block">{t('passage.failed')}</StateBadge>
  if (status.kind === 'unsent') return <StateBadge tone="warn">{t('passage.unsent')}</StateBadge>
  return null
}
