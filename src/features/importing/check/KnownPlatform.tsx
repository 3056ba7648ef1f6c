import { useTranslation } from 'react-i18next'
import { pickLocalized } from '#core/charter/locale.ts'
import type { Platform } from '#core/charter/platform.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import type { ImportTarget } from '../review/review.ts'
import classes from './Review.module.css'

type Props = {
  platform: Platform
  /** The host of the source by which it was known; null when the person named it. */
  host: string | null
  target: ImportTarget | null
  onChoose: (target: ImportTarget) => void
  onCancel: () => void
}

/** Said when the source is about a platform that is already kept: bring it up to date, add a language, make a new one, or stop. */
export function KnownPlatform({ platform, host, target, onChoose, onCancel }: Props) {
  const { t } = useTranslation('importing')
  const language = useLanguage()
  const name = pickLocalized(platform.name, language)?.value ?? platform.slug
  const role = platform.hosts.find((it) => it.host === host)?.role
  const choices = ['update', 'translation', 'new'] as const
  return (
    <section className={classes.notice} data-tone={target === null ? 'warn' : undefined} aria-labelledby="import-known">
      <h2 id="import-known" tabIndex={-1} className={classes.heading}>
        {t('known.title', { name })}
      </h2>
      <p className={classes.soft}>{role ? t(`known.by.${role}`, { host }) : t('known.asked')}</p>
      <div className={classes.buttons} role="group" aria-labelledby="import-known">
        {choices.map((kind) => (
          <Button
            key={kind}
            size="small"
            variant={target?.kind === kind ? 'primary' : 'default'}
            aria-pressed={target?.kind === kind}
            onClick={() => onChoose(kind === 'new' ? { kind } : { kind, platformId: platform.id })}
          >
            {t(`known.choice.${kind}`)}
          </Button>
        ))}
        <Button size="small" variant="quiet" onClick={onCancel}>
          {t('known.cancel')}
        </Button>
      </div>
    </section>
  )
}
