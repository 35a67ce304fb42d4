import { describe, expect, it } from '@jest/globals'
import { fictionalPeople } from '../../../bot/fictional/people.ts'
import { meetingReminders, whoHoldMeetings } from '../../../programme/partners-meeting/meeting-reminders.ts'
import { noMeetings } from '../../../programme/partners-meeting/partner-meetings.ts'
import { firstPolicy, newSite } from '../../../programme/site.ts'

const people = fictionalPeople.filter(({ id }) => ['door', 'wies'].includes(id))
const none = noMeetings('gent')
const on = '2026-12-07'
const proposed = { on, isPlanned: false }

const said = (today: string, more: Partial<Parameters<typeof meetingReminders>[0]> = {}) =>
  meetingReminders({ meetings: none, next: proposed, firstRequest: null, people, today, ...more }).map(
    ({ id }) => id,
  )

describe('reminders of a meeting', () => {
  it.each([
    ['2026-11-22', []],
    [
      '2026-11-23',
      ['partners-meeting-ahead:gent:2026-12-07:door', 'partners-meeting-ahead:gent:2026-12-07:wies'],
    ],
    [
      '2026-12-07',
      ['partners-meeting-ahead:gent:2026-12-07:door', 'partners-meeting-ahead:gent:2026-12-07:wies'],
    ],
    ['2026-12-08', []],
    ['2026-12-13', []],
    [
      '2026-12-14',
      ['partners-meeting-after:gent:2026-12-07:door', 'partners-meeting-after:gent:2026-12-07:wies'],
    ],
    [
      '2027-06-01',
      ['partners-meeting-after:gent:2026-12-07:door', 'partners-meeting-after:gent:2026-12-07:wies'],
    ],
  ])('due on %s', (today, expected) => {
    expect(said(today)).toEqual(expected)
  })

  it('go to nobody who has just planned it, and to everybody when it was planned long before', () => {
    const planned = (at: string) => ({
      meetings: { ...none, planned: { on, by: 'door', at } },
      next: { on, isPlanned: true },
    })
    expect(said('2026-11-30', planned('2026-11-30T09:00:00.000Z'))).toEqual([
      'partners-meeting-ahead:gent:2026-12-07:wies',
    ])
    expect(said('2026-11-30', planned('2026-11-01T09:00:00.000Z'))).toHaveLength(2)
    expect(said('2026-12-14', planned('2026-11-30T09:00:00.000Z'))).toHaveLength(2)
  })

  it.each([
    [null, '2026-12-07', 0],
    ['2026-11-23', '2026-12-06', 0],
    ['2026-11-23', '2026-12-07', 2],
  ])('of a first one, when partners ask since %s: on %s %d', (firstRequest, today, count) => {
    const due = said(today, { next: null, firstRequest })
    expect(due).toHaveLength(count)
    for (const id of due) expect(id).toContain('partners-meeting-first:gent:first:')
  })
})

describe('who holds the meetings', () => {
  const site = (intakeBy: 'lecturer' | 'coordinator') => ({
    ...newSite({ id: 'gent', name: 'Gent', letter: 'G' }),
    policies: [{ ...firstPolicy, intakeBy }],
  })
  const names = (intakeBy: 'lecturer' | 'coordinator', all = fictionalPeople) =>
    whoHoldMeetings(site(intakeBy), all).map(({ id }) => id)

  it('are the lecturers, and the coordinator where the coordinator does the intakes', () => {
    expect(names('lecturer')).toEqual(['door', 'wies'])
    expect(names('coordinator')).toEqual(['door', 'co', 'wies'])
  })

  it('is the coordinator where there is no lecturer', () => {
    expect(
      names(
        'lecturer',
        fictionalPeople.filter(({ roles }) => !roles.includes('lecturer')),
      ),
    ).toEqual(['co'])
  })
})
