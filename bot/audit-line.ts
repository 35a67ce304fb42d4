import { createHash } from 'node:crypto'
import type { AuditLine } from '../programme/audit.ts'

type Unsealed = Omit<AuditLine, 'seal'>

/** Seals a line with the one before it: SHA-256 over the previous seal and the line's own content. */
export function sealLine(line: Unsealed, previousSeal: string): AuditLine {
  return {
    ...line,
    seal: createHash('sha256')
      .update(`${previousSeal}\n${contentOf(line)}`)
      .digest('hex'),
  }
}

/** The id of the line after `last`: a number with leading zeros, so that ids sort as they were written. */
export function lineAfter(last: string | null): string {
  return String(Number(last ?? 0) + 1).padStart(12, '0')
}

/** The first line (in order) whose seal does not fit, or null when all do; lines come sorted by id. */
export function brokenLine(lines: readonly AuditLine[]): string | null {
  let seal = ''
  let last: string | null = null
  for (const line of lines) {
    if (line.id !== lineAfter(last) || sealLine(line, seal).seal !== line.seal) return line.id
    seal = line.seal
    last = line.id
  }
  return null
}

function contentOf({ id, at, by, did, about, family, outcome, reason }: Unsealed): string {
  return JSON.stringify([id, at, by, did, about, family, outcome, reason])
}
