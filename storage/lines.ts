import { crc32 } from 'node:zlib'
import type { OpenFile } from './disk.ts'

/** One line as it was found: its bytes without the line end, its number from 1, where it starts, and if it ended. */
export type Line = Readonly<{ bytes: Buffer; number: number; offset: number; isEnded: boolean }>

const LINE_END = 0x0a
const BEFORE_PAYLOAD = '["00000000",'.length
const STEP = 1 << 20

/** A payload (JSON) as a line of a file: a JSON array of its CRC-32 and itself, so that it stays readable JSONL. */
export function toLine(payload: string, seed = 0): string {
  return `["${checksum(payload, seed)}",${payload}]\n`
}

/** The payload of a line (without its line end), or undefined when the line is not as it was written. */
export function payloadOf(line: Buffer, seed = 0): Buffer | undefined {
  if (line.length <= BEFORE_PAYLOAD || line[line.length - 1] !== 0x5d) return undefined
  const payload = line.subarray(BEFORE_PAYLOAD, -1)
  const start = line.toString('latin1', 0, BEFORE_PAYLOAD)
  return start === `["${checksum(payload, seed)}",` ? payload : undefined
}

function checksum(payload: string | Buffer, seed: number): string {
  return crc32(payload, seed).toString(16).padStart(8, '0')
}

/** Reads a file's lines in steps of about a megabyte, so that the event loop is never held up for long. */
export async function* readLines(file: OpenFile): AsyncGenerator<readonly Line[]> {
  const size = await file.size()
  let carried: Buffer = Buffer.alloc(0)
  let number = 1
  let offset = 0
  for (let position = 0; position < size; ) {
    const step = Buffer.alloc(Math.min(STEP, size - position))
    const count = await file.read(step, position)
    if (count === 0) break
    position += count
    const bytes = Buffer.concat([carried, step.subarray(0, count)])
    const lines = splitLines(bytes, number, offset)
    const used = lines.reduce((sum, line) => sum + line.bytes.length + 1, 0)
    number += lines.length
    offset += used
    carried = bytes.subarray(used)
    yield lines
  }
  if (carried.length > 0) yield [{ bytes: carried, number, offset, isEnded: false }]
}

/** The ended lines at the start of some bytes. */
export function splitLines(bytes: Buffer, firstNumber: number, firstOffset: number): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (let end = bytes.indexOf(LINE_END); end !== -1; end = bytes.indexOf(LINE_END, start)) {
    const number = firstNumber + lines.length
    lines.push({ bytes: bytes.subarray(start, end), number, offset: firstOffset + start, isEnded: true })
    start = end + 1
  }
  return lines
}
