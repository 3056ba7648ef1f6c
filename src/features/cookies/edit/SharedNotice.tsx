import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { RowEdit } from './rowEdits.ts'
import { definitionsQuery } from '#src/lib/sharedQueries.ts'
import classes from './RowEditor.module.css'

/** On a row drawn from a shared definition: with how many platforms, and what typing here does. */
export function SharedNotice({ edit }: { edit: RowEdit }) {
  const { definition } = edit.thing
  return definition && <Notice definitionId={definition.id} />
}

function Notice({ definitionId }: { definitionId: string }) {
  const { t } = useTranslation('cookies')
  const users = useQuery(definitionsQuery).data?.find(({ id }) => id === definitionId)?.usedBy
  return (
    <p className={classes.sharedNotice}>
      {users === undefined
        ? t('origin.noticeAlone')
        : t('origin.notice', { count: new Set(users.map(({ platformId }) => platformId)).size })}
    </p>
  )
}
