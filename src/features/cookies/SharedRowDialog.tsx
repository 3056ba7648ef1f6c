import { useTranslation } from 'react-i18next'
import { pickLocalized } from '#core/charter/locale.ts'
import { providerNameAt } from '#core/charter/providerName.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Dialog } from '#src/ui/Dialog.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { useCookies } from './cookies.ts'
import classes from './SharedRowDialog.module.css'

/** The shared definitions a row can be drawn from; choosing one adds it. */
export function SharedRowDialog({ categoryId, onClose }: { categoryId: string; onClose: () => void }) {
  const { t } = useTranslation('cookies')
  const language = useLanguage()
  const { definitions, providers, groups, at, actions } = useCookies()
  const used = new Set(groups.flatMap(({ rows }) => rows.map(({ definitionId }) => definitionId)))
  const kind = groups.find(({ id }) => id === categoryId)?.kind
  // Those of this kind of category first, those the platform has already last.
  const rank = (id: string, of: string) => (used.has(id) ? 2 : of === kind ? 0 : 1)
  const offered = [...definitions.values()]
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => rank(a.id, a.categoryKind) - rank(b.id, b.categoryKind))

  return (
    <Dialog title={t('shared.title')} onClose={onClose} closeLabel={t('shared.close')}>
      <p className={classes.intro}>{t('shared.intro')}</p>
      {offered.length === 0 && <p>{t('shared.none')}</p>}
      <ul className={classes.list}>
        {offered.map(({ id, facts, texts }) => {
          const purpose = pickLocalized(texts.purpose, language)
          const provider = providers.find((it) => it.id === facts.providerId)
          return (
            <li key={id}>
              <button
                type="button"
                className={classes.choice}
                onClick={() => {
                  onClose()
                  actions.addFrom(id, categoryId)
                }}
              >
                <span className={classes.names}>{facts.names.map(({ value }) => value).join(', ')}</span>
                {used.has(id) && <StateBadge tone="neutral">{t('shared.used')}</StateBadge>}
                <span className={classes.what}>
                  {provider && <bdi>{providerNameAt(provider, at)}</bdi>}
                  {purpose && <span lang={purpose.locale}> · {purpose.value.value}</span>}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
