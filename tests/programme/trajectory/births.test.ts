import { describe, expect, it } from '@jest/globals'
import type { Family } from '../../../programme/family.ts'
import type { Match } from '../../../programme/match.ts'
import { firstPolicy } from '../../../programme/site.ts'
import {
  goOnAfterLoss,
  mostChildren,
  type Told,
  takeLossBack,
  tellBirths,
  tellLoss,
} from '../../../programme/trajectory/births.ts'
import { planOf, startOf } from '../../../programme/trajectory/plan.ts'
import { isQuiet, newTrajectory, restsOf } from '../../../programme/trajectory/trajectory.ts'

const today = '2026-11-23'
const family: Family = {
  id: 'f',
  code: 'G-014',
  pseudonym: 'Merel',
  site: 'gent',
  supervisor: 'door',
  dueDate: '2027-02-01',
  birthDate: null,
  identity: null,
  createdAt: '2026-09-01T10:00:00.000Z',
}
const expecting: Told = { family, trajectory: newTrajectory(family) }

function ok<Next>(
  decision: { accepted: true; next: Next } | { accepted: false; because: { reason: string } },
): Next {
  if (!decision.accepted) throw new Error(decision.because.reason)
  return decision.next
}

const born = (...days: readonly string[]) => ok(tellBirths(expecting, days, today))

describe('a birth', () => {
  it('of one child takes the place of the due date', () => {
    const { family: next, trajectory } = born('2026-11-20')
    expect(next.birthDate).toBe('2026-11-20')
    expect(trajectory.children).toEqual([{ id: 'child-1', state: 'born', on: '2026-11-20' }])
  })

  it('of several keeps each day; the youngest counts', () => {
    const { family: next, trajectory } = born('2026-11-21', '2026-11-20', '2026-11-21')
    expect(trajectory.children).toHaveLength(mostChildren)
    expect(trajectory.children.map((child) => child.state === 'born' && child.on)).toEqual([
      '2026-11-20',
      '2026-11-21',
      '2026-11-21',
    ])
    expect(next.birthDate).toBe('2026-11-21')
  })

  it.each([
    ['no day', [], 'birth-missing'],
    ['a day to come', ['2026-11-24'], 'birth-in-future'],
    ['two days that are far apart', ['2026-11-01', '2026-11-20'], 'births-far-apart'],
    ['a day long ago', ['2024-01-01'], 'birth-too-long-ago'],
  ])('with %s is refused', (_, days, reason) => {
    expect(tellBirths(expecting, days, today)).toMatchObject({ because: { reason } })
  })

  it('told again puts the days right', () => {
    const right = ok(tellBirths(born('2026-11-10', '2026-11-10'), ['2026-11-11'], today))
    expect(right.trajectory.children).toEqual([{ id: 'child-1', state: 'born', on: '2026-11-11' }])
  })
})

