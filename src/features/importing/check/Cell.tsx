import type { ComponentProps } from 'react'
import { TextArea } from '#src/ui/TextArea.tsx'
import { joinClasses } from '#src/ui/joinClasses.ts'
import classes from './Rows.module.css'

type Props = Omit<ComponentProps<typeof TextArea>, 'onChange' | 'value' | 'isLabelHidden'> & {
  value: string
  onWrite: (value: string) => void
}

/** A cell corrected in its place: it looks like text until one points at it, and stays one line whatever is pasted in it. */
export function Cell({ onWrite, className, ...rest }: Props) {
  return (
    <TextArea
      rows={1}
      dir="auto"
      {...rest}
      isLabelHidden
      className={joinClasses(classes.cell, className)}
      onChange={(event) => onWrite(event.target.value.replace(/[\r\n\t]+/g, ' '))}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault()
      }}
    />
  )
}
