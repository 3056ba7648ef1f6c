import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { searchKey, searchWords } from '#core/charter/searchKey.ts'
import { ButtonLink } from '#src/ui/Button.tsx'
import { DataTable, type Column } from '#src/ui/DataTable.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { Page } from '#src/ui/Page.tsx'
import { SearchField } from '#src/ui/SearchField.tsx'
import { SharedThing } from './SharedThing.tsx'
import './texts.ts'
import classes from './Shared.module.css'

type Props<Thing> = {
  kind: 'definition' | 'provider'
  query: UseQueryResult<Thing[]>
  columns: readonly Column<Thing>[]
  /** Where the whole list is, and where one more is made. */
  href: string
  newHref: string
  /** What a search looks in, and what the list is sorted by. */
  readText: (thing: Thing) => string
  readName: (thing: Thing) => string
  /** What can be made of what is not shared yet. */
  children?: ReactNode
}

const collator = new Intl.Collator('fr')

/** The list of what all platforms share: few enough to be searched as one types. The search is in the address. */
export function SharedList<Thing extends { id: string }>(props: Props<Thing>) {
  const { kind, query, columns, href, newHref, readText, readName, children } = props
  const { t } = useTranslation('shared')
  const [params, setParams] = useSearchParams()
  const search = params.get('search') ?? ''
  const words = searchWords(search)
  const find = (things: readonly Thing[]): Thing[] =>
    things
      .filter((thing) => {
        const key = searchKey(readText(thing))
        return words.every((word) => key.includes(word))
      })
      .sort((a, b) => collator.compare(readName(a), readName(b)))

  return (
    <Page
      title={t(`${kind}.title`)}
      actions={
        <ButtonLink to={newHref} icon="add" variant="primary">
          {t(`${kind}.new`)}
        </ButtonLink>
      }
      toolbar={
        <SearchField
          label={t(`${kind}.search.label`)}
          placeholder={t(`${kind}.search.placeholder`)}
          clearLabel={t(`${kind}.search.clear`)}
          value={search}
          onSearch={(text) => setParams(text === '' ? {} : { search: text }, { replace: true })}
        />
      }
    >
      <p className={classes.about}>{t(`${kind}.listAbout`)}</p>
      {children}
      <SharedThing kind={kind} query={query}>
        {(things) => {
          const shown = find(things)
          if (things.length === 0)
            return (
              <EmptyState title={t(`${kind}.empty.title`)} text={t(`${kind}.empty.text`)}>
                <ButtonLink to={newHref}>{t(`${kind}.new`)}</ButtonLink>
              </EmptyState>
            )
          if (shown.length === 0)
            return (
              <EmptyState title={t(`${kind}.none.title`)} text={t(`${kind}.none.text`, { search })}>
                <ButtonLink to={href}>{t(`${kind}.none.clear`)}</ButtonLink>
              </EmptyState>
            )
          return <DataTable caption={t(`${kind}.title`)} columns={columns} rows={shown} keyOf={({ id }) => id} />
        }}
      </SharedThing>
    </Page>
  )
}
