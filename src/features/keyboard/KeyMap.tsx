import { useTranslation } from 'react-i18next'
import { bindingIds, keyBindings } from '#src/lib/keyBindings.ts'
import { Dialog } from '#src/ui/Dialog.tsx'
import { KeyNames } from './KeyNames.tsx'
import './texts.ts'
import classes from './KeyMap.module.css'

const scopes = ['everywhere', 'rows', 'editor'] as const

/** Every key there is, from the table that the handlers ask. */
export function KeyMap({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('keyboard')
  return (
    <Dialog title={t('keys.title')} closeLabel={t('keys.close')} onClose={onClose} isRead>
      {scopes.map((scope) => (
        <section key={scope} aria-labelledby={`keys-${scope}`}>
          <h3 id={`keys-${scope}`} className={classes.scope}>
            {t(`keys.scope.${scope}`)}
          </h3>
          <dl className={classes.keys}>
            {bindingIds
              .filter((id) => keyBindings[id].scope === scope)
              .map((id) => (
                <div key={id} className={classes.binding}>
                  <dt>{t(`keys.does.${id}`)}</dt>
                  <dd>
                    <KeyNames binding={id} isWhole />
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}
