import type { roadNl } from './road-nl.ts'

const states: (typeof roadNl)['states'] = {
  requested: 'requested',
  'intake-planned': 'intake planned',
  'intake-done': 'intake done',
  'in-matching': 'being matched',
  matched: 'matched',
  acquaintance: 'first meeting',
  running: 'running',
  closing: 'closing',
  closed: 'closed',
  waiting: 'on the waiting list',
  withdrawn: 'withdrawn',
  referred: 'referred elsewhere',
  refused: 'refused',
}

const steps: (typeof roadNl)['steps'] = {
  'plan-intake': 'planning an intake',
  'record-intake': 'keeping the intake',
  'to-matching': 'bringing to the matching',
  match: 'matching a buddy',
  meet: 'planning the first meeting',
  begin: 'starting the trajectory',
  'start-directly': 'starting at once',
  'lose-buddy': 'ending the match',
  'start-closing': 'starting to close',
  'keep-going': 'going on after all',
  close: 'closing',
  wait: 'putting on the waiting list',
  resume: 'taking off the waiting list',
  withdraw: 'withdrawing',
  refer: 'referring elsewhere',
  refuse: 'refusing',
}

const reasons: (typeof roadNl)['reasons'] = {
  'family-does-not-want': 'the family does not want it',
  'family-withdrew-consent': 'the family withdrew its consent',
  'partner-withdrew': 'withdrawn by who asked',
  moved: 'the family moved',
  loss: 'loss',
  'no-buddy-free': 'no buddy is free now',
  'outside-region': 'outside our region',
  'outside-target-group': 'does not fit what we offer',
  'not-safe-for-a-buddy': 'not safe enough for a student',
  'other-help-fits-better': 'other help fits better',
  unreachable: 'the family cannot be reached',
  'student-stopped': 'the student stops',
  'first-birthday': 'the first birthday',
  'goals-reached': 'the family can go on by itself',
  'cannot-wait': 'the family cannot wait for the intervision',
  'agreed-before': 'this was decided together already',
  'another-reason': 'another reason',
}

const refusals: (typeof roadNl)['refusals'] = {
  'unknown-request': () => 'I cannot find that request, or it is not of your region.',
  'road-step-out-of-order': ({ state, step }) =>
    `That is not possible now: ${steps[step]} does not fit “${states[state]}”. Nothing was changed.`,
  'road-ended': ({ state }) => `This is over (${states[state]}). Nothing was changed.`,
  'road-changed-meanwhile': ({ state }) =>
    `Somebody was first: it now stands at “${states[state]}”. Nothing was changed.`,
  'road-reason-missing': () => 'Please choose a reason. Who asked only hears where it stands.',
}

/** A family's road, in English. */
export const roadEn: typeof roadNl = { states, steps, reasons, refusals }
