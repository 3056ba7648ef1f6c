import { expect, test } from 'vitest'
import { maxSourceBytes } from '#core/charter/import/readSource.ts'
import { countColumns } from '#core/charter/paste/csv.ts'
import { checkSize } from './checkSize.ts'
import { countRows } from './countRows.ts'

const line = new TextEncoder().encode(
  `Mesure;Huwise;"_pk_id.*";"Compte ""tout""\nce qui est vu";13 mois;${'x'.repeat(240)}\n`,
)

/** A file of `rows` rows that is nowhere: its pieces are made as they are asked for. */
function fileOf(rows: number) {
  let [left, asked] = [rows, 0]
  const header = new TextEncoder().encode('Catégorie;Prestataire;Nom du cookie;Finalité;Durée;Reste\n')
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        if (asked === 0) controller.enqueue(header)
        asked += 1
        const some = Math.min(200, left)
        const piece = new Uint8Array(line.length * some)
        for (let index = 0; index < some; index += 1) piece.set(line, index * line.length)
        left -= some
        if (some === 0) controller.close()
        else controller.enqueue(piece)
      },
    },
    { highWaterMark: 0 },
  )
  return { size: header.length + rows * line.length, stream: () => stream }
}

test('a million real rows are counted, in pieces', async () => {
  const file = fileOf(1_000_000)
  expect(file.size).toBeGreaterThan(300_000_000)
  expect(await checkSize(file, countColumns)).toEqual({ code: 'too_many_lines', count: 1_000_000, max: 5_000 })
}, 60_000)

test('as many rows as are read are no reason to refuse; their bytes may be', async () => {
  expect(await countRows(fileOf(5_000), countColumns)).toBe(5_000)
  expect(await checkSize(fileOf(5_000), countColumns)).toBeNull()
  expect(await checkSize(fileOf(5_001), countColumns)).toMatchObject({ code: 'too_many_lines', count: 5_001 })
  const wide = new Blob(['Cookie;Finalité\na;', 'x'.repeat(maxSourceBytes)])
  expect(await checkSize(wide, countColumns)).toEqual({ code: 'source_too_large' })
})

test('what is no text is refused for its size alone: what it is, the server tells', async () => {
  const workbook = Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 1, 2, 0, 0)
  expect(await checkSize(new Blob([workbook]), countColumns)).toBeNull()
  expect(await checkSize(new Blob([workbook, 'x'.repeat(maxSourceBytes)]), countColumns)).toEqual({
    code: 'source_too_large',
  })
})
