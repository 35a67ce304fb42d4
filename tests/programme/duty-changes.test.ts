import { describe, expect, it } from '@jest/globals'
import { type DutyRota, emptyRota } from '../../programme/duty.ts'
import {
  addAbsence,
  addShift,
  closeDays,
  closedId,
  setHours,
  withoutDuty,
} from '../../programme/duty-changes.ts'
import { moment } from './flags.ts'

const now = moment('2026-11-23T16:00')
const today = '2026-11-23'
const exams = { from: '2027-01-04', until: '2027-01-22', label: 'examens' }
const rota: DutyRota = {
  ...emptyRota('gent'),
  closed: [exams],
  shifts: [
    { id: 's1', person: 'rita', from: '2026-11-23T08:00:00.000Z', until: '2026-11-27T16:00:00.000Z' },
    { id: 's2', person: 'noor', from: '2026-12-01T08:00:00.000Z', until: '2026-12-01T16:00:00.000Z' },
  ],
  absences: [{ id: 'a1', person: 'rita', from: '2026-11-25', until: '2026-11-25', standIn: 'ann' }],
}
const reasonOf = (decision: ReturnType<typeof addShift>) =>
  decision.accepted ? 'accepted' : decision.because.reason

describe('a shift', () => {
  const shift = (from: string, until: string, id = 'x') =>
    addShift(rota, { id, person: 'ann', from: `${from}:00.000Z`, until: `${until}:00.000Z` }, now)

  it.each([
    ['no length', '2026-11-26T10:00', '2026-11-26T10:00', 'shift-unclear'],
    ['an end before its beginning', '2026-11-26T10:00', '2026-11-25T10:00', 'shift-unclear'],
    ['more than a year', '2026-11-26T10:00', '2028-11-26T10:00', 'shift-unclear'],
    ['its end behind us', '2026-11-22T10:00', '2026-11-23T15:00', 'duty-over'],
    ['its beginning more than a year away', '2027-11-24T10:00', '2027-11-24T12:00', 'duty-too-far'],
    ['its beginning behind us', '2026-11-23T08:00', '2026-11-23T17:00', 'accepted'],
    ['its beginning a year away', '2027-11-23T10:00', '2027-11-23T12:00', 'accepted'],
  ])('with %s: %s until %s is %s', (_, from, until, reason) => {
    expect(reasonOf(shift(from, until))).toBe(reason)
  })

  it('takes its place in time, and the place of the one its form made', () => {
    const first = shift('2026-11-30T08:00', '2026-11-30T16:00')
    const idsOf = (one: typeof first) => (one.accepted ? one.next.shifts.map(({ id }) => id) : [])
    expect(idsOf(first)).toEqual(['s1', 'x', 's2'])
    expect(idsOf(shift('2026-12-02T08:00', '2026-12-02T16:00', 's1'))).toEqual(['s2', 's1'])
  })

  it('makes the rota forget what has been over for two months', () => {
    const later = moment('2027-02-01T10:00')
    const from = '2027-02-02T08:00:00.000Z'
    const next = addShift(rota, { id: 'x', person: 'ann', from, until: '2027-02-02T16:00:00.000Z' }, later)
    expect(next).toMatchObject({ next: { shifts: [{ id: 'x' }], absences: [], closed: [exams] } })
  })
})

describe('an absence', () => {
  const absence = (from: string, until: string, standIn: string | null = null) =>
    addAbsence(rota, { id: 'x', person: 'ann', from, until, standIn }, today)

  it.each([
    ['2026-12-02', '2026-12-01', null, 'absence-unclear'],
    ['2026-12-02', '2026-12-03', 'ann', 'absence-unclear'],
    ['2026-11-20', '2026-11-22', null, 'duty-over'],
    ['2028-01-01', '2028-01-02', null, 'duty-too-far'],
    ['2026-11-20', '2026-11-23', 'rita', 'accepted'],
    ['2026-12-02', '2026-12-02', null, 'accepted'],
  ])('from %s until %s with %s: %s', (from, until, standIn, reason) => {
    expect(reasonOf(absence(from, until, standIn))).toBe(reason)
  })
})

describe('closed days', () => {
  it.each([
    ['2027-01-10', '2027-01-09', 'closed-days-unclear'],
    ['2026-11-01', '2026-11-22', 'duty-over'],
    ['2027-12-01', '2027-12-02', 'duty-too-far'],
    ['2026-11-01', '2026-11-23', 'accepted'],
  ])('from %s until %s: %s', (from, until, reason) => {
    expect(reasonOf(closeDays(rota, { from, until, label: '' }, today))).toBe(reason)
  })

  it('stand there once, under their last label', () => {
    const decision = closeDays(rota, { ...exams, label: 'blok' }, today)
    expect(decision).toMatchObject({ next: { closed: [{ label: 'blok' }] } })
  })
})

describe('office hours', () => {
  it.each([
    ['08:30', '16:30', 'accepted'],
    ['17:00', '09:00', 'hours-unclear'],
    ['09:00', '09:00', 'hours-unclear'],
  ])('from %s until %s: %s', (from, until, reason) => {
    expect(reasonOf(setHours(rota, { from, until }))).toBe(reason)
  })
})

describe('a line', () => {
  it.each([
    ['a shift', 's1', { shifts: [{ id: 's2' }] }],
    ['an absence', 'a1', { absences: [] }],
    ['closed days', closedId(exams), { closed: [] }],
  ])('is taken away once: %s', (_, id, left) => {
    const without = withoutDuty(rota, id)
    expect(without).toMatchObject({ accepted: true, next: left })
    if (without.accepted) expect(reasonOf(withoutDuty(without.next, id))).toBe('duty-unknown')
  })
})
