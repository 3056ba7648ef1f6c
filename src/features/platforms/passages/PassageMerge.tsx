import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MergedField } from '#core/charter/edit/mergeFields.ts'
import { isLocale } from '#core/charter/locale.ts'
import { Button } from '#src/ui/Button.tsx'
import { MergeDialog } from '#src/ui/MergeDialog.tsx'
import type { MergeField } from '#src/ui/MergeFieldset.tsx'
import type { Passage, PassagePart } from './passage.ts'
import { isCategoryKind } from './passageForm.ts'
import { mergePassage, takeMerged } from './passageMerge.ts'
import { usePassages, type PassageState } from './passages.ts'
import { useMergeTexts } from '../useMergeTexts.ts'
import classes from './PlatformPassages.module.css'

/** Opens by itself when a section or category was changed by somebody else since it was read; put off, it waits here. */
export function PassageMerge({ state, theirs }: { state: PassageState; theirs: Passage }) {
  const { t } = useTranslation('platforms')
  const { passages } = usePassages()
  const texts = useMergeTexts()
  const [isPutOff, setIsPutOff] = useState(false)
  const { passage, form } = state
  const { id, kind } = passage

  if (isPutOff)
    return (
      <p className={classes.waiting}>
        <span>{t('passage.stale')}</span>
        <Button size="small" variant="primary" onClick={() => setIsPutOff(false)}>
          {t('settings.compare')}
        </Button>
      </p>
    )

  function describe({ key, verdict, base, mine, theirs: other }: MergedField<string>): MergeField {
    const preset = verdict === 'conflict' ? null : verdict === 'theirs' ? 'theirs' : 'mine'
    const shared = { key, base, mine, theirs: other, preset } as const
    const [root, locale] = key.split('.')
    if (isLocale(locale)) {
      // The keys with a language are those of the two parts (see passageMerge.ts).
      const part = t(`passage.part.${kind}.${root as PassagePart}`)
      const label = t('passage.inLanguage', { part, language: t(`settings.in.${locale}`) })
      return { ...shared, label, lang: locale, editor: 'text' }
    }
    if (key === 'hidden')
      return {
        ...shared,
        label: t('passage.hideThis'),
        show: (value) => t(value === 'true' ? 'passage.yes' : 'passage.no'),
      }
    if (key === 'categoryKind')
      return {
        ...shared,
        label: t('passage.kind'),
        show: (value) => (isCategoryKind(value) ? t(`passage.kinds.${value}`) : value),
      }
    return { ...shared, label: t('passage.reason'), editor: 'text' }
  }

  return (
    <MergeDialog
      fields={mergePassage(form, passage, theirs).map(describe)}
      texts={{ ...texts, title: t(`passage.mergeTitle.${kind}`) }}
      onClose={() => setIsPutOff(true)}
      onMerge={(chosen) => void passages.settle(id, takeMerged(form, chosen), theirs)}
    />
  )
}
