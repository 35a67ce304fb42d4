import { describe, expect, it } from '@jest/globals'
import { chainFor } from '../../programme/chain.ts'
import {
  addAbsence,
  addShift,
  type DutyRota,
  emptyRota,
  gapsAhead,
  onDutyAt,
  withoutDuty,
} from '../../programme/duty.ts'
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
  const around = { site: 'gent', rota, now: night, supervisors: ['karel'], everyone, raisedBy: 'lies' }
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

describe('gaps', () => {
  it('are working days without anybody, weekends left out', () => {
    expect(gapsAhead(rota, moment('2026-11-25T10:00'), 7)).toEqual(['2026-11-30', '2026-12-01', '2026-12-02'])
  })

  it('are those of a site that uses a rota only', () => {
    expect(gapsAhead(emptyRota('gent'), night, 7)).toEqual([])
  })
})

describe('changing the rota', () => {
  it.each([
    ['2026-11-26T10:00:00.000Z', '2026-11-26T10:00:00.000Z'],
    ['2026-11-26T10:00:00.000Z', '2026-11-25T10:00:00.000Z'],
    ['2026-11-26T10:00:00.000Z', '2028-11-26T10:00:00.000Z'],
  ])('refuses a shift from %s until %s', (from, until) => {
    expect(addShift(rota, { id: 'x', person: 'ann', from, until })).toMatchObject({
      because: { reason: 'shift-unclear' },
    })
  })

  it('refuses an absence that ends before it begins, or with oneself as stand-in', () => {
    const absence = { id: 'x', person: 'ann', from: '2026-12-02', until: '2026-12-01', standIn: null }
    expect(addAbsence(rota, absence)).toMatchObject({ because: { reason: 'absence-unclear' } })
    const self = { ...absence, until: '2026-12-03', standIn: 'ann' }
    expect(addAbsence(rota, self)).toMatchObject({ because: { reason: 'absence-unclear' } })
  })

  it('takes a line away once', () => {
    const without = withoutDuty(rota, 's1')
    expect(without).toMatchObject({ accepted: true, next: { shifts: [{ id: 's2' }] } })
    expect(withoutDuty(rota, 'nothing')).toMatchObject({ because: { reason: 'duty-unknown' } })
  })
})
