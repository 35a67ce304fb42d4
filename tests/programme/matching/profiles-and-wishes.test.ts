import { describe, expect, it } from '@jest/globals'
import {
  type BuddyProfile,
  checkProfile,
  comingAway,
  keepProfile,
  type ProfileFacts,
} from '../../../programme/matching/buddy-profile.ts'
import { noteWishes, wantedOf } from '../../../programme/matching/family-wishes.ts'
import {
  closeIntervision,
  type Intervision,
  lastIntervision,
  timesLeft,
} from '../../../programme/matching/intervision.ts'
import type { RequestFacts } from '../../../programme/road/request-facts.ts'
import { now } from './roads.ts'

const today = '2026-11-23'
const facts: ProfileFacts = {
  languages: ['nl'],
  programme: 'social-work',
  region: null,
  travel: null,
  farthest: null,
  away: [{ from: '2027-01-04', until: '2027-01-29', why: 'exams' }],
  gender: null,
  duo: 'either',
  saysTrained: true,
}
const sign = { by: 'door', at: '2026-11-20T10:00:00.000Z' }
const kept: BuddyProfile = {
  id: 'lies',
  facts,
  training: sign,
  checked: sign,
  changedAt: '2026-11-19T10:00:00.000Z',
  version: 2,
}

describe('the profile of a student', () => {
  it('is checked again when it changes, and the training stays confirmed', () => {
    const said = { student: 'lies', facts: { ...facts, gender: 'woman' } } as const
    expect(keepProfile(kept, said, { now, today })).toMatchObject({
      next: { checked: null, training: sign, version: 3, facts: { gender: 'woman' } },
    })
  })

  it('said the same way stays as it was checked', () => {
    expect(keepProfile(kept, { student: 'lies', facts }, { now, today })).toMatchObject({ next: kept })
  })

  it('begins with nobody’s sign, whatever the student says of the training', () => {
    expect(keepProfile(undefined, { student: 'lies', facts }, { now, today })).toMatchObject({
      next: { checked: null, training: null, version: 1 },
    })
  })

  it.each([
    ['the last day before the first', { from: '2026-12-10', until: '2026-12-01', why: 'exams' }],
    ['more than a year ahead', { from: '2027-12-01', until: '2027-12-24', why: 'holiday' }],
  ] as const)('refuses a period: %s', (_, period) => {
    const said = { student: 'lies', facts: { ...facts, away: [period] } }
    expect(keepProfile(kept, said, { now, today })).toMatchObject({
      accepted: false,
      because: { reason: 'profile-away-unclear' },
    })
  })

  it('is signed by a lecturer who saw it as it is, and who is somebody else', () => {
    const open = { ...kept, training: null, checked: null }
    const checking = { by: 'door', version: 2, isTrained: true }
    expect(checkProfile(open, checking, now)).toMatchObject({
      next: { checked: { by: 'door' }, training: { by: 'door' }, version: 3 },
    })
    expect(checkProfile(open, { ...checking, version: 1 }, now)).toMatchObject({
      because: { reason: 'profile-changed-meanwhile' },
    })
    expect(checkProfile(open, { ...checking, by: 'lies' }, now)).toMatchObject({
      because: { reason: 'own-profile' },
    })
  })

  it('keeps who confirmed the training first, and takes it back when it was not done', () => {
    const checking = { by: 'wies', version: 2, isTrained: true }
    expect(checkProfile(kept, checking, now)).toMatchObject({ next: { training: sign } })
    expect(checkProfile(kept, { ...checking, isTrained: false }, now)).toMatchObject({
      next: { training: null },
    })
  })

  it('shows the periods that are not over, soonest first', () => {
    const away = [
      { from: '2027-07-01', until: '2027-08-31', why: 'holiday' },
      { from: '2026-11-01', until: '2026-11-22', why: 'placement' },
      { from: '2026-11-20', until: '2026-11-23', why: 'other' },
    ] as const
    expect(comingAway({ ...facts, away: [...away] }, today)).toEqual([away[2], away[0]])
    expect(comingAway(null, today)).toEqual([])
  })
})

