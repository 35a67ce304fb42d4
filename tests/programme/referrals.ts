import { DateTime } from 'luxon'
import { programmeZone } from '../../programme/belgian-zone.ts'
import type { Decision } from '../../programme/decision.ts'
import { isOpenReferral, type OpenReferral, type Referral, type StepState } from '../../programme/referral.ts'
import { advance, startReferral } from '../../programme/referral-rules.ts'
import type { Told } from '../../programme/referral-steps.ts'

/** Monday 23 November 2026, four in the afternoon in Belgium. */
export const monday = DateTime.fromISO('2026-11-23T16:00', { zone: programmeZone })

/** One step as Lies tells it. */
export function told(state: StepState, more: Partial<Told> = {}): Told {
  const why = state === 'other' ? 'te ver met de bus' : null
  return { state, together: null, appointment: null, why, by: 'lies', ...more }
}

/** What was decided; throws when it was refused. */
export function agreed<Next>(decision: Decision<Next>): Next {
  if (!decision.accepted) throw new Error(`refused: ${decision.because.reason}`)
  return decision.next
}

/** A referral of Merel to De Kast that went through the steps, a day apart, from Monday on. */
export function referralAfter(...steps: readonly (StepState | Told)[]): Referral {
  const all = steps.map((step) => (typeof step === 'string' ? told(step) : step))
  const [first = told('discussed'), ...more] = all
  const starting = {
    id: 'referral-1',
    family: 'merel',
    student: 'lies',
    service: 'de-kast',
    site: 'gent',
  }
  return more.reduce(
    (referral, step, at) => agreed(advance(referral, step, monday.plus({ days: at + 1 }))),
    agreed(startReferral(starting, first, monday)),
  )
}

/** The same, when it is still to be asked after. */
export function openAfter(...steps: readonly (StepState | Told)[]): OpenReferral {
  const referral = referralAfter(...steps)
  if (!isOpenReferral(referral)) throw new Error(`ended: ${referral.state}`)
  return referral
}
