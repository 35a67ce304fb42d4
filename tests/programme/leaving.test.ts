import { describe, expect, it } from '@jest/globals'
import type { Family } from '../../programme/family.ts'
import { leavingOf } from '../../programme/leaving.ts'
import type { Match } from '../../programme/match.ts'
import type { Person } from '../../programme/person.ts'
import { student } from '../cards/fictional.ts'

const today = '2026-11-23'
const sam = student('Sam', { roles: ['student', 'lecturer'] })
const removed: Person = { ...sam, state: 'removed', removedAt: '2026-11-23T08:00:00.000Z', removedBy: 'co' }

const family: Family = {
  id: 'family-merel',
  code: 'G-014',
  pseudonym: 'Merel',
  site: 'gent',
  supervisor: sam.id,
  dueDate: null,
  birthDate: '2026-09-01',
  createdAt: '2026-11-01T08:00:00.000Z',
}
const match: Match = {
  id: 'match-1',
  family: family.id,
  student: sam.id,
  from: '2026-11-01',
  until: null,
  policyVersion: 1,
}
const standing = { matches: [{ match, family }], supervised: [family] }

const rows: readonly (readonly [string, Person, Person, readonly [number, number]])[] = [
  ['nothing', sam, { ...sam, name: 'Sam Anders' }, [0, 0]],
  ['everything, by being removed', sam, removed, [1, 1]],
  ['the role of student', sam, { ...sam, roles: ['lecturer'] }, [1, 0]],
  ['the role of lecturer', sam, { ...sam, roles: ['student'] }, [0, 1]],
  ['both roles', sam, { ...sam, roles: ['partner'] }, [1, 1]],
  ['the site', sam, { ...sam, sites: ['hasselt'] }, [1, 1]],
  ['another site', { ...sam, sites: ['gent', 'hasselt'] }, sam, [0, 0]],
  ['nothing that was still held', { ...sam, roles: ['partner'] }, removed, [0, 0]],
  ['nothing, by coming back', removed, sam, [0, 0]],
]

describe('what ends when somebody of the roster changes', () => {
  it.each(rows)('losing %s', (_, before, after, [ended, unsupervised]) => {
    const leaving = leavingOf(before, after, standing, today)
    expect([leaving.ended.length, leaving.unsupervised.length]).toEqual([ended, unsupervised])
  })

  it('a match is cut off that day, one that ended before stays as it is', () => {
    expect(leavingOf(sam, removed, standing, today).ended[0]?.match).toMatchObject({
      until: today,
      cutOff: true,
    })
    const over = { ...standing, matches: [{ match: { ...match, until: '2026-11-20' }, family }] }
    expect(leavingOf(sam, removed, over, today).ended).toEqual([])
  })
})
