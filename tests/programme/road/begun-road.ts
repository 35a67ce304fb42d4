import type { DateTime } from 'luxon'
import type { Road } from '../../../programme/road/road.ts'
import { beginRoad } from '../../../programme/road/road-rules.ts'

/** The road of family-1 that nobody asked for, as it begins; `known` says what is otherwise. */
export function begunRoad(now: DateTime, known: Partial<Parameters<typeof beginRoad>[0]> = {}): Road {
  return beginRoad(
    {
      id: 'road-1',
      number: 'A-G012',
      site: 'gent',
      policyVersion: 1,
      by: 'door',
      partner: null,
      request: null,
      private: null,
      family: 'family-1',
      state: 'running',
      ...known,
    },
    now,
  )
}
