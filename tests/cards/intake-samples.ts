import type { Card } from '../../cards/card.ts'
import { intakeAnswerCard } from '../../cards/intake-answer-part.ts'
import { type IntakeView, intakeCard } from '../../cards/intake-card.ts'
import { intakePlanCard } from '../../cards/intake-plan-card.ts'
import { intakeWithdrawCard } from '../../cards/intake-withdraw-card.ts'
import { type IntakeRow, intakesCard } from '../../cards/intakes-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { hostile, merel, uil, vink } from './fictional.ts'

type Cards = Readonly<Record<string, Card>>

const token = 'token-of-this-form'
const when = (words: Wording) => `${words.day('2026-12-01')} ${words.clock('14:00')}`

function begun(words: Wording): IntakeView {
  return {
    family: merel,
    road: { id: 'road-1', version: 2, state: 'intake-planned' },
    planned: { when: when(words), who: 'Agnes Begga' },
    kept: {},
    adults: [{ adult: 'mother', state: 'open', on: null }],
    goals: 0,
    home: null,
    count: null,
    dues: [],
    may: { plan: true, record: true, match: false, withdraw: false, write: true },
  }
}

function filled(words: Wording): IntakeView {
  return {
    ...begun(words),
    kept: { consent: '2026-12-01', wishes: '2026-12-01', safety: '2026-12-02', criteria: '2026-12-02' },
    adults: [
      { adult: 'mother', state: 'yes', on: '2026-12-01' },
      { adult: 'partner', state: 'later', on: '2026-12-01' },
    ],
    goals: 2,
    home: 'known-danger',
    count: { weak: 2, judged: 5, weakFrom: 3 },
    may: { plan: true, record: true, match: false, withdraw: true, write: true },
  }
}

/** The intake as a whole, its list and its planning, about families that exist nowhere. */
export function intakeSamples(words: Wording): Cards {
  const view = filled(words)
  const { road, may } = view
  return {
    'intake-begun': intakeCard(begun(words), words),
    intake: intakeCard(view, words),
    'intake-refused': intakeCard(
      { ...view, problem: sayRefusal(words, { reason: 'intake-consent-missing', adults: ['partner'] }) },
      words,
    ),
    'intake-to-matching': intakeCard(
      {
        ...view,
        road: road && { ...road, state: 'intake-done' },
        may: { ...may, plan: false, record: false, match: true },
      },
      words,
    ),
    'intake-due': intakeCard(
      {
        ...view,
        road: road && { ...road, state: 'running' },
        planned: { when: when(words), who: hostile },
        dues: [
          { what: 'consent', why: 'new-buddy', since: '2027-02-01', match: 'match-1' },
          { what: 'criteria', since: '2027-03-01' },
        ],
        may: { ...may, plan: false, record: false },
      },
      words,
    ),
    'intake-closed': intakeCard(
      {
        ...view,
        road: road && { ...road, state: 'withdrawn' },
        may: { plan: false, record: false, match: false, withdraw: false, write: false },
      },
      words,
    ),
    'intake-answer': intakeAnswerCard(words.intake.card.recorded('G-014'), merel.id, words),
    ...listSamples(words),
    ...planSamples(words),
    'intake-withdraw': intakeWithdrawCard({ token, family: merel, adults: ['mother', 'partner'] }, words),
    'intake-withdraw-refused': intakeWithdrawCard(
      {
        token,
        family: merel,
        adults: ['mother'],
        problem: sayRefusal(words, { reason: 'consent-nobody-gave', adult: 'partner' }),
      },
      words,
    ),
  }
}

function listSamples(words: Wording): Cards {
  const rows: readonly IntakeRow[] = [
    { is: 'planned', family: merel, when: when(words), isPast: true },
    { is: 'planned', family: vink, when: when(words), isPast: false },
    { is: 'to-plan', road: 'road-1', number: 'A-G012', region: 'Dampoort' },
    { is: 'to-plan', road: 'road-2', number: 'A-G013', region: hostile },
    { is: 'done', family: uil },
    { is: 'due', family: uil, dues: [{ what: 'consent', why: 'birth', since: '2026-11-20' }] },
  ]
  return {
    intakes: intakesCard({ rows, page: 0, pages: 3 }, words),
    'intakes-none': intakesCard({ rows: [], page: 0, pages: 1 }, words),
  }
}

function planSamples(words: Wording): Cards {
  const people = [
    { id: 'person-agnes', label: 'Agnes Begga' },
    { id: 'person-odile', label: 'Odile Roza' },
  ]
  const view = {
    token,
    road: 'road-1',
    version: 1,
    number: 'A-G012',
    region: 'Dampoort',
    people,
    supervisors: [],
    asksDue: true,
    filled: { day: null, time: null, who: 'person-agnes', supervisor: null, due: null },
  }
  return {
    'intake-plan': intakePlanCard(view, words),
    'intake-plan-refused': intakePlanCard(
      {
        ...view,
        region: hostile,
        supervisors: people,
        asksDue: false,
        filled: { ...view.filled, day: '2026-11-01', time: '14:00', supervisor: 'person-odile' },
        problem: sayRefusal(words, { reason: 'intake-day-unclear', months: 3 }),
      },
      words,
    ),
  }
}
