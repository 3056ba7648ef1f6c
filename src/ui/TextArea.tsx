import type { ComponentProps } from 'react'
import { Field, type FieldTexts } from './Field.tsx'
import { joinClasses } from './joinClasses.ts'
import classes from './Field.module.css'

type Props = FieldTexts & ComponentProps<'textarea'> & { isMono?: boolean }

/** As tall as its text. Most browsers do it by `field-sizing`; the others are measured. */
export function TextArea({ label, hint, error, isLabelHidden, isMono, id, className, onInput, ref, ...rest }: Props) {
  function attach(node: HTMLTextAreaElement | null) {
    if (node) fitHeight(node)
    if (typeof ref === 'function') return ref(node)
    if (ref) ref.current = node
  }

  return (
    <Field label={label} hint={hint} error={error} isLabelHidden={isLabelHidden} id={id}>
      {(ties) => (
        <textarea
          rows={2}
          {...rest}
          {...ties}
          ref={attach}
          onInput={(event) => {
            fitHeight(event.currentTarget)
            onInput?.(event)
          }}
          className={joinClasses(classes.control, classes.area, isMono && classes.mono, className)}
        />
      )}
    </Field>
  )
}

function fitHeight(element: HTMLTextAreaElement): void {
  if ('CSS' in globalThis && CSS.supports('field-sizing', 'content')) return
  element.style.height = 'auto'
  element.style.height = `${element.scrollHeight + 2}px`
}
