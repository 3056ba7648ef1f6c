import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { takeTyped } from '#src/lib/typedAhead.ts'
import { joinClasses } from '#src/ui/joinClasses.ts'
import { useModal } from '#src/ui/useModal.ts'
import { KeyNames } from './KeyNames.tsx'
import { usePaletteEntries, type PaletteEntry } from './usePaletteEntries.ts'
import './texts.ts'
import classes from './Palette.module.css'

/** Screens, platforms and actions by their names: type, choose, Enter. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('keyboard')
  const dialog = useModal()
  const id = useId()
  const [search, setSearch] = useState('')
  const { groups, isSearching } = usePaletteEntries(search)
  const entries = groups.flatMap((group) => group.entries)
  const [wanted, setWanted] = useState(0)
  const chosen = Math.min(wanted, entries.length - 1)
  const list = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    field.current?.focus()
    const ahead = takeTyped()
    // At once, before the next key comes to a field that is still empty.
    if (ahead !== '') queueMicrotask(() => flushSync(() => setSearch(ahead)))
  }, [])

  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen, search])

  function run(entry: PaletteEntry | undefined) {
    if (entry === undefined) return
    onClose()
    // Once the dialog has given the focus back: what is run may take it elsewhere.
    setTimeout(entry.run)
  }

  function handleKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const count = entries.length
    if (event.key === 'ArrowDown') setWanted((chosen + 1) % Math.max(1, count))
    else if (event.key === 'ArrowUp') setWanted((chosen - 1 + count) % Math.max(1, count))
    else if (event.key === 'Enter') run(entries[chosen])
    else return
    event.preventDefault()
  }

  const optionId = (entry: PaletteEntry) => `${id}-${entry.id}`
  const current = entries[chosen]
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- a press beside it closes it; Escape does so by keys
    <dialog
      ref={dialog}
      aria-label={t('label')}
      className={classes.palette}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={t('search')}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={current && optionId(current)}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('search')}
        className={classes.field}
        value={search}
        onChange={(event) => {
          setSearch(event.target.value)
          setWanted(0)
        }}
        onKeyDown={handleKey}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={t('label')} className={classes.list}>
        {groups.map((group) => (
          <div key={group.key} role="group" aria-labelledby={`${id}-${group.key}`}>
            <div id={`${id}-${group.key}`} role="presentation" className={classes.group}>
              {t(`group.${group.key}`)}
            </div>
            {group.entries.map((entry) => (
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field keeps the focus and hears Enter
              <div
                key={entry.id}
                id={optionId(entry)}
                role="option"
                aria-selected={entry === current}
                className={joinClasses(classes.entry, entry === current && classes.current)}
                onPointerMove={() => setWanted(entries.indexOf(entry))}
                onClick={() => run(entry)}
              >
                <bdi className={classes.name}>{entry.label}</bdi>
                {entry.of !== undefined && <bdi className={classes.of}>{entry.of}</bdi>}
                {entry.binding !== undefined && <KeyNames binding={entry.binding} />}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p role="status" className={classes.none}>
        {entries.length === 0 && t(isSearching ? 'searching' : 'none', { search })}
      </p>
    </dialog>
  )
}