const request: RequestFacts = {
  organisation: 'Inloopteam De Brug',
  professional: 'Kim',
  phone: '09 123 45 67',
  sector: 'volunteers',
  region: 'Dampoort (Gent)',
  dueMonth: '2027-02',
  babyMonths: null,
  languages: ['tr'],
  interpreter: true,
  reasons: ['social-isolation'],
  help: ['paperwork'],
  beforeBirth: true,
}

describe('what a family wishes', () => {
  it('is read from the request as long as nobody noted it', () => {
    expect(wantedOf({ request }, null, undefined)).toEqual({
      languages: ['tr'],
      interpreter: true,
      region: 'Dampoort (Gent)',
      gender: null,
      help: ['paperwork'],
      reasons: ['social-isolation'],
      due: '2027-02-15',
      isBorn: false,
    })
  })

  it('is what was noted, also when that is less', () => {
    const at = '2026-11-23T15:00:00.000Z'
    const said = { id: 'f', languages: ['fr'], interpreter: null, region: null, gender: 'woman', help: [], by: 'door', at } as const // biome-ignore format: one line
    const noted = noteWishes(undefined, said)
    expect(wantedOf({ request }, { dueDate: '2027-02-03', birthDate: null }, noted)).toMatchObject({
      languages: ['fr'],
      interpreter: null,
      region: null,
      gender: 'woman',
      help: [],
      due: '2027-02-03',
    })
    expect(noteWishes(noted, said).version).toBe(2)
  })

  it('knows a child that is there, from the family or from the request', () => {
    const born = { dueDate: '2027-02-03', birthDate: '2027-01-30' }
    expect(wantedOf({ request }, born, undefined)).toMatchObject({ isBorn: true, due: null })
    const baby = { ...request, dueMonth: null, babyMonths: 3 }
    expect(wantedOf({ request: baby }, null, undefined)).toMatchObject({ isBorn: true, due: null })
    expect(wantedOf({ request: null }, null, undefined)).toMatchObject({ isBorn: false, due: null })
  })
})

describe('closing an intervision', () => {
  const closed = (on: string, roads: readonly string[]): Intervision => ({
    id: `i-${on}`,
    site: 'gent',
    on,
    closedBy: 'door',
    closedAt: `${on}T16:00:00.000Z`,
    roads,
    students: [],
  })
  const left = {
    families: [
      { road: 'r1', supervisor: 'door', partner: 'kim' },
      { road: 'r2', supervisor: 'door', partner: null },
      { road: 'r3', supervisor: null, partner: 'kim' },
    ],
    students: ['noor'],
  }

  it('tells everybody concerned once, and keeps who was left over', () => {
    const decision = closeIntervision({ id: 'i', site: 'gent', by: 'door', before: [] }, left, now)
    if (!decision.accepted) throw new Error('refused')
    expect(decision.next).toMatchObject({ on: today, roads: ['r1', 'r2', 'r3'], students: ['noor'] })
    expect(decision.notices.map(({ to }) => to)).toEqual(['door', 'kim', 'noor'])
  })

  it('happens once a day', () => {
    const before = [closed(today, [])]
    expect(closeIntervision({ id: 'i', site: 'gent', by: 'wies', before }, left, now)).toMatchObject({
      because: { reason: 'intervision-closed-today' },
    })
  })

  it('is counted for a family from the day it waits', () => {
    const all = [closed('2026-10-26', ['r1']), closed('2026-11-09', ['r1', 'r2']), closed('2026-11-16', [])]
    expect(timesLeft('r1', '2026-11-01T00:00:00.000Z', all)).toBe(1)
    expect(lastIntervision(all)?.on).toBe('2026-11-16')
    expect(lastIntervision([])).toBeNull()
  })
})
