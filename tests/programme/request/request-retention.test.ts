import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { cameToNothing, eraseRequestFrom } from '../../../programme/request/request-retention.ts'
import type { Road } from '../../../programme/road/road.ts'
import { beginRoad, takeStep } from '../../../programme/road/road-rules.ts'
import type { RoadStep } from '../../../programme/road/road-state.ts'

const told = { safety: 'known-danger' as const, otherHelpers: [] }

/** A request that went these steps. */
function roadAfter(steps: readonly RoadStep[], more: Partial<Parameters<typeof beginRoad>[0]> = {}): Road {
  const now = DateTime.fromISO('2026-11-23')
  const known = {
    id: 'road-1',
    number: 'A-G012',
    site: 'gent',
    policyVersion: 1,
    partner: 'kim',
    request: null,
  }
  const road = beginRoad(
    { ...known, by: 'kim', private: told, family: null, state: 'requested', ...more },
    now,
  )
  return steps.reduce((one: Road, step) => {
    const decision = takeStep(one, { step, by: 'door', reason: 'another-reason' }, now)
    if (!decision.accepted) throw new Error(decision.because.reason)
    return decision.next
  }, road)
}

describe('the private facts of a request', () => {
  it.each([
    ['refused', roadAfter(['refuse']), '2027-05-23'],
    ['withdrawn', roadAfter(['withdraw']), '2027-05-23'],
    ['referred on', roadAfter(['refer']), '2027-05-23'],
    ['open', roadAfter([]), null],
    ['waiting', roadAfter(['wait']), null],
    ['with a family, which has a day of its own', roadAfter(['refuse'], { family: 'family-1' }), null],
    ['without any', roadAfter(['refuse'], { private: null }), null],
  ])('%s', (_, road, day) => {
    expect(eraseRequestFrom(road, 6)).toBe(day)
  })
})

describe('a request came to nothing', () => {
  const matched = ['plan-intake', 'record-intake', 'to-matching', 'match'] as const
  it.each([
    ['before the intake', ['withdraw'], true],
    ['before the first meeting', [...matched, 'withdraw'], true],
    ['not after it', [...matched, 'meet', 'withdraw'], false],
    ['not when the buddy stopped since', [...matched, 'meet', 'begin', 'lose-buddy', 'withdraw'], false],
  ] as const)('%s', (_, steps, expected) => {
    expect(cameToNothing(roadAfter(steps))).toBe(expected)
  })
})
