import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import type { Adult, Consent } from '../../../programme/intake/consent.ts'
import { intakeDues } from '../../../programme/intake/intake-due.ts'
import type { Safety } from '../../../programme/intake/safety.ts'
import { stopForConsent } from '../../../programme/intake/withdrawal.ts'
import type { Match } from '../../../programme/match.ts'
import { newTrajectory, type Pause, type Trajectory } from '../../../programme/trajectory/trajectory.ts'
import { begunRoad } from '../road/begun-road.ts'
import { intakeWith, said } from './told.ts'

const match = (student: string, from: string, more: Partial<Match> = {}): Match => ({
  id: `match-${student}-${from}`,
  family: 'family-1',
  student,
  from,
  until: null,
  policyVersion: 1,
  ...more,
})

type Case = Readonly<{
  consents?: readonly Consent[]
  birthDate?: string | null
  matches?: readonly Match[]
  assessedOn?: readonly string[]
  today?: string
  adults?: readonly Adult[]
  home?: Safety['home']
  trajectory?: Partial<Trajectory>
}>

function dues({
  birthDate = null,
  matches = [],
  today = '2027-03-01',
  home,
  trajectory: told,
  ...more
}: Case) {
  const intake = intakeWith({ consents: [said('mother', 'yes', '2026-11-23')], ...more }, home)
  const trajectory = { ...newTrajectory({ id: 'family-1', site: 'gent', birthDate }), ...told }
  return intakeDues({ intake, family: { birthDate }, matches, trajectory }, today)
}

const lies = match('lies', '2026-12-01', { until: '2027-01-31' })
const noor = match('noor', '2027-02-01')

const standIn: Pause = {
  id: 'pause-1',
  student: 'lies',
  from: '2027-02-01',
  until: '2027-02-14',
  reason: 'exams',
  by: 'door',
  at: '2027-01-20T09:00:00.000Z',
  standIn: { match: noor.id, student: 'noor' },
}
const lost = { since: '2027-02-20', toldBy: 'door', how: null, before: null }

describe('what is asked again', () => {
  it.each<[string, Case, readonly object[]]>([
    ['nothing while nothing changed', { matches: [lies] }, []],
    ['what was never asked', { consents: [] }, [{ what: 'consent', why: 'never-asked' }]],
    [
      'a yes that an adult took back',
      { consents: [{ ...said('mother', 'yes', '2026-11-23'), withdrawnOn: '2026-12-01' }] },
      [{ what: 'consent', why: 'not-agreed' }],
    ],
    [
      'a no when asked again',
      { consents: [said('mother', 'yes', '2026-11-23'), said('mother', 'no', '2026-12-20')] },
      [{ what: 'consent', why: 'not-agreed' }],
    ],
    [
      'every adult, also when the mother was asked since',
      {
        birthDate: '2027-02-20',
        adults: ['mother', 'partner'],
        home: 'fine',
        consents: [said('partner', 'yes', '2026-11-23'), said('mother', 'yes', '2027-02-21')],
      },
      [{ what: 'consent', why: 'birth', since: '2027-02-20' }],
    ],
    [
      'nobody who cannot be asked safely',
      {
        birthDate: '2027-02-20',
        adults: ['mother', 'partner'],
        home: 'unknown',
        consents: [said('partner', 'yes', '2026-11-23'), said('mother', 'yes', '2027-02-21')],
      },
      [],
    ],
    ['nothing before the birth', { birthDate: '2027-03-02' }, []],
    [
      'consent at the birth',
      { birthDate: '2027-03-01' },
      [{ what: 'consent', why: 'birth', since: '2027-03-01' }],
    ],
    [
      'no consent that was given since',
      { birthDate: '2027-02-20', consents: [said('mother', 'yes', '2027-02-20')] },
      [],
    ],
    [
      'consent at a change of buddy',
      { matches: [noor, lies] },
      [{ what: 'consent', why: 'new-buddy', since: '2027-02-01', match: noor.id }],
    ],
    ['not before that buddy begins', { matches: [lies, noor], today: '2027-01-31' }, []],
    ['not when the same buddy comes back', { matches: [lies, match('lies', '2027-02-01')] }, []],
    ['not of two who began together', { matches: [lies, match('noor', '2026-12-01')] }, []],
    ['not of who stands in for some days', { matches: [lies, noor], trajectory: { pauses: [standIn] } }, []],
    [
      'nothing at all of a family that lost a child',
      { consents: [], birthDate: '2027-01-18', matches: [lies, noor], trajectory: { quiet: lost } },
      [],
    ],
    ['not of a buddy who never came', { matches: [lies, { ...noor, cutOff: true }] }, []],
    [
      'nothing once the new buddy was agreed to',
      { matches: [lies, noor], consents: [said('mother', 'yes', '2027-02-01')] },
      [],
    ],
    [
      'the criteria six weeks after the birth',
      {
        birthDate: '2027-01-18',
        consents: [said('mother', 'yes', '2027-01-20')],
        assessedOn: ['2026-11-23'],
      },
      [{ what: 'criteria', since: '2027-03-01' }],
    ],
    ['not a day earlier', { birthDate: '2027-01-19', consents: [said('mother', 'yes', '2027-01-20')] }, []],
    [
      'not when they were judged since the birth',
      {
        birthDate: '2027-01-18',
        consents: [said('mother', 'yes', '2027-01-20')],
        assessedOn: ['2026-11-23', '2027-01-18'],
      },
      [],
    ],
  ])('%s', (_, given, expected) => {
    expect(dues(given)).toEqual(expected)
  })
})

