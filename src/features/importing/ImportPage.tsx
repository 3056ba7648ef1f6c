import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Page } from '#src/ui/Page.tsx'
import { CheckPage } from './check/CheckPage.tsx'
import { DonePage } from './record/DonePage.tsx'
import { PasteStep } from './paste/PasteStep.tsx'
import type { Pasted } from './paste/pickFlavour.ts'
import { RestNotice } from './paste/RestNotice.tsx'
import { ReadingState } from './reading/ReadingState.tsx'
import { Steps } from './Steps.tsx'
import { useImport } from './useImport.ts'
import type { Done } from './send/useSending.ts'

/** Brings a charter in: paste, check, create. */
export function ImportPage() {
  const { t } = useTranslation('importing')
  const work = useImport(useLanguage())
  const askedId = useSearchParams()[0].get('platform')
  const [done, setDone] = useState<Done | null>(null)
  const { current, isReading } = work

  function readPasted({ text, html }: Pasted) {
    if (html === null) void work.begin({ text })
    else void work.begin({ text: html }, { other: { kind: 'text', source: text } })
  }

  if (done !== null) {
    return (
      <DonePage
        done={done}
        hasMore={work.rest !== null}
        onMore={() => {
          setDone(null)
          work.readRest()
        }}
        onAgain={() => {
          setDone(null)
          work.startOver()
        }}
        onUndone={() => {
          work.takeUpAgain()
          setDone(null)
        }}
      />
    )
  }
  if (current !== null && !isReading) {
    return (
      <CheckPage
        key={current.review.id}
        work={work}
        current={current}
        askedId={askedId}
        onDone={(made) => {
          work.forgetDraft(made.platformId)
          setDone(made)
        }}
      />
    )
  }
  return (
    <Page title={t('title')} meta={<Steps current="paste" />}>
      {isReading ? (
        <ReadingState onStop={work.stop} />
      ) : (
        <>
          {work.rest !== null && work.rest.platformId !== null && (
            <RestNotice onAdd={() => work.readRest()} onDrop={() => work.dropRest()} />
          )}
          <PasteStep
            text={work.text}
            refusal={work.refusal && t(`paste.refusal.${work.refusal}`)}
            onWrite={work.setText}
            onPaste={readPasted}
            onFile={(file) => void work.beginFile(file)}
            onRead={() => void work.begin({ text: work.text })}
          />
        </>
      )}
    </Page>
  )
}
