import { describe, expect, it } from '@jest/globals'
import type { Family } from '../../programme/family.ts'
import type { Match } from '../../programme/match.ts'
import {
  may,
  type Permission,
  permissions,
  runningMatches,
  seesFamily,
  supervises,
  supervisingRole,
} from '../../programme/permissions.ts'
import { holds, type Person, Role, worksAt } from '../../programme/person.ts'
import { student } from '../cards/fictional.ts'

const allowed: Readonly<Record<Permission, readonly Role[]>> = {
  'use-the-bot': ['student', 'lecturer', 'assessor', 'coordinator', 'partner'],
  'log-contact': ['student'],
  'see-own-families': ['student'],
  'raise-urgent-need': ['student'],
  'answer-urgent-need': ['lecturer', 'coordinator'],
  'answer-follow-up': ['student', 'lecturer', 'coordinator'],
  'run-drills': ['lecturer', 'coordinator'],
  'manage-duty': ['lecturer', 'coordinator'],
  'see-supervised-families': ['lecturer', 'coordinator'],
  'see-some-families': ['student', 'lecturer', 'coordinator'],
  'see-site-families': ['coordinator'],
  'see-board': ['lecturer', 'coordinator'],
  'see-figures': ['lecturer', 'coordinator'],
  'answer-log': ['lecturer', 'coordinator'],
  'manage-families': ['lecturer', 'coordinator'],
  'see-shared-work': ['assessor'],
  'manage-people': ['coordinator'],
  'see-access-log': ['coordinator'],
  'make-exports': ['coordinator'],
  'set-up-site': ['coordinator'],
  'set-lecturers-channel': ['coordinator'],
  'see-reading-figures': ['coordinator'],
  'find-services': ['student', 'lecturer', 'assessor', 'coordinator', 'partner'],
  'share-services': ['student', 'lecturer', 'coordinator'],
  'moderate-services': ['lecturer', 'coordinator'],
  'ring-services': ['student'],
  'follow-referrals': ['student'],
  'follow-trajectory': ['student', 'lecturer', 'coordinator'],
  'erase-families': ['coordinator'],
  'see-referral-troubles': ['lecturer', 'coordinator'],
  'ask-for-buddy': ['partner'],
  'handle-requests': ['lecturer', 'coordinator'],
  'do-intakes': ['lecturer', 'coordinator'],
  'hold-partners-meeting': ['lecturer', 'coordinator'],
  'match-families': ['lecturer', 'coordinator'],
  'be-matched': ['student'],
  'run-jobs': [],
}

const matrix = permissions.flatMap((permission) =>
  Role.options.map((role) => [role, permission, allowed[permission].includes(role)] as const),
)

describe('permissions', () => {
  it.each(matrix)('a %s, asked for %s: %s', (role, permission, expected) => {
    expect(may(student('Lotte', { roles: [role] }), permission)).toBe(expected)
  })

  it('of several roles add up', () => {
    const both = student('Lotte', { roles: ['student', 'assessor'] })
    expect([may(both, 'log-contact'), may(both, 'see-shared-work'), may(both, 'manage-people')]).toEqual([
      true,
      true,
      false,
    ])
  })
})

const today = '2026-11-23'
const lotte = student('Lotte')
const agnes = student('Agnes', { roles: ['lecturer'] })

const family: Family = {
  id: 'family-merel',
  code: 'G-014',
  pseudonym: 'Merel',
  site: 'gent',
  supervisor: agnes.id,
  dueDate: null,
  birthDate: '2026-09-01',
  createdAt: '2026-11-01T08:00:00.000Z',
}

const match: Match = {
  id: 'match-1',
  family: family.id,
  student: lotte.id,
  from: '2026-11-01',
  until: null,
  policyVersion: 1,
}

