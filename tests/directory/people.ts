import { DateTime } from 'luxon'
import type { Doing } from '../../directory/change-service.ts'
import { programmeZone } from '../../programme/belgian-zone.ts'
import type { Decision } from '../../programme/decision.ts'
import type { ActivePerson, Role } from '../../programme/person.ts'

/** Somebody with one role at one site. */
export function someone(id: string, role: Role = 'student', site = 'gent'): ActivePerson {
  return {
    id,
    name: id,
    objectId: null,
    email: null,
    roles: [role],
    sites: [site],
    language: null,
    assessor: null,
    knowsHistoryStays: true,
    state: 'active',
  }
}

/** That person doing something, so many days after the first. */
export function doing(by: ActivePerson, days = 0): Doing {
  return { by, at: DateTime.fromISO('2026-11-23T10:00', { zone: programmeZone }).plus({ days }) }
}

/** What a rule agreed to. */
export function nextOf<Next>(decision: Decision<Next>): Next {
  if (!decision.accepted) throw new Error(`refused: ${decision.because.reason}`)
  return decision.next
}

/** Why a rule did not agree, null when it did. */
export function whyNot(decision: Decision<unknown>): string | null {
  return decision.accepted ? null : decision.because.reason
}
