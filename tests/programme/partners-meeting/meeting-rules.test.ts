import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { programmeZone } from '../../../programme/belgian-zone.ts'
import {
  agree,
  holdMeeting,
  nextMeeting,
  planMeeting,
  reopenAgreements,
  takeBackMeeting,
  tickAgreements,
  toldSince,
} from '../../../programme/partners-meeting/meeting-rules.ts'
import {
  noMeetings,
  openAgreements,
  type PartnerMeetings,
} from '../../../programme/partners-meeting/partner-meetings.ts'
import { agreed } from '../referrals.ts'

const now = DateTime.fromISO('2026-11-23T16:00', { zone: programmeZone })
const at = '2026-11-23T15:00:00.000Z'
const rhythm = { weeks: 13, closed: [] }
const none = noMeetings('gent')
const dated = (on: string) => ({ on, by: 'door', at })
const held = (...days: readonly string[]): PartnerMeetings => ({ ...none, held: days.map(dated) })
const planned = (on: string): PartnerMeetings => ({ ...none, planned: dated(on) })

describe('the next meeting', () => {
  it.each([
    ['of a site that never met', none, null],
    ['is the day that was put down', planned('2026-12-07'), { on: '2026-12-07', isPlanned: true }],
    ['also when it is over', planned('2026-11-02'), { on: '2026-11-02', isPlanned: true }],
    ['else follows the rhythm', held('2026-06-08', '2026-09-07'), { on: '2026-12-07', isPlanned: false }],
    ['on a working day: after Christmas', held('2026-09-25'), { on: '2026-12-28', isPlanned: false }],
  ])('%s', (_, meetings, expected) => {
    expect(nextMeeting(meetings, rhythm)).toEqual(expected)
  })

  it('is not on a day on which the site is closed', () => {
    const closed = [{ from: '2026-12-07', until: '2026-12-11', label: 'examens' }]
    expect(nextMeeting(held('2026-09-07'), { weeks: 13, closed })?.on).toBe('2026-12-14')
  })

  it('has figures since the last one, else since one rhythm ago', () => {
    expect(toldSince(held('2026-06-08', '2026-09-07'), rhythm, '2026-11-23')).toBe('2026-09-07')
    expect(toldSince(none, rhythm, '2026-11-23')).toBe('2026-08-24')
  })
})

describe('planning a meeting', () => {
  const plan = (on: string | null, meetings = none, before: string | null = null) =>
    planMeeting(meetings, { on, by: 'door', before, closed: [] }, now)

  it('puts the day down, or another in its place', () => {
    expect(agreed(plan('2026-12-07')).planned).toEqual(dated('2026-12-07'))
    expect(agreed(plan('2026-12-08', planned('2026-12-07'), '2026-12-07')).planned?.on).toBe('2026-12-08')
    expect(agreed(plan('2026-11-23')).planned?.on).toBe('2026-11-23')
    expect(agreed(plan('2027-11-23')).planned?.on).toBe('2027-11-23')
  })

  it.each([
    ['without a day', plan(null), 'meeting-day-unclear'],
    ['yesterday', plan('2026-11-22'), 'meeting-day-unclear'],
    ['in more than a year', plan('2027-11-24'), 'meeting-day-unclear'],
    ['on a Sunday', plan('2026-11-29'), 'meeting-on-closed-day'],
    ['on a holiday', plan('2026-12-25'), 'meeting-on-closed-day'],
    ['as it was', plan('2026-12-07', planned('2026-12-07'), '2026-12-07'), 'meeting-planned-already'],
    ['after a colleague', plan('2026-12-08', planned('2026-12-07')), 'meeting-changed-meanwhile'],
    ['when they met today', plan('2026-11-23', held('2026-11-23')), 'meeting-held-already'],
  ])('is refused %s', (_, decision, reason) => {
    expect(decision).toMatchObject({ accepted: false, because: { reason } })
  })
})

