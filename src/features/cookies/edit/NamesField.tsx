import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { matchOf } from '#core/charter/cookieName.ts'
import { readNamesCell } from '#core/charter/namesCell.ts'
import { fieldFocus } from '#src/lib/fieldFocus.ts'
import { TextField } from '#src/ui/TextField.tsx'
import { rowFieldId } from '../cookies.ts'
import { useFieldError } from './fieldError.ts'
import { FieldOrigin } from './FieldOrigin.tsx'
import { OverrideBox } from './OverrideBox.tsx'
import type { RowEdit } from './rowEdits.ts'
import type { RowForm } from './rowForm.ts'
import type { Filling } from '../suggestions/fillForm.ts'
import { SuggestedNames } from '../suggestions/SuggestedNames.tsx'
import classes from './RowEditor.module.css'

type Props = { edit: RowEdit; onFill: (filling: Filling) => void }

/** The names as one cell; how each is matched is said as it is typed, and which cookie it may be. */
export function NamesField({ edit, onFill }: Props) {
  const { t } = useTranslation('cookies')
  const { register } = useFormContext<RowForm>()
  const names = readNamesCell(edit.form.names)
  const error = useFieldError('names', edit)
  return (
    <div className={classes.namesField}>
      <SuggestedNames edit={edit} onFill={onFill}>
        {(ties) => (
          <TextField
            {...register('names')}
            {...ties}
            id={rowFieldId(edit.row.id, 'names')}
            label={
              <>
                {t('column.names')} <FieldOrigin field="names" edit={edit} />
              </>
            }
            isMono
            dir="auto"
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            error={error}
            onFocus={() => fieldFocus.set({ kind: 'row', id: edit.row.id, field: 'names', locale: null }, 'form')}
            hint={
              names.length === 0 ? (
                t('names.hint')
              ) : (
                <ul className={classes.matches}>
                  {names.map((name, index) => (
                    <li key={`${index}-${name}`}>
                      <bdi className={classes.mono}>{name}</bdi> {t(`match.${matchOf(name)}`)}
                    </li>
                  ))}
                </ul>
              )
            }
          />
        )}
      </SuggestedNames>
      <OverrideBox fields={['names']} edit={edit} />
    </div>
  )
}
