import { type Line, payloadOf, splitLines } from './lines.ts'

const SECTOR = 512
const LONG_RUN = 8

/**
 * Whether the end of a journal, from its first unreadable line on, is what a crash leaves of one append that nobody
 * was ever told about: cut short in mid-line, or with whole sectors that were never written (zeros). Anything else
 * was acknowledged once, so it is damage: a readable line of a later append, or a wrong byte in a finished line.
 */
export function isTorn(tail: Buffer, bad: Line, seed: number, lastCommit: number): boolean {
  const later = splitLines(tail, 0, 0).map((line) => payloadOf(line.bytes, seed))
  if (later.some((payload) => payload && JSON.parse(payload.toString()).first > lastCommit + 1)) return false
  // a line that reads well without its last byte had its line end changed
  if (!bad.isEnded)
    return payloadOf(bad.bytes.subarray(0, -1), seed) === undefined || isUnwritten(bad, tail.length)
  return isUnwritten(bad, tail.length)
}

/**
 * A crash leaves zeros: whole sectors, the rest of a sector or of the file, on some file systems from any byte on.
 * One wrong bit makes a single zero byte at most.
 */
function isUnwritten(line: Line, tailLength: number): boolean {
  const start = line.bytes.indexOf(0)
  if (start === -1) return false
  let end = start
  while (line.bytes[end] === 0) end++
  if (end - start >= LONG_RUN) return true
  const to = line.offset + end
  const startsWhole = start === 0 || (line.offset + start) % SECTOR === 0
  return startsWhole && (to % SECTOR === 0 || to === line.offset + tailLength)
}
