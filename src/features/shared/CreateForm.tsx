import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { announce } from '#src/lib/announce.ts'
import { undoAction } from '#src/lib/commands.ts'
import { readFailure, type Failure } from '#src/lib/failure.ts'
import { Button } from '#src/ui/Button.tsx'
import { showToast } from '#src/ui/toasts.ts'
import { EditNotices } from './EditNotices.tsx'
import { FormFailure } from './FormFailure.tsx'
import type { useTypedEdit } from './useTypedEdit.ts'
import classes from './Shared.module.css'

type Props<Form> = {
  kind: 'definition' | 'provider'
  edit: ReturnType<typeof useTypedEdit<Form>>
  /** The list it goes to, and where it will be. */
  list: string
  href: string
  /** Marks what cannot be sent as it is; whether there is any. */
  onCheck: () => boolean
  /** Makes it: its name, to say so, and the commit, to take it back. */
  onCreate: () => Promise<{ name: string; commitId: string | null }>
  children: ReactNode
}

/** Fields of something to share that no page uses yet: made at once, with a way back. What is typed outlives a reload. */
export function CreateForm<Form>({ kind, edit, list, href, onCheck, onCreate, children }: Props<Form>) {
  const { t } = useTranslation('shared')
  const navigate = useNavigate()
  const client = useQueryClient()
  const element = useRef<HTMLFormElement>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  async function create() {
    setIsBusy(true)
    setFailure(null)
    try {
      const { name, commitId } = await onCreate()
      await client.invalidateQueries()
      edit.reset()
      await navigate(href)
      const text = t(`${kind}.created`, { name })
      announce(text)
      showToast({ text, about: 'lastChange', tone: 'ok', action: undoAction(t('undo'), commitId) })
    } catch (error) {
      setFailure(readFailure(error))
      setIsBusy(false)
    }
  }

  function submit() {
    if (isBusy) return
    // Once the fields are marked.
    if (onCheck()) setTimeout(() => element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
    else void create()
  }

  return (
    <form
      ref={element}
      className={classes.form}
      aria-label={t(`${kind}.new`)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <EditNotices edit={edit} />
      {children}
      <FormFailure failure={failure} />
      <div className={classes.foot}>
        <Button type="submit" variant="primary" isBusy={isBusy}>
          {t(`${kind}.create`)}
        </Button>
        <Link to={list}>{t(`${kind}.back`)}</Link>
      </div>
    </form>
  )
}
