import { useTranslation } from 'react-i18next'
import { pickLocalized } from '#core/charter/locale.ts'
import type { DefinitionUser } from '#core/contract/problem.ts'
import { formatNumber } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import classes from './Shared.module.css'

type Props = {
  name: string
  users: readonly DefinitionUser[]
  isBusy: boolean
  failure: 'changed' | 'failed' | null
  onDetach: () => void
  onMerge: () => void
  onClose: () => void
}

/** As many platforms as one takes in at a glance. */
const namedAtMost = 8

/** What becomes of the cookies that follow a definition which is to go: each keeps its texts, or all follow another one. */
export function DetachDialog({ name, users, isBusy, failure, onDetach, onMerge, onClose }: Props) {
  const { t } = useTranslation('shared')
  const language = useLanguage()
  const number = (count: number) => ({ count, shown: formatNumber(count, language) })
  const platforms = [...new Map(users.map(({ platformId, platformName }) => [platformId, platformName]))]
  const others = platforms.length - namedAtMost
  return (
    <Dialog
      title={t('definition.detach.title', { name })}
      onClose={onClose}
      closeLabel={t('definition.detach.close')}
      actions={
        <>
          <Button onClick={onMerge}>{t('definition.merge')}</Button>
          <Button variant="danger" isBusy={isBusy} onClick={onDetach}>
            {t('definition.detach.do', number(users.length))}
          </Button>
        </>
      }
    >
      {failure !== null && <ErrorNotice title={t(`definition.notDeleted.${failure}`)} />}
      <p>
        {t('definition.detach.rows', {
          ...number(users.length),
          platforms: t('definition.detach.on', number(platforms.length)),
        })}
      </p>
      <ul className={classes.followers}>
        {platforms.slice(0, namedAtMost).map(([id, platformName]) => (
          <li key={id}>
            <bdi>{pickLocalized(platformName, language)?.value}</bdi>
          </li>
        ))}
        {others > 0 && <li className={classes.soft}>{t('definition.detach.more', number(others))}</li>}
      </ul>
      {users.length > 0 && <p>{t('definition.detach.about')}</p>}
    </Dialog>
  )
}
