import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { proposeAddress } from '#core/charter/address.ts'
import { locales, pickLocalized, type Locale } from '#core/charter/locale.ts'
import type { Holder } from '#core/contract/problem.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { SelectField } from '#src/ui/SelectField.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { toggle } from '../review/changeReview.ts'
import type { PlatformFaults } from '../review/platformFaults.ts'
import type { PlatformReview } from '../review/review.ts'
import classes from './Review.module.css'

type Props = {
  platform: PlatformReview
  language: Locale
  faults: PlatformFaults
  /** Who has the short name or the host, where that is the fault. */
  holder: Holder | null
  /** Whether the source said a name: otherwise the one proposed comes from its address. */
  isNameRead: boolean
  onChange: (change: Partial<PlatformReview>) => void
  onLanguage: (language: Locale) => void
}

/** What the platform to be created is: name, address with its repair one click away, short name, languages. */
export function PlatformFields({ platform, language, faults, holder, isNameRead, onChange, onLanguage }: Props) {
  const { t } = useTranslation('importing')
  const isAddressFaulty = faults.address === 'space_in_address' || faults.address === 'invalid_address'
  const proposal = isAddressFaulty ? proposeAddress(platform.address) : null
  const say = (fault: PlatformFaults[keyof PlatformFaults]) => fault && t(`fault.${fault}`)
  const interfaceLanguage = useLanguage()
  const held = holder !== null && (
    <>
      {' '}
      {t('platform.holder')}{' '}
      <Link to={paths.platform.href(holder.platformId)}>
        <bdi>{pickLocalized(holder.platformName, interfaceLanguage)?.value ?? holder.value}</bdi>
      </Link>
    </>
  )
  const languageOptions = (list: readonly Locale[]) =>
    list.map((locale) => ({ value: locale, label: t(`locale.${locale}`) }))

  function take(repaired: string) {
    onChange({ address: repaired })
    // The button goes away: the focus stays at the field it repaired.
    document.getElementById('import-address')?.focus()
  }

  return (
    <section className={classes.section} aria-labelledby="import-platform">
      <h2 id="import-platform" tabIndex={-1} className={classes.heading}>
        {t('platform.title')}
      </h2>
      <div className={classes.pair}>
        <TextField
          id="import-name"
          label={t('platform.name')}
          dir="auto"
          value={platform.name}
          error={say(faults.name)}
          hint={isNameRead || platform.name === '' ? undefined : t('platform.nameProposed')}
          onChange={(event) => onChange({ name: event.target.value })}
        />
        <TextField
          id="import-address"
          label={t('platform.address')}
          type="text"
          inputMode="url"
          value={platform.address}
          placeholder="https://"
          error={
            faults.address && (
              <>
                {say(faults.address)} {faults.address === 'host_taken' && held}
                {proposal !== null && (
                  <button type="button" className={classes.proposal} onClick={() => take(proposal)}>
                    {t('platform.useAddress', { address: proposal })}
                  </button>
                )}
              </>
            )
          }
          hint={platform.address.trim() === '' ? t('platform.addressLater') : undefined}
          onChange={(event) => onChange({ address: event.target.value })}
        />
        <TextField
          id="import-slug"
          label={t('platform.slug')}
          hint={t('platform.slugHint')}
          isMono
          value={platform.slug}
          error={
            faults.slug && (
              <>
                {say(faults.slug)}
                {faults.slug === 'slug_taken' && held}
              </>
            )
          }
          onChange={(event) => onChange({ slug: event.target.value, isSlugTyped: true })}
        />
        <div className={classes.languages}>
          <SelectField
            label={t('platform.textLanguage')}
            options={languageOptions(locales)}
            value={language}
            onChange={(event) => onLanguage(event.target.value as Locale) /* the options are the locales */}
          />
          <fieldset className={classes.checks}>
            <legend className={classes.legend}>{t('platform.locales')}</legend>
            {locales.map((locale) => (
              <label key={locale} className={classes.check}>
                <input
                  type="checkbox"
                  checked={platform.locales.includes(locale)}
                  // The language of the text being imported cannot be taken off.
                  disabled={locale === language}
                  onChange={() => onChange({ locales: toggle(platform.locales, locale) })}
                />
                {t(`locale.${locale}`)}
              </label>
            ))}
          </fieldset>
        </div>
      </div>
      {faults.locales && <p className={classes.fault}>{say(faults.locales)}</p>}
    </section>
  )
}
