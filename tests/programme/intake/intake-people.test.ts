import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { doesIntakesAt, seesIntake } from '../../../programme/intake/intake-people.ts'
import { Role } from '../../../programme/person.ts'
import { beginRoad } from '../../../programme/road/road-rules.ts'
import { firstPolicy } from '../../../programme/site.ts'
import { student } from '../../cards/fictional.ts'

const byLecturer = { ...firstPolicy, intakeBy: 'lecturer' as const }
const byCoordinator = { ...firstPolicy, intakeBy: 'coordinator' as const }

describe('who does intakes', () => {
  it.each(Role.options)('a %s', (role) => {
    const person = student('Agnes', { roles: [role] })
    expect([
      doesIntakesAt(person, 'gent', byLecturer),
      doesIntakesAt(person, 'gent', byCoordinator),
      doesIntakesAt(person, 'hasselt', byLecturer),
    ]).toEqual([role === 'lecturer', role === 'coordinator', false])
  })
})

describe('who sees an intake', () => {
  const agnes = student('Agnes', { roles: ['lecturer'] })
  const odile = student('Odile', { roles: ['coordinator'] })
  const family = {
    id: 'family-1',
    code: 'G-030',
    pseudonym: 'Wulp',
    site: 'gent',
    supervisor: agnes.id,
    dueDate: null,
    birthDate: null,
    createdAt: '2026-11-23T15:00:00.000Z',
  }
  const road = {
    ...beginRoad(
      {
        id: 'road-1',
        number: 'A-G012',
        site: 'gent',
        policyVersion: 1,
        by: 'kim',
        partner: 'kim',
        request: null,
        private: null,
        family: family.id,
        state: 'requested',
      },
      DateTime.fromISO('2026-11-23T15:00:00Z'),
    ),
    intakeBy: odile.id,
  }
  const here = { family, road, policy: byCoordinator }

  it.each([
    ['who does it', odile, here, true],
    ['who supervises the family', agnes, here, true],
    ['who does it, in a role that does none here', odile, { ...here, policy: byLecturer }, false],
    ['who did it and moved to another site', { ...odile, sites: ['hasselt'] }, here, false],
    ['another coordinator', student('Roza', { roles: ['coordinator'] }), here, false],
    ['another lecturer', student('Begga', { roles: ['lecturer'] }), here, false],
    ['the partner who asked', student('Kim', { id: 'kim', roles: ['partner'] }), here, false],
    ['a student', student('Lotte'), here, false],
    ['a supervisor of a family that is on no road', agnes, { ...here, road: undefined }, true],
    ['who supervised it and is no lecturer now', { ...agnes, roles: ['student'] as const }, here, false],
  ])('%s', (_, person, around, expected) => {
    expect(seesIntake(person, around)).toBe(expected)
  })
})
