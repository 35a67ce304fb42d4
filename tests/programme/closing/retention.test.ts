import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { newClosing } from '../../../programme/closing/closing.ts'
import { askErasing, eraseFrom } from '../../../programme/closing/retention.ts'
import { takeStep } from '../../../programme/road/road-rules.ts'
import { begunRoad } from '../road/begun-road.ts'

const open = (on: string) => begunRoad(DateTime.fromISO(on), { id: `road-${on}`, state: 'in-matching' })

function ended(on: string) {
  const step = { step: 'withdraw', by: 'door', reason: 'moved' } as const
  const decision = takeStep(open(on), step, DateTime.fromISO(on))
  if (!decision.accepted) throw new Error('refused')
  return decision.next
}

describe('a family is to be erased', () => {
  it.each([
    ['months after its road ended', [ended('2026-11-23')], '2027-11-23'],
    ['months after its last one', [ended('2027-02-01'), ended('2026-11-23')], '2028-02-01'],
    ['never while one is open', [ended('2026-11-23'), open('2027-01-01')], null],
    ['never without a road', [], null],
  ])('%s', (_, roads, day) => {
    expect(eraseFrom(roads, 12)).toBe(day)
  })

  it('after somebody confirmed it, once, and never before its day', () => {
    const closing = newClosing({ id: 'road-1', family: 'family-1', site: 'gent' })
    const on = (day: string) => askErasing(closing, { from: '2027-11-23', by: 'co' }, DateTime.fromISO(day))
    expect(on('2027-11-22')).toMatchObject({ because: { reason: 'erase-too-early', from: '2027-11-23' } })
    const asked = on('2027-11-23')
    expect(asked).toMatchObject({ accepted: true, next: { erasing: { by: 'co' } } })
    if (!asked.accepted) return
    expect(
      askErasing(asked.next, { from: '2027-11-23', by: 'co' }, DateTime.fromISO('2027-12-01')),
    ).toMatchObject({
      because: { reason: 'erased-already' },
    })
  })
})
