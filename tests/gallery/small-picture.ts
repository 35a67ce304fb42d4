import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const mostColours = 256

type Pixels = Readonly<{ width: number; height: number; channels: number; bytes: Buffer }>

/** The same PNG with a palette of at most 256 colours, about a third of the size a browser writes. */
export function smallPicture(png: Buffer): Buffer {
  const pixels = decode(png)
  // The look of a card needs few colours; the finest shades of letter edges go first, until the palette is enough.
  for (let dropped = 0; dropped < 6; dropped++) {
    const indexed = index(pixels, dropped)
    if (indexed !== null) return encode(pixels, indexed)
  }
  return png
}

function index({ width, height, channels, bytes }: Pixels, dropped: number) {
  const palette = new Map<number, number>()
  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * channels
      const colour =
        (round(bytes[at], dropped) << 16) |
        (round(bytes[at + 1], dropped) << 8) |
        round(bytes[at + 2], dropped)
      const known = palette.get(colour) ?? palette.size
      if (known === mostColours) return null
      palette.set(colour, known)
      rows[y * (width + 1) + 1 + x] = known
    }
  return { palette: [...palette.keys()], rows }
}

function round(value = 0, dropped: number): number {
  const step = 1 << dropped
  return Math.min(255, Math.round(value / step) * step)
}

function encode(
  { width, height }: Pixels,
  { palette, rows }: Readonly<{ palette: number[]; rows: Buffer }>,
): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits for each pixel, counted in the palette.
  header.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  const parts = [
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
  ]
  return Buffer.concat([signature, ...parts, chunk('IEND', Buffer.alloc(0))])
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, check])
}

function decode(png: Buffer): Pixels {
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const channels = png[25] === 6 ? 4 : 3
  const data: Buffer[] = []
  for (let at = signature.length; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const filtered = inflateSync(Buffer.concat(data))
  return { width, height, channels, bytes: unfilter(filtered, width * channels, channels) }
}

/** Undoes the five row filters of PNG (section 9 of its specification). */
function unfilter(filtered: Buffer, rowBytes: number, channels: number): Buffer {
  const height = filtered.length / (rowBytes + 1)
  const bytes = Buffer.alloc(height * rowBytes)
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (rowBytes + 1)]
    for (let x = 0; x < rowBytes; x++) {
      const at = y * rowBytes + x
      const left = x >= channels ? (bytes[at - channels] ?? 0) : 0
      const up = y > 0 ? (bytes[at - rowBytes] ?? 0) : 0
      const corner = x >= channels && y > 0 ? (bytes[at - rowBytes - channels] ?? 0) : 0
      bytes[at] = (filtered[y * (rowBytes + 1) + 1 + x] ?? 0) + guess(filter, { left, up, corner })
    }
  }
  return bytes
}

function guess(
  filter: number | undefined,
  near: Readonly<{ left: number; up: number; corner: number }>,
): number {
  const { left, up } = near
  switch (filter) {
    case 1:
      return left
    case 2:
      return up
    case 3:
      return (left + up) >> 1
    case 4:
      return nearest(near)
    default:
      return 0
  }
}

function nearest({ left, up, corner }: Readonly<{ left: number; up: number; corner: number }>): number {
  const expected = left + up - corner
  const [byLeft, byUp, byCorner] = [left, up, corner].map((value) => Math.abs(expected - value))
  if (byLeft === undefined || byUp === undefined || byCorner === undefined) return 0
  if (byLeft <= byUp && byLeft <= byCorner) return left
  return byUp <= byCorner ? up : corner
}
