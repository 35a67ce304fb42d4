import { describe, expect, it } from '@jest/globals'
import type { ContactKind } from '../../programme/contact-words.ts'
import { ContactKind as kinds } from '../../programme/contact-words.ts'
import { hurry, rhythmOf } from '../../programme/rhythm.ts'
import { firstPolicy } from '../../programme/site.ts'

const today = '2026-11-23'
const from = '2026-11-02'

function on(date: string, kind: ContactKind) {
  return { date, kind }
}

function daysLeft(contacts: readonly { date: string; kind: ContactKind }[], start = from) {
  const { contact, visit } = rhythmOf(contacts, { from: start, policy: firstPolicy }, today)
  return [contact.daysLeft, visit.daysLeft]
}

describe('the two clocks of a family', () => {
  it.each([
    ['home_visit', [6, 13]],
    ['outing', [6, 13]],
    ['accompanied', [6, 13]],
    ['phone', [6, -7]],
    ['message', [6, -7]],
    ['missed', [-14, -7]],
  ] as const)('a contact of kind %s yesterday leaves %j days', (kind, expected) => {
    expect(daysLeft([on('2026-11-22', kind)])).toEqual(expected)
  })

  it('every kind has its place in the table above', () => {
    expect(kinds.options).toHaveLength(6)
  })

  it.each([
    ['today', today, [7, 14]],
    ['a week ago', '2026-11-16', [0, 7]],
    ['eight days ago', '2026-11-15', [-1, 6]],
    ['tomorrow', '2026-11-24', [8, 15]],
  ])('run from the match while there is no contact: begun %s', (_, start, expected) => {
    expect(daysLeft([], start)).toEqual(expected)
  })

  it('run from the latest contact, in whatever order they come', () => {
    const contacts = [on('2026-11-10', 'home_visit'), on('2026-11-20', 'phone'), on('2026-11-05', 'outing')]
    expect(daysLeft(contacts)).toEqual([4, 1])
    expect(daysLeft(contacts.toReversed())).toEqual([4, 1])
  })

  it('a missed visit takes nothing away from the one before', () => {
    expect(daysLeft([on('2026-11-20', 'home_visit'), on('2026-11-22', 'missed')])).toEqual([4, 11])
  })

  it('a contact that lies ahead stops nothing yet', () => {
    expect(daysLeft([on('2026-11-24', 'home_visit')])).toEqual([-14, -7])
  })

  it('say when they last stopped and when they are due', () => {
    const { contact, visit } = rhythmOf([on('2026-11-20', 'phone')], { from, policy: firstPolicy }, today)
    expect(contact).toEqual({ last: '2026-11-20', due: '2026-11-27', daysLeft: 4 })
    expect(visit).toEqual({ last: null, due: '2026-11-16', daysLeft: -7 })
  })

  it('follow the policy of the site', () => {
    const policy = { ...firstPolicy, contactDays: 10, visitDays: 30 }
    const { contact, visit } = rhythmOf([], { from: today, policy }, today)
    expect([contact.daysLeft, visit.daysLeft]).toEqual([10, 30])
  })

  it('lose no day in a week with a summer-time change', () => {
    const spring = rhythmOf(
      [on('2026-03-28', 'outing')],
      { from: '2026-03-01', policy: firstPolicy },
      '2026-03-30',
    )
    const autumn = rhythmOf(
      [on('2026-10-24', 'outing')],
      { from: '2026-10-01', policy: firstPolicy },
      '2026-10-26',
    )
    expect([spring.contact.daysLeft, autumn.contact.daysLeft]).toEqual([5, 5])
  })
})

describe('clocks that stand still', () => {
  const policy = firstPolicy
  const clocks = (rests: readonly { from: string; until: string | null }[], on = today) => {
    const { contact, visit } = rhythmOf([], { from: '2026-11-16', policy, rests }, on)
    return [contact, visit].map(({ due, daysLeft, rests: still }) => [due, daysLeft, still?.until])
  }

  it.each([
    [
      'a pause of five days to come moves what falls in it',
      [{ from: '2026-11-20', until: '2026-11-24' }],
      '2026-11-18',
      ['2026-11-28', 10, undefined],
    ],
    [
      'while it lasts it says until when',
      [{ from: '2026-11-20', until: '2026-11-24' }],
      '2026-11-23',
      ['2026-11-28', 5, '2026-11-24'],
    ],
    [
      'after it the days count on',
      [{ from: '2026-11-17', until: '2026-11-19' }],
      '2026-11-23',
      ['2026-11-26', 3, undefined],
    ],
    [
      'a pause after the due day moves nothing',
      [{ from: '2026-11-25', until: '2026-11-30' }],
      '2026-11-23',
      ['2026-11-23', 0, undefined],
    ],
    [
      'what was over is not over while it rests',
      [{ from: '2026-11-25', until: '2026-12-05' }],
      '2026-12-01',
      ['2026-11-23', 0, '2026-12-05'],
    ],
    [
      'a rest that nobody ends keeps the days that were left',
      [{ from: '2026-11-18', until: null }],
      '2026-12-01',
      ['2026-12-07', 6, null],
    ],
    [
      'two rests over each other count once',
      [
        { from: '2026-11-17', until: '2026-11-19' },
        { from: '2026-11-18', until: '2026-11-20' },
      ],
      '2026-11-23',
      ['2026-11-27', 4, undefined],
    ],
  ] as const)('%s', (_, rests, on, contact) => {
    expect(clocks(rests, on)[0]).toEqual(contact)
  })

  it('are nobody’s hurry, and others are as late as the latest of both', () => {
    const rests = [{ from: '2026-11-20', until: null }]
    expect(hurry(rhythmOf([], { from, policy, rests }, today))).toBe(Number.POSITIVE_INFINITY)
    expect(hurry(rhythmOf([], { from, policy }, today))).toBe(-14)
  })
})
