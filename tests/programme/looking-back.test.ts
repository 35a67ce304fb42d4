import { describe, expect, it } from '@jest/globals'
import type { Goal } from '../../programme/trajectory/goal.ts'
import {
  isLateBy,
  isTimeToAsk,
  type LookingBack,
  lookingBack,
} from '../../programme/trajectory/looking-back.ts'
import type { Score } from '../../programme/trajectory/scores.ts'

const plan = { start: '2026-09-01', end: '2028-02-01' }
const goal = (setOn: string, ...seen: readonly Goal['lookedBack'][number][]): Goal => ({
  id: `goal-${setOn}`,
  domain: 'housing',
  setOn,
  lookedBack: seen,
})
const seen = (on: string, state: 'growing' | 'reached' = 'growing') => ({ on, by: 'lies', state })
const score = (on: string, moment: Score['moment']): Score => ({
  on,
  moment,
  by: 'lies',
  points: { housing: 2 },
})
const nothing = { goals: [], scores: [], quiet: null }

describe('what is to be looked back at', () => {
  it.each([
    ['points and goals of a family that begins', nothing, '2026-09-01', ['points start', 'goals start']],
    [
      'no goals once the first points are there: a family may want none',
      { ...nothing, scores: [score('2026-09-10', 'start')] },
      '2026-10-01',
      [],
    ],
    [
      'points half a year after the first',
      { ...nothing, scores: [score('2026-09-10', 'start')] },
      '2027-03-10',
      ['points half-year'],
    ],
    [
      'goals half a year after they were chosen',
      { ...nothing, goals: [goal('2026-09-10')], scores: [score('2026-12-01', 'start')] },
      '2027-03-10',
      ['goals half-year'],
    ],
    [
      'the goal that was looked at longest ago',
      {
        ...nothing,
        goals: [goal('2026-09-10', seen('2027-03-01')), goal('2026-12-01')],
        scores: [score('2027-03-01', 'half-year')],
      },
      '2027-06-01',
      ['goals half-year'],
    ],
    [
      'no goal that was reached',
      {
        ...nothing,
        goals: [goal('2026-09-10', seen('2026-10-01', 'reached'))],
        scores: [score('2026-12-01', 'start')],
      },
      '2027-05-01',
      [],
    ],
    [
      'both at the end, whenever it was done before',
      {
        ...nothing,
        goals: [goal('2026-09-10', seen('2027-12-20'))],
        scores: [score('2027-12-20', 'half-year')],
      },
      '2028-01-05',
      ['points end', 'goals end'],
    ],
    [
      'nothing at the end that was done for it',
      { ...nothing, goals: [goal('2026-09-10', seen('2028-01-06'))], scores: [score('2028-01-06', 'end')] },
      '2028-01-20',
      [],
    ],
    [
      'nothing after a loss',
      { ...nothing, quiet: { since: '2026-10-01', toldBy: 'door', how: null, before: null } },
      '2027-05-01',
      [],
    ],
  ] as const)('%s', (_name, trajectory, today, expected) => {
    const due = lookingBack(trajectory, plan, today)
    expect(due.map(({ what, moment }) => `${what} ${moment}`)).toEqual(expected)
  })
})

describe('a gentle word', () => {
  const start: readonly LookingBack[] = [{ what: 'points', moment: 'start', since: '2026-09-01' }]
  const end: readonly LookingBack[] = [{ what: 'points', moment: 'end', since: '2028-02-01' }]
  const half: readonly LookingBack[] = [{ what: 'goals', moment: 'half-year', since: '2027-03-10' }]
  it.each([
    ['leaves a first week alone', undefined, start, '2026-09-07', false],
    ['comes after it', undefined, start, '2026-09-08', true],
    ['is not said again within four weeks', '2026-09-08', start, '2026-10-05', false],
    ['and then once more', '2026-09-08', start, '2026-10-06', true],
    ['is said at once of what became due since', '2027-03-05', [...start, ...half], '2027-03-12', true],
    ['comes four weeks before the end', '2027-12-20', end, '2028-01-04', true],
    ['and not sooner', undefined, end, '2028-01-03', false],
    ['is not said of nothing', undefined, [], '2027-03-12', false],
  ] as const)('%s', (_name, asked, due, today, expected) => {
    const trajectory = asked === undefined ? {} : { lookBackAskedOn: asked }
    expect(isTimeToAsk(trajectory, due, today)).toBe(expected)
  })

  it.each([
    ['2026-10-01', false],
    ['2026-10-02', true],
  ])('waits for more than a month on %s: %s', (today, expected) => {
    expect(isLateBy({ since: '2026-09-01' }, today)).toBe(expected)
  })
})
