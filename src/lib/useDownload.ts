import { useState } from 'react'
import { announce } from './announce.ts'
import { readFailure, type Failure } from './failure.ts'

type Download = {
  /** Fetches the file and hands it to the browser; gives its name. */
  fetchFile: () => Promise<string>
  done: (name: string) => string
  failed: (failure: Failure) => string
  /** Shows what was just said aloud, where the person may ask again. */
  onFailed: (text: string, retry: () => void, failure: Failure) => void
}

/** A file asked for by a press: busy while it comes, and how it ended is said aloud. */
export function useDownload({ fetchFile, done, failed, onFailed }: Download) {
  const [isBusy, setIsBusy] = useState(false)

  async function run(): Promise<void> {
    setIsBusy(true)
    try {
      announce(done(await fetchFile()))
    } catch (error) {
      const failure = readFailure(error)
      const text = failed(failure)
      announce(text)
      onFailed(text, () => void run(), failure)
    } finally {
      setIsBusy(false)
    }
  }

  return { run: () => void run(), isBusy }
}
