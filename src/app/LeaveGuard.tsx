import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'
import type { SaveBoard } from '#src/lib/saveBoard.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'

/** Before one leaves with something unsent: sends it, and where that does not work, asks. */
export function LeaveGuard({ board }: { board: SaveBoard }) {
  const { t } = useTranslation()
  const [isAsking, setIsAsking] = useState(false)
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && board.hasUnsent(),
  )

  useEffect(() => {
    function warn(event: BeforeUnloadEvent) {
      if (board.hasUnsent()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [board])

  useEffect(() => {
    if (blocker.state !== 'blocked') return
    let isOver = false
    void board.saveAll().then(() => {
      if (isOver) return
      if (board.hasUnsent()) setIsAsking(true)
      else blocker.proceed()
    })
    return () => {
      isOver = true
    }
  }, [blocker, board])

  if (!isAsking || blocker.state !== 'blocked') return null

  function stay() {
    setIsAsking(false)
    blocker.reset?.()
  }

  return (
    <Dialog
      title={t('leave.title')}
      onClose={stay}
      closeLabel={t('leave.stay')}
      actions={
        <>
          <Button
            onClick={() => {
              setIsAsking(false)
              blocker.proceed()
            }}
          >
            {t('leave.go')}
          </Button>
          <Button variant="primary" onClick={stay}>
            {t('leave.stay')}
          </Button>
        </>
      }
    >
      <p>{t('leave.text')}</p>
    </Dialog>
  )
}
