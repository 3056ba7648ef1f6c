import { useTranslation } from 'react-i18next'
import type { MergeTexts } from '#src/ui/MergeDialog.tsx'

/** The words of the screen on which two versions of the settings are settled. */
export function useMergeTexts(): MergeTexts {
  const { t } = useTranslation('platforms')
  return {
    title: t('settings.merge.title'),
    intro: t('settings.merge.intro'),
    close: t('settings.merge.later'),
    conflicts: t('settings.merge.conflicts'),
    settled: t('settings.merge.settled'),
    merge: t('settings.merge.save'),
    unsettled: t('settings.merge.unsettled'),
    mine: t('settings.merge.mine'),
    theirs: t('settings.merge.theirs'),
    own: t('settings.merge.own'),
    base: t('settings.merge.base'),
    empty: t('settings.merge.empty'),
    edit: t('settings.merge.edit'),
  }
}
