import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { isPressed } from '#src/lib/keyBindings.ts'
import { Button } from '#src/ui/Button.tsx'
import { isRetry } from '#src/ui/isRetry.ts'
import { Kbd } from '#src/ui/Kbd.tsx'
import { rowFieldId, useCookies, useRowEdit } from '../cookies.ts'
import { NamesField } from './NamesField.tsx'
import { ProviderField } from './ProviderField.tsx'
import { RetentionField } from './RetentionField.tsx'
import { RowDetails } from './RowDetails.tsx'
import type { RowEdit } from './rowEdits.ts'
import { RowFailure } from './RowFailure.tsx'
import type { RowForm } from './rowForm.ts'
import { rowFormSchema } from './rowFormSchema.ts'
import { RowMenu } from '../RowMenu.tsx'
import { SharedNotice } from './SharedNotice.tsx'
import type { Filling } from '../suggestions/fillForm.ts'
import { FilledNotice } from '../suggestions/FilledNotice.tsx'
import { TextsField } from './TextsField.tsx'
import { useFormOfEdit } from './useFormOfEdit.ts'
import classes from './RowEditor.module.css'

export type RowEditorProps = { row: CookieRow; focusPath: string }

/** The row that is open: all its fields in place, saved as one leaves them. */
export function RowEditor({ row, focusPath }: RowEditorProps) {
  const edit = useRowEdit(row.id)
  return edit && <OpenRow row={row} edit={edit} focusPath={focusPath} />
}

function OpenRow({ row, edit, focusPath }: { row: CookieRow; edit: RowEdit; focusPath: string }) {
  const { t } = useTranslation('cookies')
  const { edits, actions } = useCookies()
  const { thing } = edit
  const resolver = useMemo(() => zodResolver(rowFormSchema(thing)), [thing])
  const form = useForm<RowForm>({ defaultValues: edit.form, resolver, mode: 'onBlur' })
  useFormOfEdit(form, row.id, edit)
  const isLeaving = useRef(false)
  const [filling, setFilling] = useState<Filling | null>(null)
  const names = edit.form.names.trim() || t('row.unnamed')

  useEffect(() => {
    const find = (path: string) => document.getElementById(rowFieldId(row.id, path))
    // A choice among a few has no one field to type in.
    const target = find(focusPath) ?? find('names')
    target?.focus({ preventScroll: true })
    // The whole form in sight where it fits, from its top where it does not.
    const shown = target?.closest('form')
    shown?.scrollIntoView({ block: shown.offsetHeight < window.innerHeight * 0.7 ? 'nearest' : 'start' })
    target?.scrollIntoView({ block: 'nearest' })
  }, [row.id, focusPath])

  // The reason's field is drawn a frame after the value that asks for it.
  const wanted = useRef<string | null>(null)
  function focusWanted() {
    const field = wanted.current === null ? null : document.getElementById(rowFieldId(row.id, wanted.current))
    if (field === null) return
    wanted.current = null
    field.focus()
  }
  useEffect(focusWanted)

  /** What keeps the row from being sent is shown, with the focus on it, rather than left behind unsaid. */
  function staysForGap(): boolean {
    const gap = edits.readGap(row.id)
    if (gap === null) return false
    void form.trigger()
    wanted.current = gap
    focusWanted()
    return true
  }

  function leave() {
    if (staysForGap()) return
    isLeaving.current = true
    actions.leave(row.id, true)
  }

  function abandon() {
    isLeaving.current = true
    actions.abandon(row.id)
  }

  function openNext() {
    if (staysForGap()) return
    isLeaving.current = true
    actions.openNext(row.id)
  }

  function handleKey(event: KeyboardEvent<HTMLElement>) {
    if (event.nativeEvent.isComposing) return
    if (isPressed(event, 'leaveRow')) abandon()
    else if (isPressed(event, 'openNextRow')) openNext()
    else if (isPressed(event, 'finishRow') && isOneLine(event.target)) leave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <FormProvider {...form}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the fields inside, to save and to leave */}
      <form
        className={classes.editor}
        aria-label={t('editor.label', { names })}
        noValidate
        onSubmit={(event) => event.preventDefault()}
        onKeyDownCapture={({ key }) => {
          if (key.length > 1) edits.catchUp()
        }}
        onKeyDown={handleKey}
        onBlur={({ relatedTarget }) => {
          if (!isLeaving.current && !isRetry(relatedTarget)) void edits.save(row.id)
        }}
      >
        <div className={classes.top}>
          <NamesField edit={edit} onFill={setFilling} />
          <ProviderField edit={edit} proposed={filling?.provider ?? null} />
          <RetentionField edit={edit} />
        </div>
        {filling && <FilledNotice edit={edit} filling={filling} onTakeBack={() => setFilling(null)} />}
        <TextsField field="service" edit={edit} />
        <TextsField field="purpose" edit={edit} />
        <TextsField field="retentionNote" edit={edit} />
        <RowDetails row={row} edit={edit} />
        <SharedNotice edit={edit} />
        <RowFailure edit={edit} />
        <div className={classes.foot}>
          {/* What is said of the last letter, or of a field that is left, may push the button from under the pointer: the press counts. */}
          <Button
            size="small"
            variant="primary"
            onMouseDown={(event) => event.preventDefault()}
            onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
            onClick={leave}
          >
            {t('editor.done')}
          </Button>
          <RowMenu row={row} label={names} isFresh={thing.row.revision === 0} />
          <p className={classes.keys}>
            <Kbd>Ctrl</Kbd> <Kbd>↵</Kbd> {t('editor.next')} · <Kbd>{t('editor.escape')}</Kbd> {t('editor.leave')}
          </p>
        </div>
      </form>
    </FormProvider>
  )
}

/** A field in which Enter means "done": a cell is one line, also where it is shown on several. */
function isOneLine(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
