import type { DateTime } from 'luxon'
import type { Appointment } from './contact.ts'
import { accept, type Decision, refuse } from './decision.ts'
import {
  isOpenReferral,
  longestWhy,
  type OpenReferral,
  type Referral,
  type ReferralStep,
  type StepState,
  standingSteps,
} from './referral.ts'
import type { Refusal } from './refusal.ts'
import { type Day, dayAfter, dayOf, stamp } from './stamp.ts'

/** What a buddy tells of a referral. */
export type Told = Readonly<{
  state: StepState
  together: boolean | null
  appointment: Appointment | null
  why: string | null
  by: string
}>

/** The way out beside the road, whatever came before. */
const stops: readonly StepState[] = ['declined', 'full', 'not-entitled', 'gone', 'other']

/** What may follow what. Steps may be skipped: nobody logs every one. Going back is done by correcting. */
const following: Readonly<Record<StepState, readonly StepState[]>> = {
  discussed: ['agreed', 'contacted', 'appointed', 'went', 'helped', ...stops],
  agreed: ['contacted', 'appointed', 'went', 'helped', 'no-show', 'not-helped', ...stops],
  contacted: ['appointed', 'went', 'helped', 'no-show', 'not-helped', ...stops],
  // An appointment is moved to another day, and a first visit leads to a second.
  appointed: ['appointed', 'went', 'helped', 'no-show', 'not-helped', ...stops],
  went: ['appointed', 'helped', 'not-helped', ...stops],
  // A place comes free, a new day is agreed.
  full: ['contacted', 'appointed', 'went', 'helped', 'not-helped', 'declined', 'other'],
  'no-show': ['contacted', 'appointed', 'went', 'helped', 'declined', 'other'],
  helped: [],
  declined: [],
  'not-entitled': [],
  gone: [],
  'not-helped': [],
  other: [],
}

/** Whether a step may be told after another without correcting anything. */
export function mayFollow(before: StepState, after: StepState): boolean {
  return following[before].includes(after)
}

/** Days until the first question after a step; an appointment is asked after the day it was. */
const firstAsk: Readonly<Record<OpenReferral['state'], number>> = {
  discussed: 7,
  agreed: 7,
  contacted: 5,
  appointed: 7,
  went: 14,
}

/** Days until the next question; a digest may come a day earlier in a week with a holiday. */
const nextAsk = 6
/** After so many questions or "weet ik nog niet" without news it is asked once in four weeks. */
const patience = 3
const restedAsk = 27

/** An appointment further than this is a slip of the year, in days. */
const furthest = 366

type Starting = Pick<Referral, 'id' | 'family' | 'student' | 'service' | 'site'>

/** A referral begins with whatever step it has reached. */
export function startReferral(starting: Starting, told: Told, now: DateTime): Decision<Referral> {
  const fault = faultOf(told, now)
  if (fault) return refuse(fault)
  const empty = { ...starting, createdAt: stamp(now), steps: [], whys: [], askedOn: null, version: 0 }
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
  let shortened = withoutLast(referral, told.by, now)
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
  const shortened = withoutLast(referral, by, now)
  const last = standingSteps(shortened).at(-1)
  const next = { ...shortened, version: referral.version + 1 }
  return accept(last ? asStepSays(next, last, now) : { ...next, state: 'withdrawn', endedAt: stamp(now) })
}

/** "Weet ik nog niet": it is asked again later, and after three times much later. */
export function postpone(referral: Referral, now: DateTime): Decision<Referral> {
  if (!isOpenReferral(referral)) return refuse({ reason: 'referral-ended-already' })
  const asks = { ...referral.asks, notYet: referral.asks.notYet + 1 }
  const again = dayAfter(dayOf(now), waitAfter(asks))
  const dueDay = again > referral.dueDay ? again : referral.dueDay
  return accept({ ...referral, asks, dueDay, version: referral.version + 1 })
}

/** It was asked in the digest of that day. The buttons of its cards stay good, so the version does. */
export function askedIn(referral: OpenReferral, day: Day): OpenReferral {
  const asks = { ...referral.asks, asked: referral.asks.asked + 1 }
  return { ...referral, asks, askedOn: day, dueDay: dayAfter(day, waitAfter(asks)) }
}

function waitAfter({ asked, notYet }: OpenReferral['asks']): number {
  return Math.max(asked, notYet) >= patience ? restedAsk : nextAsk
}

function faultOf({ state, appointment, why }: Told, now: DateTime): Refusal | null {
  if (state === 'other' && (why === null || why.trim() === '')) return { reason: 'referral-reason-missing' }
  if (why !== null && why.length > longestWhy) return { reason: 'form-unclear' }
  if (appointment === null) return null
  const today = dayOf(now)
  const isNear = appointment.date >= dayAfter(today, -furthest) && appointment.date <= dayAfter(today, furthest)
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

type Unshaped = Omit<Referral, 'state' | 'dueDay' | 'asks' | 'endedAt' | 'appointment' | 'together'>

function withStep(referral: Unshaped, told: Told, now: DateTime): Referral {
  const { state, by } = told
  const step: ReferralStep = {
    state,
    at: stamp(now),
    by,
    together: state === 'went' ? told.together : null,
    appointment: state === 'appointed' ? told.appointment : null,
    undone: null,
  }
  const why = told.why?.trim() ?? ''
  const whys = [...(referral.whys ?? []), ...(why === '' ? [] : [{ step: referral.steps.length, text: why }])]
  const next = { ...referral, steps: [...referral.steps, step], whys, version: referral.version + 1 }
  return asStepSays(next, step, now)
}

function withoutLast(referral: Unshaped, by: string, now: DateTime): Unshaped {
  const at = referral.steps.findLastIndex(({ undone }) => undone === null)
  const undone = { by, at: stamp(now) }
  const steps = referral.steps.map((step, index) => (index === at ? { ...step, undone } : step))
  return { ...referral, steps }
}

/** The referral in the state of its last step: open and asked after, or ended. */
function asStepSays(referral: Unshaped, step: ReferralStep, now: DateTime): Referral {
  const { id, family, student, service, site, createdAt, steps, whys, askedOn, version } = referral
  const known = { id, family, student, service, site, createdAt, steps, whys, askedOn, version }
  const { state, appointment, together } = step
  const today = dayOf(now)
  const asks = { asked: 0, notYet: 0 }
  switch (state) {
    case 'discussed':
    case 'agreed':
    case 'contacted':
      return { ...known, state, asks, dueDay: dayAfter(today, firstAsk[state]) }
    case 'went':
      return { ...known, state, asks, dueDay: dayAfter(today, firstAsk.went), together }
    case 'appointed': {
      const tomorrow = dayAfter(today, 1)
      const dayLater = appointment ? dayAfter(appointment.date, 1) : dayAfter(today, firstAsk.appointed)
      return { ...known, state, asks, dueDay: dayLater > tomorrow ? dayLater : tomorrow, appointment }
    }
    case 'helped':
    case 'declined':
    case 'full':
    case 'not-entitled':
    case 'gone':
    case 'no-show':
    case 'not-helped':
    case 'other':
      return { ...known, state, endedAt: stamp(now) }
  }
}
