import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import { cookieTextFields } from '#core/charter/cookieFacts.ts'
import { locales } from '#core/charter/locale.ts'
import { writeNamesCell } from '#core/charter/namesCell.ts'
import { providerNameAt } from '#core/charter/providerName.ts'
import { writeRetention } from '#core/charter/retentionWords.ts'
import { providersQuery } from '#src/lib/sharedQueries.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import classes from './Bulk.module.css'

type Props = { left: CookieDefinition; right: CookieDefinition }
type Line = { key: string; label: string; lang?: string; said: readonly [string, string] }

/** What two definitions say otherwise, side by side: what one gives up when the other stays. */
export function DefinitionsCompared({ left, right }: Props) {
  const { t } = useTranslation(['fleet', 'cookies'])
  const lines = useLines(left, right).filter(({ said: [one, other] }) => one !== other)
  if (lines.length === 0) return <p className={classes.note}>{t('merge.same')}</p>
  const nameOf = ({ facts }: CookieDefinition) => writeNamesCell(facts.names.map(({ value }) => value))
  return (
    <table className={classes.compared}>
      <caption>{t('merge.compared')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('merge.field')}</th>
          {[left, right].map((definition) => (
            <th key={definition.id} scope="col" className={classes.cookie}>
              {nameOf(definition)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, label, lang, said }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {said.map((words, side) => (
              <td key={side} lang={words === '' ? undefined : lang}>
                {words === '' ? (
                  <span className={classes.note}>{t('cookies:details.unsaid')}</span>
                ) : (
                  <bdi>{words}</bdi>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Each field of both but the names, which head them, in words; '' where nothing is said. */
function useLines(left: CookieDefinition, right: CookieDefinition): Line[] {
  const { t } = useTranslation(['fleet', 'cookies'])
  const language = useLanguage()
  const { data: providers = [] } = useQuery(providersQuery)
  const today = new Date().toISOString()
  const line = (key: string, label: string, read: (definition: CookieDefinition) => string, lang?: string): Line => ({
    key,
    label,
    ...(lang !== undefined && { lang }),
    said: [read(left), read(right)],
  })
  const providerOf = ({ facts }: CookieDefinition) => {
    const provider = providers.find(({ id }) => id === facts.providerId)
    return provider === undefined ? facts.providerId : providerNameAt(provider, today)
  }
  return [
    line('providerId', t('cookies:field.providerId'), providerOf),
    line('retention', t('cookies:field.retention'), ({ facts }) => writeRetention(facts.retention, null, language)),
    line('kind', t('cookies:field.category'), ({ categoryKind }) => t(`cookies:kind.${categoryKind}`)),
    ...cookieTextFields.flatMap((field) =>
      locales.map((locale) =>
        line(
          `${field}.${locale}`,
          t('merge.inLanguage', { field: t(`cookies:field.${field}`), language: locale }),
          ({ texts }) => texts[field][locale]?.value ?? '',
          locale,
        ),
      ),
    ),
    line('party', t('cookies:field.party'), ({ facts: { party } }) =>
      party === null ? '' : t(`cookies:party.${party}`),
    ),
    line('storage', t('cookies:field.storage'), ({ facts: { storage } }) =>
      storage === null ? '' : t(`cookies:storage.${storage}`),
    ),
    line('host', t('cookies:field.host'), ({ facts }) => facts.host ?? ''),
    line('exemption', t('cookies:field.exemption'), ({ facts: { exemption } }) =>
      exemption === null ? '' : t(`cookies:exemption.${exemption}`),
    ),
  ]
}
