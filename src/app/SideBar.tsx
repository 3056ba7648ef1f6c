import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink, useLocation } from 'react-router'
import { KeyNames } from '#src/features/keyboard/KeyNames.tsx'
import { usePlatformCount } from '#src/features/platforms/usePlatformCount.ts'
import { formatNumber } from '#src/lib/format.ts'
import { ariaKeys } from '#src/lib/keyBindings.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { joinClasses } from '#src/ui/joinClasses.ts'
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx'
import { BrandMark } from './BrandMark.tsx'
import type { Overlay } from './GlobalKeys.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { navigation } from './navigation.ts'
import { SchemeSwitch } from './SchemeSwitch.tsx'
import classes from './SideBar.module.css'

/** The bar at the side; on a narrow screen a bar at the top whose menu opens over the page. */
export function SideBar({ onOverlay }: { onOverlay: (overlay: Overlay) => void }) {
  const { t } = useTranslation()
  const opener = useRef<HTMLButtonElement>(null)
  const panelId = useId()
  const countId = useId()
  const platforms = usePlatformCount()
  const language = useLanguage()
  const { pathname } = useLocation()
  // Open for the page it was opened on: going elsewhere closes it.
  const [openedOn, setOpenedOn] = useState<string | null>(null)
  const isOpen = openedOn === pathname

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !isOpen) return
    setOpenedOn(null)
    opener.current?.focus()
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- hears Escape from the controls inside
    <header className={classes.side} onKeyDown={closeOnEscape}>
      <div className={classes.top}>
        <Link to={paths.platforms.href()} className={classes.brand}>
          <BrandMark />
          Charterdesk
        </Link>
        <button
          ref={opener}
          type="button"
          className={classes.opener}
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => setOpenedOn(isOpen ? null : pathname)}
        >
          <Icon name={isOpen ? 'close' : 'menu'} size={18} />
          <VisuallyHidden>{t(isOpen ? 'nav.close' : 'nav.open')}</VisuallyHidden>
        </button>
      </div>
      <div id={panelId} className={joinClasses(classes.panel, isOpen && classes.open)}>
        <nav aria-label={t('nav.label')}>
          <ul className={classes.list}>
            {navigation.map(({ key, href, icon }) => (
              <li key={key}>
                <NavLink
                  to={href}
                  className={classes.entry ?? ''}
                  aria-describedby={key === 'platforms' && platforms !== null ? countId : undefined}
                >
                  <Icon name={icon} />
                  {t(`nav.${key}`)}
                  {key === 'platforms' && platforms !== null && (
                    <span id={countId} aria-hidden="true" className={classes.count}>
                      {formatNumber(platforms, language)}
                    </span>
                  )}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className={classes.foot}>
          <div className={classes.tools}>
            <button
              type="button"
              className={classes.tool}
              aria-keyshortcuts={ariaKeys('palette')}
              onClick={() => onOverlay('palette')}
            >
              {t('nav.goTo')} <KeyNames binding="palette" />
            </button>
            <button
              type="button"
              className={classes.tool}
              aria-keyshortcuts={ariaKeys('keyMap')}
              onClick={() => onOverlay('keyMap')}
            >
              <VisuallyHidden>{t('nav.keys')}</VisuallyHidden>
              <KeyNames binding="keyMap" />
            </button>
          </div>
          <LanguageSwitch />
          <SchemeSwitch />
        </div>
      </div>
    </header>
  )
}