describe('who sees a family', () => {
  it.each([
    ['its buddy', lotte, {}, true],
    ['its buddy on the first day', lotte, { from: today }, true],
    ['its buddy before the first day', lotte, { from: '2026-11-24' }, false],
    ['its buddy on the last day', lotte, { until: today }, true],
    ['its buddy after the last day', lotte, { until: '2026-11-22' }, false],
    ['the buddy of another family', lotte, { family: 'family-vink' }, false],
    ['another student', student('Bavo'), {}, false],
    ['its buddy, moved to another site', { ...lotte, sites: ['hasselt'] }, {}, false],
    ['its buddy, no longer a student', { ...lotte, roles: ['partner'] as const }, {}, false],
    ['its buddy, now also at another site', { ...lotte, sites: ['hasselt', 'gent'] }, {}, true],
    ['its supervisor', agnes, {}, true],
    ['its supervisor, whoever is the buddy', agnes, { student: 'person-Bavo' }, true],
    ['another lecturer of the site', student('Begga', { roles: ['lecturer'] }), {}, false],
    ['its supervisor, no longer a lecturer', { ...agnes, roles: ['coordinator'] as const }, {}, false],
    ['its supervisor, moved to another site', { ...agnes, sites: ['hasselt'] }, {}, false],
    ['a coordinator of the site', student('Roza', { roles: ['coordinator'] }), {}, false],
    ['an assessor of the site', student('Roza', { roles: ['assessor'] }), {}, false],
    ['a partner of the site', student('Roza', { roles: ['partner'] }), {}, false],
  ])('%s', (_, person, more, expected) => {
    expect(seesFamily(person, family, [{ ...match, ...more }], today)).toBe(expected)
  })

  it('nobody by a match alone that is not there', () => {
    expect(seesFamily(lotte, family, [], today)).toBe(false)
  })

  it('only the lecturer who is named supervises it', () => {
    expect([supervises(agnes, family), supervises(lotte, family)]).toEqual([true, false])
    expect(supervises(lotte, { ...family, supervisor: lotte.id })).toBe(false)
  })
})

describe('as what somebody supervises', () => {
  const roza = student('Roza', { roles: ['coordinator'] })
  const lecturers = { supervisedBy: 'lecturer' } as const
  const both = { supervisedBy: 'also-coordinator' } as const
  it.each([
    ['a lecturer', agnes, lecturers, 'lecturer'],
    ['a lecturer beside coordinators', agnes, both, 'lecturer'],
    ['a coordinator of the centre', roza, both, 'coordinator'],
    ['a coordinator where lecturers supervise', roza, lecturers, null],
    ['who is both', { ...roza, roles: ['coordinator', 'lecturer'] as const }, both, 'lecturer'],
    ['a coordinator of elsewhere', { ...roza, sites: ['hasselt'] }, both, null],
    ['a student', lotte, both, null],
    ['nobody', undefined, both, null],
  ])('%s', (_, person, policy, expected) => {
    expect(supervisingRole(person, 'gent', policy)).toBe(expected)
  })

  it.each([
    ['a coordinator given it as such', roza, 'coordinator', true],
    ['a coordinator given it as a lecturer', roza, 'lecturer', false],
    ['a coordinator who came by it before there was a choice', roza, undefined, false],
    ['a lecturer given it as a coordinator', agnes, 'coordinator', false],
  ] as const)('%s', (_, person, supervisedAs, expected) => {
    const given = { ...family, supervisor: person.id, ...(supervisedAs ? { supervisedAs } : {}) }
    expect(supervises(person, given)).toBe(expected)
    expect(seesFamily(person, given, [], today)).toBe(expected)
  })
})

describe('running matches', () => {
  it('are those of the student that hold today, newest first', () => {
    const matches = [
      { ...match, id: 'old', until: '2026-11-10' },
      { ...match, id: 'first', from: '2026-11-02' },
      { ...match, id: 'last', from: '2026-11-20' },
      { ...match, id: 'other', student: 'person-Bavo' },
      { ...match, id: 'coming', from: '2026-12-01' },
    ]
    expect(runningMatches(matches, lotte.id, today).map(({ id }) => id)).toEqual(['last', 'first'])
  })
})

describe('a removed person', () => {
  const removed: Person = {
    ...lotte,
    state: 'removed',
    removedAt: '2026-11-23T08:00:00.000Z',
    removedBy: 'person-Roza',
  }
  it('holds no role any more', () => {
    expect([holds(lotte, 'student'), holds(removed, 'student'), holds(lotte, 'lecturer')]).toEqual([
      true,
      false,
      false,
    ])
  })
  it('is still of the site, for those who manage it', () => {
    expect([worksAt(removed, 'gent'), worksAt(removed, 'hasselt')]).toEqual([true, false])
  })
})
