import type { DateTime } from 'luxon'
import type { Appointment } from './contact.ts'
import {
  type EndedReferral,
  lastStepOf,
  type Referral,
  type ReferralStep,
  type StepState,
} from './referral.ts'
import { firstAskAfter } from './referral-asking.ts'
import { dayOf, stamp } from './stamp.ts'

/** What a buddy tells of a referral. */
export type Told = Readonly<{
  state: StepState
  together: boolean | null
  appointment: Appointment | null
  why: string | null
  by: string
}>

/** A referral whatever its state, or before it has one. */
export type Stateless = Omit<Referral, 'state'>

/** The ways out beside the road, whatever came before. */
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

/** The referral with one more step, in the state it says. */
export function withStep(referral: Stateless, told: Told, now: DateTime): Referral {
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

/** The last step that stands is taken back; it stays in the record. */
export function withoutLast(referral: Stateless, by: string, now: DateTime): Stateless {
  const at = lastStepOf(referral)
  const undone = { by, at: stamp(now) }
  const steps = referral.steps.map((step, index) => (index === at ? { ...step, undone } : step))
  return { ...referral, steps }
}

/** The referral in the state of its last step: open and asked after, or ended. */
export function asStepSays(referral: Stateless, step: ReferralStep, now: DateTime): Referral {
  const { state, appointment, together } = step
  switch (state) {
    case 'discussed':
    case 'agreed':
    case 'contacted':
      return { ...knownOf(referral), state, ...asking(state, step, now) }
    case 'appointed':
      return { ...knownOf(referral), state, ...asking(state, step, now), appointment }
    case 'went':
      return { ...knownOf(referral), state, ...asking(state, step, now), together }
    case 'helped':
    case 'declined':
    case 'full':
    case 'not-entitled':
    case 'gone':
    case 'no-show':
    case 'not-helped':
    case 'other':
      return endedAs(state, referral, now)
  }
}

/** The referral over and done with. */
export function endedAs(state: EndedReferral['state'], referral: Stateless, now: DateTime): EndedReferral {
  return { ...knownOf(referral), state, endedAt: stamp(now) }
}

function asking(state: Parameters<typeof firstAskAfter>[0], step: ReferralStep, now: DateTime) {
  return { asks: { asked: 0, notYet: 0 }, dueDay: firstAskAfter(state, step, dayOf(now)) }
}

/** What holds in every state, and nothing of the state it was in. */
function knownOf(referral: Stateless) {
  const { id, family, student, service, site, createdAt, steps, whys, version } = referral
  const question = referral.question && { ...referral.question, isPostponed: false }
  return { id, family, student, service, site, createdAt, steps, whys, question, version }
}
