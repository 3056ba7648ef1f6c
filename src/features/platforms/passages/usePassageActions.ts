import { useTranslation } from 'react-i18next'
import { announce } from '#src/lib/announce.ts'
import { readFailure } from '#src/lib/failure.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { showToast } from '#src/ui/toasts.ts'
import { hasOwnWords, type Passage } from './passage.ts'
import { nameLocaleOf, readEdits } from './passageForm.ts'
import { passageFieldId, usePassages, type PassageState } from './passages.ts'
import { removeOwn, restoreOwn, type OwnContent } from './passageSave.ts'

/** What can be done with a section or category beside writing in it; each can be taken back. */
export function usePassageActions({ passage, form }: PassageState) {
  const { t } = useTranslation('platforms')
  const { platformId, passages, putOwn, locales, open, focus } = usePassages()
  const { id, kind } = passage
  const [first] = locales
  const named = nameLocaleOf(form, locales, useLanguage())
  const line = named === undefined ? '' : form.line[named].trim()
  const name = line || t(`passage.nameless.${kind}`)

  function fail(error: unknown) {
    const { code } = readFailure(error)
    const reason =
      code === 'category_in_use' || code === 'stale_revision' || code === 'override_exists' ? code : 'other'
    showToast({ text: t(`passage.refused.${reason}`), tone: 'block' })
  }

  /** Says that what the platform had there is gone, with the way to have it back. */
  function offerUndo(text: string, removed: OwnContent | null) {
    announce(text)
    async function undo() {
      try {
        if (removed !== null) putOwn(kind, await restoreOwn(platformId, kind, removed))
        // What was typed and not yet sent comes back too.
        if (removed === null) passages.change(id, form)
      } catch (error) {
        fail(error)
      }
    }
    showToast({ text, action: { label: t('undo'), act: () => void undo() } })
  }

  async function takeAway(text: string) {
    passages.discard(id)
    if (passage.own === null) {
      offerUndo(text, null)
      return
    }
    try {
      const removed = await removeOwn(platformId, passage)
      putOwn(kind, removed)
      offerUndo(text, removed)
    } catch (error) {
      passages.change(id, form)
      fail(error)
    }
  }

  return {
    name,
    /** Of what language the name is; undefined where the interface says it. */
    nameLang: line === '' ? undefined : named,
    edit() {
      open(id)
      if (first) focus(passageFieldId(id, `line.${first}`))
    },
    goBack: () => takeAway(t('passage.wentBack', { name })),
    hide: () => {
      passages.change(id, { hidden: true })
      if (passage.shared === null || form.reason.trim() !== '') {
        void passages.save(id)
        return
      }
      open(id)
      focus(passageFieldId(id, 'reason'))
    },
    show() {
      if (isOnlyHidden(passage) && Object.keys(readEdits(form, passage)).length === 0)
        return takeAway(t('passage.shown', { name }))
      passages.change(id, { hidden: false })
      return passages.save(id)
    },
    async remove() {
      open(null)
      focus(passageFieldId(kind, 'add'))
      if (passage.own === null) passages.giveUp(id)
      else await takeAway(t('passage.removed', { name }))
    },
  }
}

/** Shown again, it would say what the template says: nothing of it is worth keeping. */
const isOnlyHidden = (passage: Passage): boolean => passage.shared !== null && !hasOwnWords(passage)
