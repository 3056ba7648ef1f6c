import { useId, useState, type ComponentProps, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { proposeFromEntry } from '#core/charter/suggest/proposeFromEntry.ts'
import type { Suggestion } from '#core/charter/suggest/suggestCookies.ts'
import { announce } from '#src/lib/announce.ts'
import { useOnline } from '#src/lib/useOnline.ts'
import { useCookies } from '../cookies.ts'
import type { RowEdit } from '../edit/rowEdits.ts'
import { fillForm, type Filling } from './fillForm.ts'
import { SuggestionList } from './SuggestionList.tsx'
import { useSuggestions } from './useSuggestions.ts'
import classes from './Suggestions.module.css'

/** What a text field carries to be a combobox; nothing on a row whose cookie is known already. */
type ComboboxTies = Pick<
  ComponentProps<'input'>,
  | 'role'
  | 'aria-expanded'
  | 'aria-controls'
  | 'aria-autocomplete'
  | 'aria-activedescendant'
  | 'onInput'
  | 'onBlurCapture'
  | 'onKeyDown'
>

type Props = {
  edit: RowEdit
  /** Told what a choice from the database filled. */
  onFill: (filling: Filling) => void
  children: (ties: ComboboxTies) => ReactNode
}

/**
 * The field of a cookie's names, which offers the cookies that are known while one types: nothing is chosen by itself, and nothing
 * in the row changes before one chooses.
 */
export function SuggestedNames({ edit, onFill, children }: Props) {
  const { t } = useTranslation('cookies')
  const { edits, actions, providers, locales } = useCookies()
  const listId = useId()
  const isOnline = useOnline()
  const [isOpen, setOpen] = useState(false)
  const [wanted, setWanted] = useState(-1)
  const isOwn = edit.thing.definition === null
  const { offered, vetoed, state, isLongEnough, database, askAgain } = useSuggestions(edit, isOwn && isOpen)
  const chosen = Math.min(wanted, offered.length - 1)
  const isShown = isOpen && offered.length > 0
  const optionId = (index: number) => `${listId}-${index}`

  function close() {
    setOpen(false)
    setWanted(-1)
  }

  function choose(suggestion: Suggestion) {
    close()
    if (suggestion.from === 'shared') {
      actions.link(edit.row.id, suggestion.definition)
      return
    }
    if (database === undefined) return
    const proposal = proposeFromEntry(suggestion.entry, providers)
    const { form: before } = edits.read(edit.row.id) ?? edit
    const filled = fillForm(before, suggestion, proposal, locales)
    const isMade = proposal.provider === null || 'id' in proposal.provider || before.providerId !== ''
    edits.change(edit.row.id, filled.form)
    edits.catchUp()
    onFill({ before, filled, provider: isMade ? null : proposal.provider.name, database })
    announce(t('suggest.filled', { count: filled.fields.length, name: suggestion.name }))
  }

  function handleKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    const { key } = event
    const suggestion = offered[chosen]
    if (key === 'ArrowDown' && !isOpen) setOpen(true)
    else if (key === 'ArrowDown' && isShown && !event.altKey) setWanted(chosen + 1 < offered.length ? chosen + 1 : 0)
    else if (key === 'ArrowUp' && isShown && event.altKey) close()
    else if (key === 'ArrowUp' && isShown) setWanted(chosen > 0 ? chosen - 1 : offered.length - 1)
    else if (key === 'Enter' && isShown && suggestion !== undefined) choose(suggestion)
    else if (key === 'Escape' && isShown) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const ties: ComboboxTies = isOwn
    ? {
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-expanded': isShown,
        'aria-controls': isShown ? listId : undefined,
        'aria-activedescendant': isShown && chosen >= 0 ? optionId(chosen) : undefined,
        onInput: () => {
          setOpen(true)
          setWanted(-1)
          askAgain()
        },
        onBlurCapture: close,
        onKeyDown: handleKey,
      }
    : {}

  const said = [
    isShown && t('suggest.count', { count: offered.length }),
    isLongEnough && state === 'loading' && t('suggest.loading'),
    isLongEnough && state === 'failed' && t(isOnline ? 'suggest.failed' : 'suggest.offline'),
    isLongEnough && state === 'ready' && !isShown && vetoed === 0 && t('suggest.none'),
    vetoed > 0 && t('suggest.vetoed', { count: vetoed }),
  ].filter((words) => words !== false)

  return (
    <>
      {children(ties)}
      <p role="status" className={classes.status}>
        {isOwn && isOpen && said.join(' ')}
      </p>
      {isShown && (
        <SuggestionList
          id={listId}
          offered={offered}
          chosen={chosen}
          optionId={optionId}
          databaseName={database?.name ?? ''}
          onPoint={setWanted}
          onChoose={choose}
        />
      )}
    </>
  )
}
