import { describe, expect, it } from '@jest/globals'
import { isOpenReferral, type OpenReferral, StepState } from '../../programme/referral.ts'
import { answerTo, askedIn, isDue, postpone } from '../../programme/referral-asking.ts'
import { digestDayNow, digestDayOf, digestNotice, digestOf } from '../../programme/referral-digest.ts'
import { advance, undoStep } from '../../programme/referral-rules.ts'
import { dayAfter, dayOf, momentAt } from '../../programme/stamp.ts'
import { agreed, monday, openAfter, referralAfter, told } from './referrals.ts'

const today = dayOf(monday)

describe('the first question comes', () => {
  it.each([
    ['discussed', null, '2026-11-30'],
    ['agreed', null, '2026-11-30'],
    ['contacted', null, '2026-11-28'],
    ['appointed', null, '2026-11-30'],
    ['appointed', '2026-12-15', '2026-12-16'],
    ['appointed', '2026-11-23', '2026-11-24'],
    ['appointed', '2026-11-01', '2026-11-24'],
    ['went', null, '2026-12-07'],
  ] as const)('after %s (%s) on %s', (state, date, expected) => {
    const appointment = date === null ? null : { date, time: null }
    const referral = openAfter(told(state, { appointment }))
    expect(referral.dueDay).toBe(expected)
    expect([isDue(referral, dayAfter(expected, -1)), isDue(referral, expected)]).toEqual([false, true])
  })

  const ends = StepState.options.filter((state) => !isOpenReferral(referralAfter(state)))

  it('never after an outcome, nor when the family does not want it', () => {
    expect(ends).toEqual([
      'helped',
      'declined',
      'full',
      'not-entitled',
      'gone',
      'no-show',
      'not-helped',
      'other',
    ])
    for (const state of ends) expect(isDue(referralAfter(state), '2030-01-01')).toBe(false)
  })
})

describe('asked again', () => {
  /** Asks on every day it is due and gives those days. */
  function daysAsked(referral: OpenReferral, answer: (referral: OpenReferral, day: string) => OpenReferral) {
    const days: string[] = []
    let now = referral
    for (let day = today; day < '2027-04-01'; day = dayAfter(day, 1))
      if (isDue(now, day)) {
        days.push(day)
        now = answer(askedIn(now, day), day)
      }
    return days
  }
  const gaps = (days: readonly string[]) =>
    days.slice(1).map((day, at) => Math.round((Date.parse(day) - Date.parse(days[at] ?? '')) / 86_400_000))

  it('each week without an answer, and after three times once in four weeks', () => {
    expect(gaps(daysAsked(openAfter('contacted'), (referral) => referral))).toEqual([6, 6, 27, 27, 27, 27])
  })

  it('“weet ik nog niet” waits another week from that day, and the third time four weeks', () => {
    let referral = openAfter('contacted')
    const due: string[] = []
    for (const day of ['2026-12-01', '2026-12-10', '2026-12-20']) {
      const next = agreed(postpone(referral, momentAt(day, '10:00')))
      if (!isOpenReferral(next)) throw new Error('ended')
      due.push(next.dueDay)
      referral = next
    }
    expect(due).toEqual(['2026-12-07', '2026-12-16', '2027-01-16'])
  })

  it('a new step begins counting anew', () => {
    const tired = askedIn(askedIn(askedIn(openAfter('contacted'), today), today), today)
    const next = agreed(advance(tired, told('went'), monday))
    expect(next).toMatchObject({ asks: { asked: 0, notYet: 0 }, dueDay: '2026-12-07' })
  })

  it('“weet ik nog niet” brings no question nearer: not before the appointment', () => {
    const far = openAfter(told('appointed', { appointment: { date: '2027-02-01', time: null } }))
    expect(agreed(postpone(far, monday))).toMatchObject({ dueDay: '2027-02-02' })
  })

  it('what ended is not put off', () => {
    const decision = postpone(referralAfter('helped'), monday)
    expect(decision).toEqual({ accepted: false, because: { reason: 'referral-ended-already' } })
  })
})

