import type { Card } from '../../cards/card.ts'
import { afterLossCard, lossForBuddyCard, trajectoryLossCard } from '../../cards/trajectory-loss-cards.ts'
import { trajectoryHelperCard, trajectoryNetworkCard } from '../../cards/trajectory-network-card.ts'
import {
  trajectoryPauseCard,
  trajectoryPausesCard,
  trajectoryStandInFormCard,
} from '../../cards/trajectory-pause-cards.ts'
import { trajectoryStandInCard } from '../../cards/trajectory-stand-in-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { Goal } from '../../programme/trajectory/goal.ts'
import type { ShownHelper } from '../../programme/trajectory/network.ts'
import type { Pause } from '../../programme/trajectory/trajectory.ts'
import { hostile, merel } from './fictional.ts'

type Cards = Readonly<Record<string, Card>>

const token = 'token-of-this-form'
const today = '2026-11-23'

/** Goals in every state. */
export const goals: readonly Goal[] = [
  { id: 'goal-1', domain: 'housing', setOn: '2026-10-05', lookedBack: [{ on: '2026-11-16', by: 'lies', state: 'growing' }] },
  { id: 'goal-2', domain: null, setOn: '2026-11-16', lookedBack: [] },
  { id: 'goal-3', domain: 'social', setOn: '2026-09-07', lookedBack: [{ on: '2026-11-02', by: 'lies', state: 'reached' }] },
] // biome-ignore format: a table

const pause: Pause = {
  id: 'pause-1',
  student: 'lies',
  from: '2027-07-05',
  until: '2027-07-16',
  reason: 'exams',
  by: 'lies',
  at: '2026-11-23T15:00:00.000Z',
  standIn: null,
}
/** Pauses with and without a stand-in. */
export const pauses = [
  { pause, buddy: 'Lies Vroedkunde', standIn: 'Noor Sociaalwerk' },
  { pause: { ...pause, id: 'pause-2', reason: 'family-away' as const }, buddy: hostile, standIn: null },
]

/** Networks, pauses, stand-ins and losses, of families that exist nowhere. */
export function trajectoryFormSamples(words: Wording): Cards {
  return { ...networkSamples(words), ...pauseSamples(words), ...lossSamples(words) }
}

function networkSamples(words: Wording): Cards {
  const helper = (more: Partial<ShownHelper>): ShownHelper => ({
    id: `helper-${more.role ?? 'x'}`,
    line: 'own-network',
    role: 'grandparent',
    what: ['child'],
    mayCall: false,
    consentOn: null,
    by: 'lies',
    on: today,
    organisation: null,
    ...more,
  })
  const helpers = [
    helper({}),
    helper({ role: 'neighbour', mayCall: true, consentOn: today }),
    helper({
      line: 'drop-in',
      role: 'group',
      organisation: 'Inloopteam De Verzonnen Boot',
      what: ['child', 'social'],
    }),
    helper({ line: 'first-line', role: 'midwife', organisation: hostile, what: ['health'], mayCall: true }),
  ]
  const empty = {
    line: null,
    role: null,
    organisation: null,
    what: [],
    task: null,
    mayCall: false,
    agrees: false,
  }
  return {
    'trajectory-network': trajectoryNetworkCard({ token, family: merel, helpers }, words),
    'trajectory-network-none': trajectoryNetworkCard({ token, family: merel, helpers: [] }, words),
    'trajectory-helper': trajectoryHelperCard({ token, family: merel, filled: empty }, words),
    'trajectory-helper-problem': trajectoryHelperCard(
      {
        token,
        family: merel,
        filled: {
          ...empty,
          line: 'first-line',
          role: 'midwife',
          organisation: hostile.slice(0, 60),
          what: ['health', 'child'],
          mayCall: true,
        },
        problem: sayRefusal(words, { reason: 'call-needs-consent' }),
      },
      words,
    ),
  }
}

function pauseSamples(words: Wording): Cards {
  const list = { token, family: merel, pauses }
  const filled = { buddy: null, from: today, until: null, reason: null }
  const buddies = [
    { id: 'lies', label: 'Lies Vroedkunde' },
    { id: 'noor', label: hostile },
  ]
  const standIn = {
    token,
    family: merel,
    pause: { pause, buddy: 'Lies Vroedkunde', standIn: null },
    students: buddies,
    filled: { student: null, seesOldNotes: false },
  }
  const stands = {
    family: merel,
    buddy: hostile,
    lecturer: 'Door Begeleider',
    from: '2027-07-05',
    until: '2027-07-16',
    goals,
    appointments: [
      { date: '2027-07-06', time: '14:00' },
      { date: '2027-07-09', time: null },
    ],
    before: null,
  }
  return {
    'trajectory-pauses': trajectoryPausesCard({ ...list, as: 'supervisor' }, words),
    'trajectory-pauses-none': trajectoryPausesCard({ ...list, pauses: [], as: 'buddy' }, words),
    'trajectory-pause': trajectoryPauseCard({ token, family: merel, buddies: null, filled }, words),
    'trajectory-pause-problem': trajectoryPauseCard(
      {
        token,
        family: merel,
        buddies,
        filled,
        problem: sayRefusal(words, { reason: 'pause-buddy-missing' }),
      },
      words,
    ),
    'trajectory-stand-in-form': trajectoryStandInFormCard(standIn, words),
    'trajectory-stand-in': trajectoryStandInCard(stands, words),
    'trajectory-stand-in-with-before': trajectoryStandInCard(
      {
        ...stands,
        goals: [],
        appointments: [],
        before: [
          { date: '2027-06-29', kind: 'home_visit' },
          { date: '2027-06-22', kind: 'phone' },
        ],
      },
      words,
    ),
  }
}

function lossSamples(words: Wording): Cards {
  const form = { token, family: merel, filled: { who: null, on: null } }
  return {
    'trajectory-loss': trajectoryLossCard(
      { ...form, children: [{ id: 'child-1', state: 'expected' }] },
      words,
    ),
    'trajectory-loss-twins': trajectoryLossCard(
      {
        ...form,
        children: [
          { id: 'child-1', state: 'born', on: '2026-11-20' },
          { id: 'child-2', state: 'born', on: '2026-11-20' },
        ],
        problem: sayRefusal(words, { reason: 'unknown-child' }),
      },
      words,
    ),
    'trajectory-loss-buddy': lossForBuddyCard({ family: merel, lecturer: 'Door Begeleider' }, words),
    'trajectory-loss-buddy-nobody': lossForBuddyCard({ family: merel, lecturer: null }, words),
    'trajectory-after-loss': afterLossCard({ token, family: merel, mayTakeBack: true }, words),
    'trajectory-after-loss-later': afterLossCard(
      {
        token,
        family: merel,
        mayTakeBack: false,
        problem: sayRefusal(words, { reason: 'after-loss-missing' }),
      },
      words,
    ),
  }
}