describe('a meeting that took place', () => {
  it('counts from its day on, and makes room for the next', () => {
    const after = agreed(holdMeeting(planned('2026-11-20'), { on: '2026-11-20', by: 'door' }, now))
    expect(after).toMatchObject({ planned: null, held: [{ on: '2026-11-20' }] })
    expect(nextMeeting(after, rhythm)).toEqual({ on: '2027-02-19', isPlanned: false })
  })

  it('leaves a later day that is planned as it is', () => {
    const both = { ...held('2026-09-07'), planned: dated('2026-12-07') }
    expect(agreed(holdMeeting(both, { on: '2026-11-23', by: 'door' }, now)).planned?.on).toBe('2026-12-07')
  })

  it.each([
    ['to come', none, '2026-11-24', 'meeting-still-to-come'],
    ['said before', held('2026-11-20'), '2026-11-20', 'meeting-held-already'],
    ['before the last one', held('2026-11-20'), '2026-11-19', 'meeting-changed-meanwhile'],
  ])('is not one %s', (_, meetings, on, reason) => {
    const decision = holdMeeting(meetings, { on, by: 'door' }, now)
    expect(decision).toMatchObject({ accepted: false, because: { reason } })
  })

  it('is taken back as long as it is the last one, and is planned again', () => {
    const meetings = held('2026-09-07', '2026-11-20')
    expect(agreed(takeBackMeeting(meetings, '2026-11-20'))).toEqual({
      ...held('2026-09-07'),
      planned: dated('2026-11-20'),
    })
    expect(takeBackMeeting(meetings, '2026-09-07')).toMatchObject({ because: { reason: 'meeting-not-held' } })
  })
})

describe('an agreement', () => {
  const asked = { id: 'a', text: 'Wachttijd opvragen', who: 'OCMW', until: '2026-12-18', by: 'door' }
  const one = agreed(agree(none, asked, now))
  const ticked = agreed(tickAgreements(one, { ids: ['a'], by: 'wies' }, now))

  it('comes back, what is due first in front, until it is ticked', () => {
    const more = agreed(
      agree(
        agreed(agree(one, { ...asked, id: 'b', until: null }, now)),
        { ...asked, id: 'c', until: '2026-11-23' },
        now,
      ),
    )
    expect(openAgreements(more).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
    expect(openAgreements(ticked)).toEqual([])
    expect(ticked.agreements).toMatchObject([{ made: { by: 'door' }, ticked: { by: 'wies', at } }])
  })

  it('is put right by its form and made no second time, also when it was ticked meanwhile', () => {
    const again = agreed(agree(ticked, { ...asked, text: 'Wachttijd navragen', by: 'wies' }, now))
    expect(again.agreements).toMatchObject([
      { text: 'Wachttijd navragen', made: { by: 'door' }, ticked: { by: 'wies' } },
    ])
  })

  it('is opened again when it was ticked by mistake', () => {
    expect(openAgreements(agreed(reopenAgreements(ticked, ['a'])))).toHaveLength(1)
    expect(reopenAgreements(one, ['a'])).toMatchObject({ because: { reason: 'agreement-open-already' } })
  })

  it('is ticked by one: what a colleague ticked stays theirs', () => {
    const two = agreed(agree(ticked, { ...asked, id: 'b' }, now))
    const both = agreed(tickAgreements(two, { ids: ['a', 'b'], by: 'door' }, now))
    expect(both.agreements.map((of) => of.ticked?.by)).toEqual(['wies', 'door'])
  })

  const full = Array.from({ length: 20 }, (_, count) => `x${count}`).reduce<PartnerMeetings>(
    (meetings, id) => agreed(agree(meetings, { ...asked, id }, now)),
    none,
  )

  it.each([
    [
      'without anything',
      agree(none, { ...asked, text: null, who: null }, now),
      { reason: 'agreement-fields-missing', fields: ['text', 'who'] },
    ],
    [
      'without who',
      agree(none, { ...asked, who: null }, now),
      { reason: 'agreement-fields-missing', fields: ['who'] },
    ],
    [
      'by a day that is over',
      agree(none, { ...asked, until: '2026-11-22' }, now),
      { reason: 'agreement-day-over' },
    ],
    ['beside twenty others', agree(full, asked, now), { reason: 'agreements-too-many', most: 20 }],
    [
      'that nobody chose',
      tickAgreements(one, { ids: [], by: 'wies' }, now),
      { reason: 'agreement-none-chosen' },
    ],
    [
      'ticked before',
      tickAgreements(ticked, { ids: ['a'], by: 'door' }, now),
      { reason: 'agreement-ticked-already' },
    ],
  ])('is refused %s', (_, decision, because) => {
    expect(decision).toMatchObject({ accepted: false, because })
  })

  it('is put right even when twenty are open', () => {
    expect(agree(full, { ...asked, id: 'x3' }, now).accepted).toBe(true)
  })
})
