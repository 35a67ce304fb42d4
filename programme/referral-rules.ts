import type { DateTime } from 'luxon'
import { accept, type Decision, refuse } from './decision.ts'
import { longestWhy, type Referral, type ReferralStep, standingSteps } from './referral.ts'
import {
  asStepSays,
  endedAs,
  mayFollow,
  type Stateless,
  type Told,
  withoutLast,
  withStep,
} from './referral-steps.ts'
import type { Refusal } from './refusal.ts'
import { dayAfter, dayOf, stamp } from './stamp.ts'

/** An appointment further than this, in days, is a slip of the year. */
const furthest = 366

type Starting = Pick<Referral, 'id' | 'family' | 'student' | 'service' | 'site'>

/** A referral begins with whatever step it has reached. */
export function startReferral(starting: Starting, told: Told, now: DateTime): Decision<Referral> {
  const fault = faultOf(told, now)
  if (fault) return refuse(fault)
  const empty = { ...starting, createdAt: stamp(now), steps: [], whys: [], question: null, version: 0 }
  return accept(withStep(empty, told, now))
}

/** The next step. The same told again changes nothing; the same with other details puts those right. */
export function advance(referral: Referral, told: Told, now: DateTime): Decision<Referral> {
  const fault = faultOf(told, now)
  if (fault) return refuse(fault)
  const last = standingSteps(referral).at(-1)
  if (referral.state === 'withdrawn' || last === undefined) return refuse({ reason: 'unknown-referral' })
  if (isSame(last, told)) return accept(referral)
  if (mayFollow(last.state, told.state)) return accept(withStep(referral, told, now))
  if (last.state === told.state) return correct(referral, told, now)
  return refuse({ reason: 'referral-cannot-follow', before: last.state, after: told.state })
}

/** Puts the last step right: as many steps are taken back as needed for what is told now to follow. */
export function correct(referral: Referral, told: Told, now: DateTime): Decision<Referral> {
  const fault = faultOf(told, now)
  if (fault) return refuse(fault)
  if (referral.state === 'withdrawn') return refuse({ reason: 'unknown-referral' })
  const last = standingSteps(referral).at(-1)
  if (last && isSame(last, told) && told.why === null) return accept(referral)
  let shortened: Stateless = withoutLast(referral, told.by, now)
  for (let before = standingSteps(shortened).at(-1); before; before = standingSteps(shortened).at(-1)) {
    if (mayFollow(before.state, told.state)) break
    shortened = withoutLast(shortened, told.by, now)
  }
  return accept(withStep(shortened, told, now))
}

/** Takes the last step back; with the first one the whole referral was a mistake. `version` is what the button saw. */
export function undoStep(
  referral: Referral,
  { version, by }: Readonly<{ version: number; by: string }>,
  now: DateTime,
): Decision<Referral> {
  if (referral.state === 'withdrawn') return refuse({ reason: 'unknown-referral' })
  if (version !== referral.version) return refuse({ reason: 'referral-changed-meanwhile' })
  // What ended because nobody was there is taken up again where it stood.
  const shortened = referral.state === 'unknown' ? referral : withoutLast(referral, by, now)
  const last = standingSteps(shortened).at(-1)
  const next = { ...shortened, version: referral.version + 1 }
  return accept(last ? asStepSays(next, last, now) : endedAs('withdrawn', next, now))
}

function faultOf({ state, appointment, why }: Told, now: DateTime): Refusal | null {
  if (state === 'other' && (why === null || why.trim() === '')) return { reason: 'referral-reason-missing' }
  if (why !== null && why.length > longestWhy) return { reason: 'form-unclear' }
  if (appointment === null) return null
  const today = dayOf(now)
  const isNear =
    appointment.date >= dayAfter(today, -furthest) && appointment.date <= dayAfter(today, furthest)
  return isNear ? null : { reason: 'referral-day-unclear' }
}

/** What was not said is no other detail: a plain "Afspraak" after one with a day leaves that day. */
function isSame(last: ReferralStep, { state, together, appointment }: Told): boolean {
  if (last.state !== state) return false
  const isSameCompany = together === null || together === last.together
  const isSameDay =
    appointment === null ||
    (appointment.date === last.appointment?.date && appointment.time === last.appointment.time)
  return isSameCompany && isSameDay
}
