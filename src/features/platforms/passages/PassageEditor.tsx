import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { categoryKinds } from '#core/charter/categoryKind.ts'
import { isRetry } from '#src/ui/isRetry.ts'
import { Button } from '#src/ui/Button.tsx'
import { SelectField } from '#src/ui/SelectField.tsx'
import { TextArea } from '#src/ui/TextArea.tsx'
import { passageParts } from './passage.ts'
import { PassageField } from './PassageField.tsx'
import { isCategoryKind, isDeparting } from './passageForm.ts'
import { PassageNotice } from './PassageNotice.tsx'
import { PassageTemplate } from './PassageTemplate.tsx'
import { passageFieldId, usePassages, type PassageState } from './passages.ts'
import { usePassageFault } from './usePassageFault.ts'
import classes from './PlatformPassages.module.css'

type Props = { state: PassageState; canGoBack: boolean; onGoBack: () => void; onClose: () => void }

/** The words of a section or category in every language, with the reason for them; saved as one leaves each field. */
export function PassageEditor({ state, canGoBack, onGoBack, onClose }: Props) {
  const { t } = useTranslation('platforms')
  const { passages } = usePassages()
  const form = useRef<HTMLFormElement>(null)
  const { passage, form: values } = state
  const { id, kind, shared } = passage
  const fault = usePassageFault(state)

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the fields inside, to save as one leaves them
    <form
      ref={form}
      className={classes.editor}
      aria-label={t(`passage.editing.${kind}`)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void passages.save(id)
      }}
      onBlur={({ relatedTarget }) => {
        if (!isRetry(relatedTarget)) void passages.save(id)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          void passages.save(id)
          onClose()
        }
      }}
    >
      {kind === 'category' && shared === null && (
        <SelectField
          id={passageFieldId(id, 'categoryKind')}
          label={t('passage.kind')}
          value={values.categoryKind}
          options={categoryKinds.map((value) => ({ value, label: t(`passage.kinds.${value}`) }))}
          onChange={({ target: { value } }) => {
            if (isCategoryKind(value)) passages.change(id, { categoryKind: value })
          }}
        />
      )}
      {passageParts.map((part) => (
        <PassageField key={part} part={part} state={state} />
      ))}
      {kind === 'section' && (
        <label className={classes.hide}>
          <input
            type="checkbox"
            checked={values.hidden}
            onChange={(event) => {
              passages.change(id, { hidden: event.target.checked })
              void passages.save(id)
            }}
          />
          {t('passage.hideThis')}
        </label>
      )}
      {isDeparting(values, passage) && (
        <TextArea
          id={passageFieldId(id, 'reason')}
          label={t('passage.reason')}
          hint={passage.own === null ? t('passage.reasonHint') : undefined}
          error={passage.own === null && values.reason === '' ? undefined : fault('reason')}
          rows={1}
          required
          dir="auto"
          value={values.reason}
          onChange={(event) => passages.change(id, { reason: event.target.value })}
        />
      )}
      {isDeparting(values, passage) && <PassageTemplate passage={passage} />}
      <div className={classes.foot}>
        <PassageNotice state={state} />
        {canGoBack && (
          <Button size="small" variant="quiet" icon="undo" onClick={onGoBack}>
            {t('passage.goBack')}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {t('passage.done')}
        </Button>
      </div>
    </form>
  )
}
