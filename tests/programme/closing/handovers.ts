import { DateTime } from 'luxon'
import type { Handover } from '../../../programme/closing/handover.ts'
import {
  acceptHandover,
  type Planning,
  planHandover,
  tellSummary,
} from '../../../programme/closing/handover-rules.ts'
import type { Match } from '../../../programme/match.ts'
import { begunRoad } from '../road/begun-road.ts'

export const now = DateTime.fromISO('2026-11-23T15:00:00Z')
export const today = '2026-11-23'
export const before: Match = {
  id: 'match-1',
  family: 'family-1',
  student: 'lies',
  from: '2026-10-01',
  until: null,
  policyVersion: 1,
}
export const road = begunRoad(now)
export const planning: Planning = {
  id: 'handover-1',
  road,
  matches: [before],
  from: 'lies',
  to: 'noor',
  warmOn: '2026-11-30',
  warmMoment: 'visit',
  until: null,
  seesOldNotes: false,
  withoutSummary: false,
  by: 'door',
  others: [],
}

export function planned(more: Partial<Planning> = {}) {
  const decision = planHandover({ ...planning, ...more }, now)
  if (!decision.accepted) throw new Error(decision.because.reason)
  return decision.next
}

export function agreed(handover: Handover) {
  const decision = tellSummary(
    handover,
    { text: 'wat loopt', agrees: true, version: handover.version, by: 'lies' },
    now,
  )
  if (!decision.accepted) throw new Error(decision.because.reason)
  return decision.next
}

export const accepts = (handover: Handover, more: Partial<Parameters<typeof acceptHandover>[1]> = {}) =>
  acceptHandover(
    handover,
    { before, matchId: 'match-2', policyVersion: 1, version: handover.version, ...more },
    now,
  )
