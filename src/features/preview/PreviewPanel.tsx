import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { Locale } from '#core/charter/locale.ts'
import { SegmentedControl } from '#src/ui/SegmentedControl.tsx'
import { DeviceIcon } from './DeviceIcon.tsx'
import { devices, frames, type Device } from './frames.ts'
import { PreviewPage } from './PreviewPage.tsx'
import { useRemembered } from '#src/lib/useRemembered.ts'
import './texts.ts'
import classes from './Preview.module.css'

type Props = {
  /** The platform as saved; unsaved edits come from the live source. */
  source: CharterSource
}

/** The page as visitors will read it, in each language, at the width of a phone, a tablet or a desk, at each keystroke. */
export function PreviewPanel({ source }: Props) {
  const { t } = useTranslation('preview')
  const { locales } = source.platform
  const [device, setDevice] = useRemembered<Device>('preview.device', devices, 'phone')
  const [view, setView] = useRemembered<Locale | 'all'>('preview.view', ['all', ...locales], 'all')
  // One moment for the whole visit: the page does not change because a second has passed.
  const [at] = useState(() => new Date().toISOString())
  const wanted = view === 'all' ? locales : locales.filter((locale) => locale === view)

  return (
    <section className={classes.panel} aria-label={t('title')}>
      <div className={classes.bar}>
        {locales.length > 1 && (
          <SegmentedControl
            label={t('languages')}
            value={view}
            onChoose={setView}
            options={[
              ...locales.map((locale) => ({ value: locale, label: locale.toUpperCase() })),
              { value: 'all' as const, label: locales.map((locale) => locale.toUpperCase()).join(' + ') },
            ]}
          />
        )}
        <SegmentedControl
          label={t('width')}
          value={device}
          onChoose={setDevice}
          options={devices.map((value) => ({
            value,
            label: <DeviceIcon device={value} name={t(`device.${value}`)} />,
          }))}
        />
      </div>
      <div className={classes.pages}>
        {wanted.map((locale) => (
          <PreviewPage key={locale} source={source} locale={locale} at={at} frame={frames[device]} />
        ))}
      </div>
    </section>
  )
}
