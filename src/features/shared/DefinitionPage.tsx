import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { pickLocalized } from '#core/charter/locale.ts'
import { writeNamesCell } from '#core/charter/namesCell.ts'
import type { DefinitionItem } from '#core/contract/routes/sharedRoutes.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Page } from '#src/ui/Page.tsx'
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
    >
      <SharedThing kind="definition" query={query} back={paths.definitions.href()}>
        {(definition) => (
          <>
            <DefinitionForm definition={definition} />
            <Users definition={definition} />
          </>
        )}
      </SharedThing>
    </Page>
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
            <Link to={paths.platformCookies.href(platformId)}>
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
