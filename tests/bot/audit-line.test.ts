import { describe, expect, it } from '@jest/globals'
import { brokenLine, lineAfter, sealLine } from '../../bot/audit-line.ts'
import type { AuditLine } from '../../programme/audit.ts'

const lines: AuditLine[] = []
for (let at = 0; at < 20; at++) {
  const line = {
    id: lineAfter(lines.at(-1)?.id ?? null),
    at: '2026-11-23T15:00:00.000Z',
    by: 'lies',
    did: 'contact.kept',
    about: `contact-${at}`,
    family: 'family-G-014',
    outcome: 'done' as const,
    reason: null,
  }
  lines.push(sealLine(line, lines.at(-1)?.seal ?? ''))
}

describe('the chain of audit lines', () => {
  it('is whole as it was written', () => expect(brokenLine(lines)).toBeNull())

  it.each(lines.slice(0, -1).map((line, at) => [line.id, at] as const))(
    'shows a change in line %s',
    (id, at) => {
      expect(brokenLine(lines.map((line, place) => (place === at ? { ...line, by: 'noor' } : line)))).toBe(id)
      expect(brokenLine(lines.filter((_, place) => place !== at))).not.toBeNull()
      expect(
        brokenLine(lines.with(at, lines[at + 1] as AuditLine).with(at + 1, lines[at] as AuditLine)),
      ).not.toBeNull()
    },
  )
})
