import { describe, expect, it } from '@jest/globals'
import { bornOn, expectedOn, type Family, giveTo, startsOn } from '../../programme/family.ts'
import { cutOffMatch, type Match, runsOn } from '../../programme/match.ts'
import { student } from '../cards/fictional.ts'

const today = '2026-11-23'

describe('when a child is expected or was born', () => {
  it.each([
    ['2027-09-23', null, 'accepted'],
    ['2027-09-24', null, 'due-too-far'],
    ['2126-01-01', null, 'due-too-far'],
    ['2026-10-23', null, 'accepted'],
    ['2026-10-22', null, 'due-long-ago'],
    [null, '2026-11-23', 'accepted'],
    [null, '2026-11-24', 'birth-in-future'],
    [null, '2025-05-23', 'accepted'],
    [null, '2025-05-22', 'birth-too-long-ago'],
    [null, null, 'birth-and-due-unclear'],
    ['2027-01-01', '2026-11-01', 'birth-and-due-unclear'],
  ])('due %s, born %s: %s', (due, birth, expected) => {
    const decision = expectedOn({ due, birth }, today)
    expect(decision.accepted ? 'accepted' : decision.because.reason).toBe(expected)
  })

  it('a birth that comes later is a day that can be', () => {
    expect(bornOn('2026-11-20', today)).toEqual({ accepted: true, next: '2026-11-20', notices: [] })
    expect(bornOn('2026-12-01', today)).toEqual({ accepted: false, because: { reason: 'birth-in-future' } })
  })
})

describe('the first day of a match', () => {
  const due = { dueDate: '2027-02-01', birthDate: null }
  const born = { dueDate: null, birthDate: '2026-09-01' }
  it.each([
    [due, '2027-02-23', 'accepted'],
    [due, '2027-02-24', 'match-too-far'],
    [due, '2026-04-01', 'accepted'],
    [due, '2026-03-31', 'match-too-early'],
    [born, '2025-11-01', 'accepted'],
    [born, '2025-10-31', 'match-too-early'],
    [{ dueDate: null, birthDate: null }, '2020-01-01', 'accepted'],
  ])('of a family with %j on %s: %s', (family, from, expected) => {
    const decision = startsOn(family, from, today)
    expect(decision.accepted ? 'accepted' : decision.because.reason).toBe(expected)
  })
})

describe('giving a family to another supervisor', () => {
  const family: Family = {
    id: 'family-merel',
    code: 'G-014',
    pseudonym: 'Merel',
    site: 'gent',
    supervisor: 'lecturer-agnes',
    dueDate: null,
    birthDate: '2026-09-01',
    createdAt: '2026-11-01T08:00:00.000Z',
  }
  const now = '2026-11-23T09:00:00.000Z'
  const begga = student('Begga', { roles: ['lecturer'] })
  const roza = student('Roza', { roles: ['coordinator'] })
  const policy = { supervisedBy: 'lecturer' } as const

  it('tells the new one, each time anew', () => {
    const decision = giveTo(family, { supervisor: begga, policy }, now)
    expect(decision).toMatchObject({ accepted: true, next: { supervisor: begga.id } })
    const [notice] = decision.accepted ? decision.notices : []
    expect(notice).toMatchObject({ kind: 'supervisor-changed', to: begga.id, about: family.id })
    const later = giveTo(family, { supervisor: begga, policy }, '2026-11-24T09:00:00.000Z')
    expect(later.accepted && later.notices[0]?.id).not.toBe(notice?.id)
  })

  it('lets a coordinator of the expertise centre have it where the policy says so', () => {
    const also = { supervisedBy: 'also-coordinator' } as const
    expect(giveTo(family, { supervisor: roza, policy: also }, now)).toMatchObject({
      accepted: true,
      next: { supervisor: roza.id, supervisedAs: 'coordinator' },
    })
    expect(giveTo(family, { supervisor: begga, policy: also }, now)).toMatchObject({
      next: { supervisor: begga.id, supervisedAs: 'lecturer' },
    })
  })

  it.each([
    ['nobody', undefined],
    ['a student', student('Lotte')],
    ['a coordinator where lecturers supervise', student('Roza', { roles: ['coordinator'] })],
    ['a lecturer of elsewhere', student('An', { roles: ['lecturer'], sites: ['hasselt'] })],
  ])('is refused for %s', (_, person) => {
    expect(giveTo(family, { supervisor: person, policy }, now)).toMatchObject({
      because: { reason: 'not-a-lecturer-here' },
    })
  })
})

describe('a match that is cut off', () => {
  const match: Match = {
    id: 'match-1',
    family: 'family-merel',
    student: 'student-lotte',
    from: '2026-11-01',
    until: null,
    policyVersion: 1,
  }
  it('ends that day and holds no day more, whether it runs, is on its last day, or is still to begin', () => {
    for (const more of [{}, { until: today }, { from: '2026-12-01' }]) {
      const decision = cutOffMatch({ ...match, ...more }, today)
      if (!decision.accepted) throw new Error('refused')
      expect(decision.next.until).toBe(more.from ?? today)
      for (const day of [today, '2026-12-01']) expect(runsOn(decision.next, day)).toBe(false)
    }
  })
  it('is left as it is when it ended before', () => {
    expect(cutOffMatch({ ...match, until: '2026-11-22' }, today).accepted).toBe(false)
  })
})
