import { describe, expect, it } from '@jest/globals'
import { type ActivePerson, Person } from '../../programme/person.ts'
import type { RosterEntry } from '../../programme/roster.ts'
import { findPerson, planRoster } from '../../programme/roster-plan.ts'
import { student } from '../cards/fictional.ts'

const roza = student('Roza', { id: 'roza', email: 'roza@school.example', roles: ['coordinator'] })
const lotte = student('Lotte', { id: 'lotte', email: 'lotte@school.example', knowsHistoryStays: true })
const objectId = '0190a0b0-0000-7000-8000-000000000001'

function entry(name: string, more: Partial<RosterEntry> = {}): RosterEntry {
  return {
    line: 2,
    name,
    email: `${name.toLowerCase()}@school.example`,
    objectId: null,
    roles: ['student'],
    sites: ['gent'],
    language: null,
    assessorEmail: null,
    ...more,
  }
}

function plan(entries: readonly RosterEntry[], people: readonly Person[] = [roza, lotte]) {
  let ids = 0
  return planRoster({ entries, people, managed: ['gent'], newId: () => `new-${++ids}` })
}

describe('a roster', () => {
  it('adds, changes and leaves alone, and counts each', () => {
    const entries = [
      entry('Bavo'),
      entry('Lotte', { line: 3 }),
      entry('Roza', { line: 4, roles: ['coordinator', 'lecturer'] }),
    ]
    const { plan: planned, faults } = plan(entries)
    expect(faults).toEqual([])
    expect(planned).toMatchObject({ added: 1, changed: 1, unchanged: 1 })
    expect(planned.people.map(({ id, roles }) => [id, roles])).toEqual([
      ['new-1', ['student']],
      ['lotte', ['student']],
      ['roza', ['coordinator', 'lecturer']],
    ])
    for (const person of planned.people) expect(Person.parse(person)).toEqual(person)
  })

  it('imported twice changes nothing the second time, in whatever order the fields were stored', () => {
    const entries = [entry('Bavo', { language: 'en' }), entry('Lotte', { line: 3 })]
    const first = plan(entries).plan.people
    const stored = [roza, ...first].map((person) => Person.parse(person))
    expect(plan(entries, stored).plan).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
  })

  it('removes nobody who is not in it', () => {
    expect(plan([entry('Bavo')]).plan.people.map(({ id }) => id)).toEqual(['new-1'])
  })

  it('keeps what it does not speak of: language, object id, what was told, sites elsewhere', () => {
    const known: ActivePerson = { ...lotte, objectId, language: 'en', sites: ['gent', 'hasselt'] }
    expect(plan([entry('Lotte')], [roza, known]).plan.people[0]).toMatchObject({
      objectId,
      language: 'en',
      sites: ['gent', 'hasselt'],
      knowsHistoryStays: true,
    })
  })

  it('brings somebody back who was removed', () => {
    const removed: Person = {
      ...lotte,
      state: 'removed',
      removedAt: '2026-11-01T08:00:00.000Z',
      removedBy: 'roza',
    }
    const { plan: planned } = plan([entry('Lotte')], [roza, removed])
    expect(planned).toMatchObject({ added: 0, changed: 1, people: [{ id: 'lotte', state: 'active' }] })
    expect(planned.people[0]).not.toHaveProperty('removedAt')
  })

  it('links a student to an assessor of the same list or of before', () => {
    const assessed = entry('Lotte', { assessorEmail: 'begga@school.example' })
    const begga = entry('Begga', { line: 3, roles: ['assessor'] })
    expect(plan([assessed, begga]).plan.people[0]).toMatchObject({ id: 'lotte', assessor: 'new-1' })
    const known = student('Begga', { id: 'begga', email: 'begga@school.example', roles: ['assessor'] })
    const later = plan([assessed], [roza, lotte, known])
    expect(later.plan).toMatchObject({ changed: 1, unchanged: 0, people: [{ assessor: 'begga' }] })
  })

  it('keeps the assessor when the list says none', () => {
    const assessed = { ...lotte, assessor: 'begga' }
    expect(plan([entry('Lotte')], [roza, assessed]).plan.people[0]).toMatchObject({ assessor: 'begga' })
  })
})

describe('a faulty roster', () => {
  const removedAssessor: Person = {
    ...student('Begga', { id: 'begga', email: 'begga@school.example', roles: ['assessor'] }),
    state: 'removed',
    removedAt: '2026-11-01T08:00:00.000Z',
    removedBy: 'roza',
  }

  it.each([
    [
      'names the second row with the same address',
      [entry('Bavo', { line: 2 }), entry('Bavo', { line: 5 })],
      [roza],
      [{ line: 5, fault: 'identity-twice', value: 'bavo@school.example' }],
    ],
    [
      'names the second row with the same object id',
      [entry('Bavo', { objectId }), entry('Begga', { line: 5, objectId })],
      [roza],
      [{ line: 5, fault: 'identity-twice', value: objectId }],
    ],
    [
      'names two rows that mean one person by different identities',
      [entry('Lotte'), entry('Lotteke', { line: 6, email: null, objectId })],
      [roza, { ...lotte, objectId }],
      [{ line: 6, fault: 'identity-twice', value: objectId }],
    ],
    [
      'names an assessor nobody knows',
      [entry('Lotte', { line: 4, assessorEmail: 'niemand@school.example' })],
      [roza, lotte],
      [{ line: 4, fault: 'bad-assessor', value: 'niemand@school.example' }],
    ],
    [
      'names somebody who is no assessor',
      [entry('Lotte', { line: 4, assessorEmail: 'roza@school.example' })],
      [roza, lotte],
      [{ line: 4, fault: 'bad-assessor', value: 'roza@school.example' }],
    ],
    [
      'names an assessor who was removed',
      [entry('Lotte', { line: 4, assessorEmail: 'begga@school.example' })],
      [roza, lotte, removedAssessor],
      [{ line: 4, fault: 'bad-assessor', value: 'begga@school.example' }],
    ],
    [
      'would leave no coordinator',
      [entry('Roza', { roles: ['lecturer'] })],
      [roza, lotte],
      [{ line: null, fault: 'no-coordinator-left', value: '' }],
    ],
    [
      'may pass the office on',
      [entry('Roza', { roles: ['lecturer'] }), entry('Bavo', { line: 3, roles: ['coordinator'] })],
      [roza],
      [],
    ],
  ] as const)('%s', (_, entries, people, faults) => {
    expect(plan(entries, people).faults).toEqual(faults)
  })
})

describe('somebody is found', () => {
  const other = student('Bavo', { id: 'bavo', email: 'bavo@school.example', objectId })
  it.each([
    ['by object id before address', { objectId, email: 'lotte@school.example' }, 'bavo'],
    ['by address', { objectId: null, email: 'lotte@school.example' }, 'lotte'],
    [
      'by address when the object id is new',
      { objectId: 'f'.repeat(32), email: 'lotte@school.example' },
      'lotte',
    ],
    ['never by nothing', { objectId: null, email: null }, undefined],
  ])('%s', (_, who, id) => {
    expect(findPerson([student('Nul', { email: null }), lotte, other], who)?.id).toBe(id)
  })
})
