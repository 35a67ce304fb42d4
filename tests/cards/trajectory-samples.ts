import { birthFormCard } from '../../cards/birth-form-card.ts'
import type { Card } from '../../cards/card.ts'
import { ownFamiliesCard } from '../../cards/families-card.ts'
import { trajectoryCalendarCard } from '../../cards/trajectory-calendar-card.ts'
import { type TrajectoryView, trajectoryCard, trajectoryPickCard } from '../../cards/trajectory-card.ts'
import { trajectoryGoalsCard } from '../../cards/trajectory-goals-card.ts'
import { trajectoryLookBackCard } from '../../cards/trajectory-look-back-card.ts'
import { trajectoryQuestionCard } from '../../cards/trajectory-question-card.ts'
import { trajectoryScoresCard } from '../../cards/trajectory-scores-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { calendarNow, datedLines } from '../../programme/trajectory/care-calendar.ts'
import { DependenceSign } from '../../programme/trajectory/dependence.ts'
import type { Score } from '../../programme/trajectory/scores.ts'
import { bothDue, familyRow, hostile, merel, uil, vink } from './fictional.ts'
import { goals, pauses, trajectoryFormSamples } from './trajectory-form-samples.ts'

type Cards = Readonly<Record<string, Card>>

const token = 'token-of-this-form'
const today = '2026-11-23'
const expected = { dueDate: '2027-02-01', birthDate: null }
const family = { ...merel, ...expected }

const plan = {
  start: '2026-09-01',
  end: '2028-02-01',
  month: 3,
  months: 18,
  daysLeft: 435,
  isExpected: true,
}

const view: TrajectoryView = {
  family,
  as: 'buddy',
  plan,
  children: [{ id: 'child-1', state: 'expected' }],
  quietSince: null,
  pauses: [],
  goals: { open: 2, reached: 1 },
  next: calendarNow(expected, [], today),
  lookBack: bothDue,
  isLate: false,
  helpers: 4,
}

/** A family's trajectory, of families that exist nowhere. */
export function trajectorySamples(words: Wording): Cards {
  return {
    ...overviewSamples(words),
    ...partSamples(words),
    ...trajectoryFormSamples(words),
  }
}

function overviewSamples(words: Wording): Cards {
  const born = [
    { id: 'child-1', state: 'born', on: '2026-11-20' },
    { id: 'child-2', state: 'born', on: '2026-11-21' },
  ] as const
  const row = familyRow(merel, 0, 3)
  const rests = { until: '2027-07-16' }
  const resting = row.rhythm && {
    contact: { ...row.rhythm.contact, rests },
    visit: { ...row.rhythm.visit, rests: { until: null } },
  }
  return {
    trajectory: trajectoryCard(view, words),
    'trajectory-lecturer': trajectoryCard(
      { ...view, as: 'supervisor', children: born, plan: { ...plan, isExpected: false }, pauses },
      words,
    ),
    'trajectory-look-back': trajectoryLookBackCard(
      [
        { family: merel, due: bothDue },
        { family: vink, due: [{ what: 'goals', moment: 'half-year', since: '2026-11-01' }] },
      ],
      words,
    ),
    'trajectory-look-back-late': trajectoryCard({ ...view, as: 'supervisor', isLate: true }, words),
    'trajectory-quiet': trajectoryCard({ ...view, quietSince: '2026-11-20', lookBack: [] }, words),
    'trajectory-not-begun': trajectoryCard(
      { ...view, plan: null, lookBack: [], next: [], as: 'supervisor' },
      words,
    ),
    'trajectory-over': trajectoryCard({ ...view, plan: { ...plan, daysLeft: -3, isExpected: false } }, words),
    'trajectory-pick': trajectoryPickCard(
      {
        verb: 'open-trajectory',
        families: [merel, vink, uil].map(({ id, code, pseudonym }) => ({
          id,
          label: words.family(code, pseudonym),
        })),
      },
      words,
    ),
    'own-families-resting': ownFamiliesCard([{ ...row, rhythm: resting }], words),
    'birth-form-twins': birthFormCard(
      { token, family: merel, birth: '2026-11-20', second: '2026-11-21' },
      words,
    ),
  }
}

function partSamples(words: Wording): Cards {
  const scores: readonly Score[] = [
    { on: '2026-09-07', moment: 'start', by: 'lies', points: { housing: 1, mental: 3, income: 2 } },
    { on: '2027-03-08', moment: 'half-year', by: 'lies', points: { housing: 3, mental: 3 } },
  ]
  const ticks = [
    { line: 'childcare', state: 'done', planned: null, by: 'lies', on: today },
    { line: 'birth-grant', state: 'planned', planned: '2026-11-30', by: 'lies', on: today },
    { line: 'layette', state: 'unknown', planned: null, by: 'lies', on: today },
  ] as const
  const calendar = {
    token,
    family: merel,
    rows: calendarNow(expected, ticks, today),
    silent: null,
    hasSeveral: false,
  }
  const question = {
    id: 'lies:2026-11-24',
    student: 'lies',
    on: '2026-11-24',
    seen: DependenceSign.options.map((sign) => ({ sign, count: 8 })),
    buddy: 'talk-about-it' as const,
    lecturer: null,
  }
  return {
    'trajectory-goals': trajectoryGoalsCard({ token, family: merel, goals }, words),
    'trajectory-goals-none': trajectoryGoalsCard({ token, family: merel, goals: [] }, words),
    'trajectory-goals-problem': trajectoryGoalsCard(
      {
        token,
        family: merel,
        goals,
        filled: { goal: 'goal-1', state: 'growing', text: hostile, domain: 'housing' },
        problem: sayRefusal(words, { reason: 'goals-enough', most: 5 }),
      },
      words,
    ),
    'trajectory-calendar': trajectoryCalendarCard(calendar, words),
    'trajectory-calendar-twins': trajectoryCalendarCard(
      {
        ...calendar,
        rows: calendarNow({ dueDate: null, birthDate: '2026-11-01' }, [], today),
        hasSeveral: true,
      },
      words,
    ),
    'trajectory-calendar-whole-year': trajectoryCalendarCard(
      { ...calendar, rows: datedLines({ dueDate: null, birthDate: '2026-11-01' }, []) },
      words,
    ),
    'trajectory-calendar-problem': trajectoryCalendarCard(
      {
        ...calendar,
        filled: { line: 'layette', state: 'planned', planned: '2026-11-01' },
        problem: sayRefusal(words, { reason: 'planned-in-the-past' }),
      },
      words,
    ),
    'trajectory-calendar-quiet': trajectoryCalendarCard({ ...calendar, rows: [], silent: 'quiet' }, words),
    'trajectory-scores': trajectoryScoresCard({ token, family: merel, scores, moment: 'half-year' }, words),
    'trajectory-scores-first': trajectoryScoresCard(
      {
        token,
        family: merel,
        scores: [],
        moment: 'start',
        problem: sayRefusal(words, { reason: 'points-missing' }),
      },
      words,
    ),
    'trajectory-question': trajectoryQuestionCard(
      { token, family: merel, question, as: 'buddy', buddy: 'Lies Vroedkunde' },
      words,
    ),
    'trajectory-question-lecturer': trajectoryQuestionCard(
      { token, family: merel, question, as: 'lecturer', buddy: hostile },
      words,
    ),
  }
}
