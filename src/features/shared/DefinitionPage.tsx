import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { pickLocalized } from '#core/charter/locale.ts'
import { writeNamesCell } from '#core/charter/namesCell.ts'
import type { DefinitionItem } from '#core/contract/routes/sharedRoutes.ts'
import { bulkRequest } from '#src/lib/bulkRequest.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button, ButtonLink } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { Page } from '#src/ui/Page.tsx'
import { DefinitionDeletion } from './DefinitionDeletion.tsx'
import { DefinitionForm } from './DefinitionForm.tsx'
import { SharedThing } from './SharedThing.tsx'
import { definitionQuery } from './sharedRequests.ts'
import './texts.ts'
import classes from './Shared.module.css'

/** A cookie described once for many platforms: what it says, and where. */
export function DefinitionPage() {
  const { t } = useTranslation('shared')
  const { definitionId = '' } = useParams()
  const query = useQuery(definitionQuery(definitionId))
  const { data } = query
  return (
    <Page
      key={definitionId}
      title={data === undefined ? t('definition.title') : writeNamesCell(data.facts.names.map(({ value }) => value))}
      crumbs={[{ label: t('definition.title'), href: paths.definitions.href() }]}
      crumbsLabel={t('crumbs')}
      actions={data?.deletedAt === null && <DefinitionActions definition={data} />}
    >
      <SharedThing kind="definition" query={query} back={paths.definitions.href()}>
        {(definition) =>
          definition.deletedAt === null ? (
            <>
              <DefinitionForm definition={definition} />
              <Users definition={definition} />
            </>
          ) : (
            <EmptyState title={t('definition.missing.title')} text={t('definition.missing.text')}>
              <ButtonLink to={paths.definitions.href()}>{t('definition.missing.back')}</ButtonLink>
            </EmptyState>
          )
        }
      </SharedThing>
    </Page>
  )
}

function DefinitionActions({ definition }: { definition: DefinitionItem }) {
  const { t } = useTranslation('shared')
  const navigate = useNavigate()
  const { id, revision, facts } = definition
  const names = facts.names.map(({ value }) => value)
  /** Asks with which other definition this one is one and the same; the one that stays is where one goes on. */
  function merge() {
    bulkRequest.ask({
      action: 'mergeDefinitions',
      chosen: [],
      names: new Set(names),
      subject: { id, revision, name: writeNamesCell(names) },
      onDone(done) {
        if (done.do === 'mergeDefinitions' && done.into !== id) void navigate(paths.definition.href(done.into))
        else document.querySelector('h1')?.focus()
      },
    })
  }
  return (
    <>
      <DefinitionDeletion definition={definition} name={writeNamesCell(names)} onMerge={merge} />
      <Button onClick={merge}>{t('definition.merge')}</Button>
    </>
  )
}

function Users({ definition }: { definition: DefinitionItem }) {
  const { t } = useTranslation('shared')
  const language = useLanguage()
  return (
    <section className={classes.users} aria-labelledby="users">
      <h2 id="users" className={classes.effectTitle}>
        {t('definition.usedBy')}
      </h2>
      {definition.usedBy.length === 0 && <p className={classes.soft}>{t('definition.unused')}</p>}
      <ul className={classes.platforms}>
        {definition.usedBy.map(({ platformId, platformName, rowId, overrides }) => (
          <li key={rowId}>
            <Link to={paths.platformCookies.href(platformId, rowId)}>
              <bdi>{pickLocalized(platformName, language)?.value}</bdi>
            </Link>
            {overrides.length > 0 && (
              <span className={classes.soft}>
                {' '}
                · {t('definition.exceptions', { count: overrides.length, shown: overrides.length })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
