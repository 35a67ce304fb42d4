import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { programmeZone } from '../../programme/belgian-zone.ts'

const brussels = 'Europe/Brussels'

describe('Belgian time', () => {
  it('gives every quarter of an hour of three years the offset that luxon gives it', () => {
    const start = DateTime.fromISO('2025-01-01T00:00Z').toMillis()
    const wrong: string[] = []
    for (let quarter = 0; quarter < 3 * 366 * 96; quarter += 7) {
      const moment = start + quarter * 900_000
      const plain = DateTime.fromMillis(moment, { zone: brussels })
      if (programmeZone.offset(moment + 899_999) !== plain.offset) wrong.push(String(plain.toISO()))
    }
    expect(wrong).toEqual([])
  })

  it.each([
    ['2026-03-29T00:59:59Z', '2026-03-29T01:59:59.000+01:00'],
    ['2026-03-29T01:00:00Z', '2026-03-29T03:00:00.000+02:00'],
    ['2026-10-25T00:59:59Z', '2026-10-25T02:59:59.000+02:00'],
    ['2026-10-25T01:00:00Z', '2026-10-25T02:00:00.000+01:00'],
  ])('%s is %s', (utc, belgian) => {
    expect(DateTime.fromISO(utc).setZone(programmeZone).toISO()).toBe(belgian)
    // Asked again, the answer comes from what is known.
    expect(DateTime.fromISO(utc).setZone(programmeZone).toISO()).toBe(belgian)
  })
})
