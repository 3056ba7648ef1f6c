import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pickLocalized } from '#core/charter/locale.ts'
import { writeNamesCell } from '#core/charter/namesCell.ts'
import { providerNameAt } from '#core/charter/providerName.ts'
import { searchKey, searchWords } from '#core/charter/searchKey.ts'
import type { DefinitionItem } from '#core/contract/routes/sharedRoutes.ts'
import { formatNumber } from '#src/lib/format.ts'
import { definitionsQuery, providersQuery } from '#src/lib/sharedQueries.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { SearchField } from '#src/ui/SearchField.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import classes from './Bulk.module.css'

/** Offered at once: more are found by a word. */
const offered = 6

type Props = {
  legend: string
  names: ReadonlySet<string>
  /** One that is not offered. */
  without?: string
  chosen: string | null
  onChoose: (id: string) => void
}

/** One of the shared definitions, found by its cookie, its provider or its purpose; those of the same names come first. */
export function DefinitionChoice({ legend, names, without, chosen, onChoose }: Props) {
  const { t } = useTranslation('fleet')
  const language = useLanguage()
  const [search, setSearch] = useState('')
  const { data: definitions, isError } = useQuery(definitionsQuery)
  const { data: providers = [] } = useQuery(providersQuery)
  const today = new Date().toISOString()
  const nameOf = ({ facts }: DefinitionItem) => writeNamesCell(facts.names.map(({ value }) => value))
  const providerOf = ({ facts }: DefinitionItem) => {
    const provider = providers.find(({ id }) => id === facts.providerId)
    return provider === undefined ? '' : providerNameAt(provider, today)
  }
  const purposesOf = ({ texts }: DefinitionItem) => Object.values(texts.purpose).map(({ value }) => value)
  const words = searchWords(search)
  const isFound = (definition: DefinitionItem): boolean => {
    const key = searchKey([nameOf(definition), providerOf(definition), ...purposesOf(definition)].join(' '))
    return words.every((word) => key.includes(word))
  }
  const rank = ({ facts }: DefinitionItem) => (facts.names.some(({ value }) => names.has(value)) ? 0 : 1)
  const living = (definitions ?? []).filter(({ id, deletedAt }) => deletedAt === null && id !== without)
  const found = living.filter(isFound).sort((a, b) => rank(a) - rank(b) || nameOf(a).localeCompare(nameOf(b)))
  const listed = found.slice(0, offered)
  const known = living.find(({ id }) => id === chosen)
  // What is chosen stays in sight, whatever is searched for next.
  const shown = known === undefined || listed.includes(known) ? listed : [known, ...listed]

  return (
    <>
      <SearchField
        label={t('link.search')}
        placeholder={t('link.placeholder')}
        clearLabel={t('link.clear')}
        value={search}
        onSearch={setSearch}
        delay={0}
      />
      {definitions === undefined && !isError && <Skeleton label={t('link.loading')} lines={4} />}
      {isError && <p className={classes.fault}>{t('link.failed')}</p>}
      {definitions !== undefined && (
        <fieldset className={classes.group}>
          <legend>{legend}</legend>
          {shown.map((definition) => {
            const purpose = pickLocalized(definition.texts.purpose, language)
            return (
              <label key={definition.id} className={classes.definition}>
                <input
                  type="radio"
                  name="definition"
                  checked={definition.id === chosen}
                  onChange={() => onChoose(definition.id)}
                />
                <span className={classes.cookie}>{nameOf(definition)}</span>
                <span className={classes.what}>
                  <bdi>{providerOf(definition)}</bdi>
                  {purpose && <span lang={purpose.locale}> · {purpose.value.value}</span>}
                </span>
              </label>
            )
          })}
          <p role="status" className={classes.note}>
            {found.length === 0 && t('link.none')}
            {found.length > listed.length &&
              t('link.more', {
                count: found.length - listed.length,
                shown: formatNumber(found.length - listed.length, language),
              })}
          </p>
        </fieldset>
      )}
    </>
  )
}