describe('a consent taken back', () => {
  const now = DateTime.fromISO('2027-03-01T10:00:00Z')
  const family = {
    id: 'family-1',
    code: 'G-030',
    pseudonym: 'Wulp',
    site: 'gent',
    supervisor: 'door',
    dueDate: null,
    birthDate: null,
    createdAt: '2026-11-23T15:00:00.000Z',
  }
  const road = begunRoad(now.minus({ days: 30 }), { partner: 'kim', family: family.id })
  const coming = match('tuur', '2027-04-01')

  it('cuts what runs and what is to come, tells each buddy, and leaves what ended long ago', () => {
    // A student who was removed before a match began keeps it, cut off, with a last day still to come.
    const removed = match('ria', '2027-05-01', { until: '2027-05-01', cutOff: true })
    const matches = [lies, noor, coming, removed]
    const stopped = stopForConsent({ road, family, matches, pairings: [], by: 'door' }, now)
    if (!stopped.accepted) throw new Error('refused')
    expect(stopped.next.road).toMatchObject({ state: 'withdrawn', reason: 'family-withdrew-consent' })
    expect(stopped.next.matches).toEqual([
      { ...noor, until: '2027-03-01', cutOff: true },
      { ...coming, until: '2027-04-01', cutOff: true },
    ])
    expect(stopped.notices.map(({ kind, to }) => [kind, to])).toEqual([
      ['consent-withdrawn', 'noor'],
      ['consent-withdrawn', 'tuur'],
    ])
  })

  it('tells the supervisor when somebody else wrote it down', () => {
    const stopped = stopForConsent({ road, family, matches: [], pairings: [], by: 'co' }, now)
    expect(stopped.accepted && stopped.notices).toMatchObject([{ kind: 'consent-stopped', to: 'door' }])
  })

  it('of a road that ended changes nothing', () => {
    const ended = stopForConsent({ road, family, matches: [], pairings: [], by: 'door' }, now)
    if (!ended.accepted) throw new Error('refused')
    const again = stopForConsent(
      { road: ended.next.road, family, matches: [noor], pairings: [], by: 'door' },
      now,
    )
    expect(again).toEqual({ accepted: false, because: { reason: 'road-ended', state: 'withdrawn' } })
  })
})
