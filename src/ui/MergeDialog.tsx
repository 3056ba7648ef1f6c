import { useId, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { MergeFieldset, type MergeChoice, type MergeField, type MergeFieldTexts } from './MergeFieldset.tsx'
import classes from './MergeDialog.module.css'

export type MergeTexts = MergeFieldTexts & {
  title: string
  /** What happened and that nothing is lost. */
  intro: string
  close: string
  /** Heading of the fields that both changed, then of those settled beforehand. */
  conflicts: string
  settled: string
  merge: string
  /** Said when fields are still to be chosen: "Choose for each field." */
  unsettled: string
}

type Props = {
  texts: MergeTexts
  fields: readonly MergeField[]
  /** Closing settles nothing: the caller keeps the edit as it was. */
  onClose: () => void
  /** The chosen value of every field, by key. */
  onMerge: (values: Record<string, string>) => void
  isBusy?: boolean
}

/** Two people changed the same thing: mine, theirs and what we shared, field by field, with each value within reach. */
export function MergeDialog({ texts, fields, onClose, onMerge, isBusy = false }: Props) {
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  const [choices, setChoices] = useState<Readonly<Record<string, MergeChoice>>>(() =>
    Object.fromEntries(
      fields.flatMap(({ key, preset }) => (preset === null ? [] : [[key, { from: preset, own: null }]])),
    ),
  )
  const [isAsked, setIsAsked] = useState(false)

  function merge() {
    const open = fields.find(({ key }) => choices[key] === undefined)
    if (open !== undefined) {
      setIsAsked(true)
      form.current?.querySelector<HTMLInputElement>(`[data-merge="${CSS.escape(open.key)}"] input`)?.focus()
      return
    }
    onMerge(Object.fromEntries(fields.map((field) => [field.key, takeValue(field, choices[field.key])])))
  }

  const list = (shown: readonly MergeField[], heading: string) =>
    shown.length > 0 && (
      <section className={classes.group}>
        <h3 className={classes.heading}>{heading}</h3>
        {shown.map((field) => (
          <MergeFieldset
            key={field.key}
            field={field}
            texts={texts}
            choice={choices[field.key]}
            isMissing={isAsked && choices[field.key] === undefined}
            onChoose={(choice) => setChoices((before) => ({ ...before, [field.key]: choice }))}
          />
        ))}
      </section>
    )

  return (
    <Dialog
      title={texts.title}
      onClose={onClose}
      closeLabel={texts.close}
      size="wide"
      actions={
        <>
          {isAsked && fields.some(({ key }) => choices[key] === undefined) && (
            <p role="alert" className={classes.unsettled}>
              {texts.unsettled}
            </p>
          )}
          <Button onClick={onClose}>{texts.close}</Button>
          <Button variant="primary" type="submit" form={formId} isBusy={isBusy}>
            {texts.merge}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        ref={form}
        onSubmit={(event) => {
          event.preventDefault()
          merge()
        }}
      >
        <p className={classes.intro}>{texts.intro}</p>
        {list(
          fields.filter(({ preset }) => preset === null),
          texts.conflicts,
        )}
        {list(
          fields.filter(({ preset }) => preset !== null),
          texts.settled,
        )}
      </form>
    </Dialog>
  )
}

function takeValue(field: MergeField, choice: MergeChoice | undefined): string {
  if (choice?.from === 'own') return choice.own ?? field.mine
  return choice?.from === 'theirs' ? field.theirs : field.mine
}
