import { useId, type ReactNode } from 'react'
import { SelectField } from './SelectField.tsx'
import { TextArea } from './TextArea.tsx'
import { joinClasses } from './joinClasses.ts'
import classes from './MergeDialog.module.css'

/** One field under merge; its values are texts (a caller with richer ones writes and reads them). */
export type MergeField = {
  key: string
  label: string
  base: string
  mine: string
  theirs: string
  /** What is chosen beforehand: the side that alone changed it; null where one has to choose. */
  preset: 'mine' | 'theirs' | null
  /** The value in words, where it does not read by itself. */
  show?: (value: string) => ReactNode
  /** How a third value is written; absent: mine or theirs only. */
  editor?: 'text' | { options: readonly { value: string; label: string }[] }
  /** Language of the values, as a BCP 47 tag. */
  lang?: string
  isMono?: boolean
}

export type MergeChoice = { from: 'mine' | 'theirs' | 'own'; own: string | null }

export type MergeFieldTexts = {
  mine: string
  theirs: string
  own: string
  base: string
  /** What stands for an empty value: "(vide)". */
  empty: string
  /** Label of the editor. */
  edit: string
}

type Props = {
  field: MergeField
  texts: MergeFieldTexts
  choice: MergeChoice | undefined
  isMissing: boolean
  onChoose: (choice: MergeChoice) => void
}

export function MergeFieldset({ field, texts, choice, isMissing, onChoose }: Props) {
  const name = useId()
  const own = choice?.own ?? field.mine
  const show = (value: string) => (
    <span className={joinClasses(classes.value, field.isMono && classes.mono)} lang={field.lang} dir="auto">
      {value === '' ? <em>{texts.empty}</em> : (field.show?.(value) ?? value)}
    </span>
  )
  const option = (from: MergeChoice['from'], label: string, content: ReactNode) => (
    <label className={classes.option} data-chosen={choice?.from === from || undefined}>
      <input
        type="radio"
        name={name}
        checked={choice?.from === from}
        onChange={() => onChoose({ from, own: choice?.own ?? null })}
      />
      <span className={classes.side}>{label}</span>
      {content}
    </label>
  )

  return (
    <fieldset className={classes.field} data-merge={field.key} data-missing={isMissing || undefined}>
      <legend className={classes.label}>{field.label}</legend>
      <div className={classes.options}>
        {option('mine', texts.mine, show(field.mine))}
        {option('theirs', texts.theirs, show(field.theirs))}
        {field.editor && option('own', texts.own, null)}
      </div>
      {choice?.from === 'own' && (
        <div className={classes.editor} lang={field.lang}>
          <Editor
            field={field}
            label={texts.edit}
            value={own}
            onChange={(value) => onChoose({ from: 'own', own: value })}
          />
        </div>
      )}
      <p className={classes.base}>
        {texts.base} {show(field.base)}
      </p>
    </fieldset>
  )
}

type EditorProps = { field: MergeField; label: string; value: string; onChange: (value: string) => void }

function Editor({ field: { editor, isMono }, label, value, onChange }: EditorProps) {
  if (typeof editor === 'object') {
    return (
      <SelectField
        label={label}
        isLabelHidden
        options={editor.options}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )
  }
  return (
    <TextArea
      label={label}
      isLabelHidden
      isMono={isMono ?? false}
      dir="auto"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
