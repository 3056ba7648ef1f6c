import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { Locale } from '#core/charter/locale.ts'
import { handFile } from '#src/lib/handFile.ts'
import { Button } from '#src/ui/Button.tsx'
import { CopyButton } from '#src/ui/CopyButton.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { SegmentedControl } from '#src/ui/SegmentedControl.tsx'
import { SelectField } from '#src/ui/SelectField.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { outputFormats, writeOutput, type CharterOutput, type OutputFormat } from './charterOutput.ts'
import './texts.ts'
import classes from './CarryOverDialog.module.css'

type Props = {
  /** The platform with the edits that are not saved yet: what one sees is what one carries. */
  source: CharterSource
  onClose: () => void
}

/** Carries the page to the portal: copy or download it, language by language, with where to paste it. */
export function CarryOverDialog({ source, onClose }: Props) {
  const { t } = useTranslation('preview')
  const { locales, defaultLocale, name } = source.platform
  const [locale, setLocale] = useState<Locale>(defaultLocale)
  const [format, setFormat] = useState<OutputFormat>('fragment')
  const [at] = useState(() => new Date().toISOString())
  const output = writeOutput(source, locale, format, at)

  return (
    <Dialog title={t('carry.title')} onClose={onClose} closeLabel={t('carry.close')} size="wide">
      <div className={classes.columns}>
        <div className={classes.choices}>
          <p className={classes.lead}>{t('carry.lead', { name: name[defaultLocale] ?? '' })}</p>
          <div className={classes.row}>
            {locales.length > 1 && (
              <SegmentedControl
                label={t('carry.language')}
                value={locale}
                onChoose={setLocale}
                options={locales.map((value) => ({ value, label: t(`locale.${value}`) }))}
              />
            )}
            {output.missing > 0 && <StateBadge tone="warn">{t('carry.draft', { count: output.missing })}</StateBadge>}
            {output.stale > 0 && <StateBadge tone="warn">{t('stale', { count: output.stale })}</StateBadge>}
            {output.missing + output.stale === 0 && <StateBadge tone="ok">{t('complete')}</StateBadge>}
          </div>
          {output.missing === 0 && output.stale > 0 && (
            <p className={classes.caution}>{t('carry.staleGoes', { count: output.stale })}</p>
          )}
          <SelectField
            label={t('carry.format')}
            hint={t(`carry.hint.${format}`)}
            value={format}
            onChange={(event) =>
              setFormat(outputFormats.find((known) => known === event.currentTarget.value) ?? format)
            }
            options={outputFormats.map((value) => ({ value, label: t(`carry.formats.${value}`) }))}
          />
          <div className={classes.row}>
            <CopyButton
              variant="primary"
              getText={() => output.text}
              label={t('carry.copy')}
              copiedLabel={t('carry.copied')}
              failedLabel={t('carry.copyFailed')}
            />
            <Button icon="import" onClick={() => download(output)}>
              {t('carry.download')}
            </Button>
          </div>
          <section className={classes.where} aria-labelledby="carry-where">
            <h3 id="carry-where">{t('carry.where')}</h3>
            <ol>
              <li>{t('carry.step.open')}</li>
              <li>{t('carry.step.paste', { language: t(`locale.${locale}`) })}</li>
              {locales.length > 1 && <li>{t('carry.step.languages')}</li>}
              <li>{t('carry.step.footer')}</li>
            </ol>
          </section>
        </div>
        <textarea
          className={classes.output}
          readOnly
          spellCheck={false}
          lang={locale}
          aria-label={t('carry.output', { format: t(`carry.formats.${format}`), language: t(`locale.${locale}`) })}
          value={output.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
    </Dialog>
  )
}

function download({ text, fileName, mediaType }: CharterOutput): void {
  handFile(fileName, new Blob([text], { type: `${mediaType};charset=utf-8` }))
}
