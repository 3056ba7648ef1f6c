import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { readFailure } from '#src/lib/failure.ts'
import { ButtonLink } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import './texts.ts'

type Props<Thing> = {
  kind: 'definition' | 'provider'
  query: UseQueryResult<Thing>
  /** Where one goes when there is no such thing. */
  back?: string
  children: (thing: Thing) => ReactNode
}

/** What was asked for, or in words why it is not there. */
export function SharedThing<Thing>({ kind, query, back, children }: Props<Thing>) {
  const { t } = useTranslation('shared')
  const { data, error, isError, isFetching, refetch } = query
  if (data !== undefined) return children(data)
  if (!isError) return <Skeleton label={t(`${kind}.loading`)} lines={6} lineHeight="3rem" />
  const failure = readFailure(error)
  if (failure.kind === 'missing' && back !== undefined)
    return (
      <EmptyState title={t(`${kind}.missing.title`)} text={t(`${kind}.missing.text`)}>
        <ButtonLink to={back}>{t(`${kind}.missing.back`)}</ButtonLink>
      </EmptyState>
    )
  return (
    <ErrorNotice
      title={t(`${kind}.error.${failure.kind === 'network' ? 'network' : 'server'}`)}
      reference={failure.requestId ?? undefined}
      retryLabel={t(`${kind}.error.retry`)}
      onRetry={() => void refetch()}
      isRetrying={isFetching}
    />
  )
}
