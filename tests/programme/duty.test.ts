import { describe, expect, it } from '@jest/globals'
import { chainFor } from '../../programme/chain.ts'
import { canBeOnDuty, type DutyRota, emptyRota, onDutyAt } from '../../programme/duty.ts'
import type { ActivePerson, Role } from '../../programme/person.ts'
import { moment } from './flags.ts'

const person = (id: string, roles: readonly Role[], sites = ['gent']): ActivePerson => ({
  id, name: id, objectId: null, email: null, roles, sites, language: null, assessor: null, knowsHistoryStays: true, state: 'active',
}) // biome-ignore format: one row

const everyone = [
  person('rita', ['lecturer']),
  person('karel', ['lecturer']),
  person('noor', ['lecturer']),
  person('ann', ['lecturer']),
  person('bram', ['lecturer']),
  person('co', ['coordinator']),
  person('elders', ['lecturer', 'coordinator'], ['hasselt']),
  person('lies', ['student']),
]

const rota: DutyRota = {
  ...emptyRota('gent'),
  shifts: [
    { id: 's1', person: 'rita', from: '2026-11-23T08:00:00.000Z', until: '2026-11-27T16:00:00.000Z' },
    { id: 's2', person: 'noor', from: '2026-11-26T17:00:00.000Z', until: '2026-11-27T07:00:00.000Z' },
  ],
  absences: [{ id: 'a1', person: 'rita', from: '2026-11-25', until: '2026-11-25', standIn: 'ann' }],
}
const night = moment('2026-11-26T22:00')

describe('who is on duty', () => {
  it.each([
    ['2026-11-24T10:00', ['rita']],
    ['2026-11-25T10:00', ['ann']],
    ['2026-11-26T22:00', ['rita', 'noor']],
    ['2026-11-28T10:00', []],
  ])('at %s: %j', (at, people) => {
    expect(onDutyAt(rota, moment(at))).toEqual(people)
  })

  it('leaves out two people who stand in for each other', () => {
    const circle = {
      ...rota,
      absences: [
        { id: 'a1', person: 'rita', from: '2026-11-24', until: '2026-11-24', standIn: 'ann' },
        { id: 'a2', person: 'ann', from: '2026-11-24', until: '2026-11-24', standIn: 'rita' },
      ],
    }
    expect(onDutyAt(circle, moment('2026-11-24T10:00'))).toEqual([])
  })
})

describe('the chain', () => {
  const canHear = () => true
  const around = {
    site: 'gent',
    rota,
    now: night,
    supervisors: ['karel'],
    everyone,
    raisedBy: 'lies',
    canHear,
  }
  it('is duty, supervisor, some other lecturers, coordinators; nobody of another site, nobody twice', () => {
    expect(chainFor(around).map(({ as, people }) => `${as} ${people}`)).toEqual([
      'duty rita',
      'duty noor',
      'supervisor karel',
      'lecturer ann',
      'lecturer bram',
      'coordinators co',
    ])
  })

  it('begins with the stand-in of a supervisor who is away', () => {
    const away = {
      ...rota,
      shifts: [],
      absences: [{ id: 'a', person: 'karel', from: '2026-11-20', until: '2026-11-30', standIn: 'bram' }],
    }
    expect(chainFor({ ...around, rota: away })[0]).toEqual({ as: 'supervisor', people: ['bram'] })
  })

  it('leaves out who raised it, also when that is a lecturer', () => {
    expect(chainFor({ ...around, raisedBy: 'rita' }).flatMap(({ people }) => people)).not.toContain('rita')
  })
})

describe('who can be on duty', () => {
  it('is a lecturer or a coordinator of the site', () => {
    expect(everyone.filter((one) => canBeOnDuty(one, 'gent')).map(({ id }) => id)).toEqual([
      'rita',
      'karel',
      'noor',
      'ann',
      'bram',
      'co',
    ])
  })

  it('is nobody who was removed', () => {
    const removed = {
      ...person('rita', ['lecturer']),
      state: 'removed' as const,
      removedAt: '2026-11-01T08:00:00.000Z',
      removedBy: 'co',
    }
    expect(canBeOnDuty(removed, 'gent')).toBe(false)
  })
})