describe('a loss', () => {
  const by = 'lies'
  const twins = born('2026-11-20', '2026-11-21')

  it.each([
    ['before birth, all', expecting, 'all', { dueDate: null, birthDate: null }],
    ['before birth, one of several', expecting, 'one-of-several', { dueDate: '2027-02-01', birthDate: null }],
    ['after birth, all', twins, 'all', { dueDate: null, birthDate: null }],
    ['after birth, the eldest', twins, 'child-1', { dueDate: '2027-02-01', birthDate: '2026-11-21' }],
    ['after birth, the youngest', twins, 'child-2', { dueDate: '2027-02-01', birthDate: '2026-11-20' }],
  ])('%s: machines keep silent and nothing counts from who is gone', (_, told, who, dates) => {
    const next = ok(tellLoss(told, { who, on: null, by }, today))
    expect(isQuiet(next.trajectory)).toBe(true)
    expect(next.family).toMatchObject(dates)
    expect(restsOf(next.trajectory, 'anybody')).toEqual([{ from: today, until: null }])
    expect(next.trajectory.quiet).toMatchObject({ since: today, how: null, toldBy: by })
  })

  it.each([
    ['of nobody there is', 'child-9', null, 'unknown-child'],
    ['that is still to come', 'all', '2026-11-24', 'loss-in-future'],
  ])('%s is refused', (_, who, on, reason) => {
    expect(tellLoss(expecting, { who, on, by }, today)).toMatchObject({ because: { reason } })
  })

  it('of one of several that are born cannot be “another is expected”', () => {
    const decision = tellLoss(twins, { who: 'one-of-several', on: null, by }, today)
    expect(decision).toMatchObject({ because: { reason: 'unknown-child' } })
  })

  it('cannot be told twice of the same child', () => {
    const gone = ok(tellLoss(expecting, { who: 'all', on: null, by }, today))
    expect(tellLoss(gone, { who: 'all', on: null, by }, today)).toMatchObject({
      because: { reason: 'unknown-child' },
    })
  })

  it('told by mistake leaves everything as it was', () => {
    const gone = ok(tellLoss(twins, { who: 'all', on: '2026-11-22', by }, today))
    expect(ok(takeLossBack(gone))).toEqual(twins)
  })

  it('is no mistake any more once somebody built on it', () => {
    const gone = ok(tellLoss(expecting, { who: 'one-of-several', on: null, by }, today))
    const after = ok(goOnAfterLoss(gone.trajectory, 'stay-near', today))
    expect(takeLossBack({ ...gone, trajectory: after })).toMatchObject({ because: { reason: 'loss-stands' } })
    const other = ok(tellBirths(gone, ['2026-11-23'], today))
    expect(takeLossBack(other)).toMatchObject({ because: { reason: 'loss-stands' } })
    expect(other.trajectory.children).toEqual([
      { id: 'child-1', state: 'born', on: '2026-11-23' },
      { id: 'child-2', state: 'lost', bornOn: null, on: null },
    ])
    expect(takeLossBack(expecting)).toMatchObject({ because: { reason: 'no-loss-told' } })
  })

  it.each([
    ['stay-near', true],
    ['goodbye', true],
    ['usual-rhythm', false],
  ] as const)('%s: silent still %s', (how, isSilent) => {
    const gone = ok(tellLoss(expecting, { who: 'all', on: null, by }, '2026-11-01'))
    const next = ok(goOnAfterLoss(gone.trajectory, how, today))
    expect(isQuiet(next)).toBe(isSilent)
    const until = isSilent ? null : '2026-11-22'
    expect(restsOf(next, 'lies')).toEqual([{ from: '2026-11-01', until }])
  })

  it('that nobody told asks nothing', () => {
    expect(goOnAfterLoss(expecting.trajectory, 'stay-near', today)).toMatchObject({
      because: { reason: 'no-loss-told' },
    })
  })
})

describe('the plan of a trajectory', () => {
  const start = '2026-09-01'
  const plan = (told: Told, on = today) =>
    planOf(told.trajectory, told.family, { start, policy: firstPolicy, today: on })

  it.each([
    ['expected', expecting, '2028-02-01', true],
    ['born early', born('2026-11-20'), '2027-11-20', false],
    ['twins, the youngest counts', born('2026-11-20', '2026-11-21'), '2027-11-21', false],
    ['lost', ok(tellLoss(expecting, { who: 'all', on: null, by: 'lies' }, today)), '2028-03-01', false],
    [
      'one of twins lost',
      ok(tellLoss(born('2026-11-20', '2026-11-21'), { who: 'child-2', on: null, by: 'lies' }, today)),
      '2027-11-20',
      false,
    ],
  ] as const)('%s: ends %s', (_, told, end, isExpected) => {
    expect(plan(told)).toMatchObject({ end, isExpected })
  })

  it('never lasts longer than the site lets it', () => {
    const late = { family: { ...family, dueDate: '2027-06-01' }, trajectory: expecting.trajectory }
    expect(plan(late)).toMatchObject({ end: '2028-03-01', isExpected: false })
  })

  it.each([
    ['2026-08-20', 1],
    ['2026-09-01', 1],
    ['2026-09-30', 1],
    ['2026-10-01', 2],
    ['2027-09-01', 13],
    ['2028-02-28', 18],
    ['2029-01-01', 18],
  ])('on %s is in month %i of 18', (on, month) => {
    expect(plan(expecting, on)).toMatchObject({ month, months: 18 })
  })

  it('begins with the first buddy who really was one', () => {
    const match = (from: string, more: Partial<Match> = {}): Match => ({
      id: from,
      family: 'f',
      student: 'lies',
      from,
      until: null,
      policyVersion: 1,
      ...more,
    })
    const matches = [
      match('2026-08-01', { until: '2026-08-01', cutOff: true }),
      match('2026-08-15', { standsIn: { for: 'lies', seesOldNotes: false } }),
      match('2026-10-01'),
      match('2026-09-01', { until: '2026-09-30' }),
    ]
    expect(startOf(matches)).toBe('2026-09-01')
    expect(startOf([])).toBeUndefined()
  })
})
