import { open } from 'node:fs/promises'
import { maxSourceBytes } from '#core/charter/import/readSource.ts'

/** The bytes of a file or of standard input, one more than the most at the utmost: enough to be refused. */
export async function readBytes(file: string): Promise<{ bytes: Uint8Array } | { bytes: null; code: string }> {
  try {
    const stream = file === '-' ? process.stdin : (await open(file)).createReadStream()
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of stream) {
      // A stream without an encoding gives buffers.
      chunks.push(chunk as Uint8Array)
      size += (chunk as Uint8Array).length
      if (size > maxSourceBytes) break
    }
    return { bytes: Buffer.concat(chunks) }
  } catch (error) {
    return { bytes: null, code: error instanceof Error && 'code' in error ? String(error.code) : String(error) }
  }
}