describe('the answer to a question', () => {
  const asked = askedIn(openAfter('contacted'), '2026-11-26')
  const later = monday.plus({ days: 4 })

  it('is none, a step or later', () => {
    expect(answerTo(asked)).toBe('none')
    expect(answerTo(agreed(postpone(asked, later)))).toBe('later')
    expect(answerTo(agreed(advance(asked, told('went'), later)))).toBe('step')
    expect(answerTo(agreed(advance(asked, told('helped'), later)))).toBe('step')
  })

  it('taken back is none again', () => {
    const step = agreed(advance(asked, told('helped'), later))
    expect(answerTo(agreed(undoStep(step, { version: step.version, by: 'lies' }, later)))).toBe('none')
  })
})

describe('the day of the digest', () => {
  const gent = (from: string, until = from) => [{ from, until, label: 'gesloten' }]

  it.each([
    ['a usual week', '2026-11-23', [], '2026-11-26'],
    ['asked on its Sunday', '2026-11-29', [], '2026-11-26'],
    ['Ascension Day is a Thursday', '2026-05-11', [], '2026-05-13'],
    ['Christmas is on Friday', '2026-12-21', [], '2026-12-24'],
    ['Thursday closed', '2026-11-23', gent('2026-11-26'), '2026-11-25'],
    ['Monday to Thursday closed', '2026-11-23', gent('2026-11-23', '2026-11-26'), '2026-11-27'],
    ['the whole week closed', '2026-11-23', gent('2026-11-20', '2026-11-30'), null],
  ])('%s', (_, day, closed, expected) => {
    expect(digestDayOf(day, closed)).toBe(expected)
  })

  it.each([
    ['2026-11-26', '15:59', null],
    ['2026-11-26', '16:00', '2026-11-26'],
    ['2026-11-26', '18:59', '2026-11-26'],
    ['2026-11-26', '19:00', null],
    ['2026-11-25', '16:30', null],
    // The bot was down on Thursday.
    ['2026-11-27', '16:30', '2026-11-26'],
    ['2026-11-28', '16:30', null],
    // Summer time: Belgian clocks count.
    ['2026-07-02', '16:00', '2026-07-02'],
  ])('at %s %s the digest of %s goes out', (day, clock, expected) => {
    expect(digestDayNow(momentAt(day, clock), [])).toBe(expected)
  })
})

describe('a digest', () => {
  const thursday = '2026-12-03'
  const named = (id: string, more: Partial<OpenReferral> = {}) =>
    ({ ...openAfter('contacted'), id, ...more }) as OpenReferral

  it('asks after what is due, longest due first, five at most', () => {
    const many = [
      '2026-11-28',
      '2026-11-20',
      '2026-12-03',
      '2026-12-01',
      '2026-11-25',
      '2026-11-30',
      '2026-12-04',
    ].map((dueDay, at) => named(`referral-${at}`, { dueDay }))
    const digest = digestOf('lies', many, thursday)
    expect(digest?.asked.map(({ id }) => id)).toEqual([
      'referral-1',
      'referral-4',
      'referral-0',
      'referral-5',
      'referral-3',
    ])
    for (const referral of digest?.asked ?? []) expect(referral.question?.on).toBe(thursday)
  })

  it('is none when nothing is due', () => {
    expect(
      digestOf('lies', [named('a', { dueDay: '2026-12-04' }), referralAfter('helped')], thursday),
    ).toBeNull()
  })

  it('is the same notice all week, and another next week, over the turn of the year too', () => {
    const ids = ['2026-12-28', '2026-12-31', '2027-01-01', '2027-01-03', '2027-01-04'].map(
      (day) => digestNotice('lies', day).id,
    )
    expect(ids).toEqual([
      ...Array.from({ length: 4 }, () => 'referral-digest:2026-W53:lies'),
      'referral-digest:2027-W01:lies',
    ])
  })

  it('is routine', () => {
    expect(digestNotice('lies', thursday)).toMatchObject({ lane: 'routine', to: 'lies', about: thursday })
  })
})
