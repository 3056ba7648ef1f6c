import { useTranslation } from 'react-i18next'
import { keyBindings, keyNotes } from '#src/lib/keyBindings.ts'
import { Dialog } from '#src/ui/Dialog.tsx'
import { KeyWays } from './KeyNames.tsx'
import './texts.ts'
import classes from './KeyMap.module.css'

const scopes = ['everywhere', 'rows', 'editor'] as const
const shown = { ...keyBindings, ...keyNotes }
const shownIds = Object.keys(shown) as (keyof typeof shown)[] // the keys of a literal are its own

/** Every key there is, from the table that the handlers ask. */
export function KeyMap({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('keyboard')
  return (
    <Dialog title={t('keys.title')} closeLabel={t('keys.close')} onClose={onClose} size="wide" isRead>
      <div className={classes.columns}>
        {scopes.map((scope) => (
          <section key={scope} aria-labelledby={`keys-${scope}`}>
            <h3 id={`keys-${scope}`} className={classes.scope}>
              {t(`keys.scope.${scope}`)}
            </h3>
            <dl className={classes.keys}>
              {shownIds
                .filter((id) => shown[id].scope === scope)
                .map((id) => (
                  <div key={id} className={classes.binding}>
                    <dt>{t(`keys.does.${id}`)}</dt>
                    <dd>
                      <KeyWays ways={shown[id].keys} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
