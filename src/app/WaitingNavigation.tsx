import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate, useNavigation } from 'react-router'
import { announce } from '#src/lib/announce.ts'
import { unnoticed } from '#src/lib/progress.ts'
import { useOnline } from '#src/lib/useOnline.ts'
import { showToast } from '#src/ui/toasts.ts'
import { useDelayed } from '#src/ui/useDelayed.ts'

/** Says that a screen which was never opened cannot come without a network, and lets one stay; it opens by itself once there is one. */
export function WaitingNavigation() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const location = useLocation()
  const isAwaited = useNavigation().state === 'loading'
  const isOnline = useOnline()
  const isStuck = useDelayed(isAwaited && !isOnline, unnoticed)

  const tell = useEffectEvent(() => {
    const text = t('navigation.waits')
    announce(text)
    // Going to where one is leaves the way that was begun.
    const stay = () =>
      void navigate(location, { replace: true, preventScrollReset: true, state: location.state as unknown })
    return showToast({ text, lastsFor: 'navigation', action: { label: t('navigation.stay'), act: stay } })
  })
  useEffect(() => (isStuck ? tell() : undefined), [isStuck])
  return null
}
