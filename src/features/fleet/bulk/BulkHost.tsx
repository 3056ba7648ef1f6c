import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react'
import { bulkRequest } from '#src/lib/bulkRequest.ts'
import { fetchCode } from '#src/lib/fetchCode.ts'

/** Only for those who choose rows. */
const BulkDialog = lazy(() =>
  fetchCode(async () => {
    const { BulkDialog: Shown } = await import('./BulkDialog.tsx')
    return { default: Shown }
  }),
)

/** The action on many rows that a screen asked for, over that screen. */
export function BulkHost() {
  const request = useSyncExternalStore(bulkRequest.subscribe, bulkRequest.get)
  // Asked by a screen, and gone with all of them.
  useEffect(() => bulkRequest.close, [])
  if (request === null) return null
  return (
    <Suspense fallback={null}>
      <BulkDialog
        request={request}
        onClose={bulkRequest.close}
        onDone={(done) => {
          bulkRequest.close()
          // Behind an open dialog nothing takes the focus.
          setTimeout(() => request.onDone(done))
        }}
      />
    </Suspense>
  )
}
