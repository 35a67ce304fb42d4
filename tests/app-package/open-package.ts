import { buffer } from 'node:stream/consumers'
import { inflateSync } from 'node:zlib'
import { fromBufferPromise } from 'yauzl'

/** The files of a package as Teams unpacks them, in their order. */
export async function filesOf(zip: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const opened = await fromBufferPromise(zip, { lazyEntries: true })
  const files = new Map<string, Buffer>()
  for await (const entry of opened.eachEntry())
    files.set(entry.fileName, await buffer(await opened.openReadStreamPromise(entry)))
  return files
}

/** A picture: its size, and the four bytes (red, green, blue, alpha) of each point. */
export type Picture = Readonly<{ width: number; height: number; points: readonly (readonly number[])[] }>

/** Reads a PNG of eight bits a colour, with or without transparency; throws at any other. */
export function readPng(bytes: Buffer): Picture {
  if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('no PNG')
  const chunks = new Map<string, Buffer[]>()
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const kind = bytes.toString('latin1', at + 4, at + 8)
    chunks.set(kind, [...(chunks.get(kind) ?? []), bytes.subarray(at + 8, at + 8 + length)])
    at += length + 12
  }
  const header = chunks.get('IHDR')?.[0] ?? Buffer.alloc(13)
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const channels = { 2: 3, 6: 4 }[header[9] ?? 0]
  if (header[8] !== 8 || channels === undefined || header[12] !== 0) throw new Error('another kind of PNG')
  const lines = unfiltered(inflateSync(Buffer.concat(chunks.get('IDAT') ?? [])), width * channels, channels)
  const points = lines.flatMap((line) =>
    Array.from({ length: width }, (_, x) => {
      const point = line.slice(x * channels, (x + 1) * channels)
      return channels === 4 ? point : [...point, 255]
    }),
  )
  return { width, height, points }
}

/** Undoes what a PNG does to each line to pack it better (section 9 of its specification). */
function unfiltered(data: Buffer, width: number, channels: number): readonly (readonly number[])[] {
  const lines: number[][] = []
  for (let at = 0; at < data.length; at += width + 1) {
    const above = lines.at(-1) ?? Array<number>(width).fill(0)
    const line: number[] = []
    for (let x = 0; x < width; x++) {
      const [left, up, corner] = [line[x - channels] ?? 0, above[x] ?? 0, above[x - channels] ?? 0]
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][data[at] ?? 0] ?? 0
      line.push(((data[at + 1 + x] ?? 0) + guess) & 255)
    }
    lines.push(line)
  }
  return lines
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const nearest = [left, up, corner].map((one) => Math.abs(guess - one))
  const least = Math.min(...nearest)
  return [left, up, corner][nearest.indexOf(least)] ?? 0
}
