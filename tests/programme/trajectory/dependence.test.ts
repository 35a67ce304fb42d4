import { describe, expect, it } from '@jest/globals'
import type { ContactFacts } from '../../../programme/contact.ts'
import { firstPolicy } from '../../../programme/site.ts'
import { dayAfter } from '../../../programme/stamp.ts'
import {
  answerQuestion,
  type DependenceQuestion,
  DependenceSign,
  mayAsk,
  signsOf,
} from '../../../programme/trajectory/dependence.ts'
import { facts } from '../../cards/fictional.ts'

const today = '2026-11-23'
const from = '2026-06-01'

const contact = (daysAgo: number, more: Partial<ContactFacts> = {}): ContactFacts => ({
  ...facts,
  date: dayAfter(today, -daysAgo),
  time: '14:00',
  minutes: 60,
  present: ['mother', 'baby'],
  actions: ['emotional'],
  ...more,
})
const many = (count: number, more: Partial<ContactFacts> = {}) =>
  Array.from({ length: count }, (_, at) => contact(1 + at * 3, more))

function seen(contacts: readonly ContactFacts[], more: Partial<Parameters<typeof signsOf>[0]> = {}) {
  const doing = { from, contacts, referralDays: [], ...more }
  return signsOf(doing, firstPolicy, today).map(({ sign, count }) => `${sign} ${count}`)
}

const alone = { services: [], present: ['mother'] } as const
const instead = { actions: ['organising'], present: ['professional'], justTogether: false } as const

describe('signs of growing dependence', () => {
  it.each([
    ['nothing', [], []],
    ['an ordinary month', many(8), []],
    ['six hours a week', many(8, { minutes: 180 }), []],
    ['nine hours a week', many(9, { minutes: 240 }), ['many-hours 9']],
    ['two late evenings', [...many(4), contact(2, { time: '22:00' }), contact(5, { time: '21:00' })], []],
    ['three late evenings', many(3, { time: '21:00' }), ['late 3']],
    ['three nights', many(3, { time: '02:30' }), ['late 3']],
    ['evenings just before', many(9, { time: '20:59' }), []],
    ['no clock time', many(9, { time: null }), []],
    ['three late evenings long ago', [40, 45, 50].map((ago) => contact(ago, { time: '23:00' })), []],
    ['missed late', many(5, { kind: 'missed', time: '23:00' }), []],
    ['twice something arranged without the family', many(2, instead), []],
    ['three times', many(3, instead), ['instead-of 3']],
    ['arranged with the mother there', many(5, { ...instead, present: ['mother', 'professional'] }), []],
    ['arranged, nobody knows who was there', many(5, { ...instead, present: [] }), []],
    ['talked without the family', many(5, { ...instead, actions: ['information'] }), []],
    ['only the buddy, six times', many(6, alone), ['all-through-buddy 8']],
    ['only the buddy, five times', many(5, alone), []],
    ['only the buddy and once a service', [...many(6, alone), contact(30)], []],
    [
      'a professional there once',
      [...many(6, alone), contact(30, { ...alone, present: ['professional'] })],
      [],
    ],
  ] as const)('%s', (_, contacts, expected) => {
    expect(seen(contacts)).toEqual(expected)
  })

  it('a referral that moved, or a buddy of some weeks, speaks of no solitude', () => {
    expect(seen(many(6, alone), { referralDays: [dayAfter(today, -20)] })).toEqual([])
    expect(seen(many(6, alone), { referralDays: [dayAfter(today, -80)] })).toEqual(['all-through-buddy 8'])
    expect(seen(many(6, alone), { from: dayAfter(today, -40) })).toEqual([])
  })

  it('hours of a new buddy are counted over the weeks there were', () => {
    expect(seen([contact(1, { minutes: 1440 })], { from: dayAfter(today, -9) })).toEqual(['many-hours 17'])
  })

  it('every sign has its rows above', () => {
    expect(DependenceSign.options).toHaveLength(4)
  })
})

describe('asking about it', () => {
  const question: DependenceQuestion = {
    id: 'q1',
    student: 'lies',
    on: '2026-11-23',
    seen: [{ sign: 'late', count: 3 }],
    buddy: null,
    lecturer: null,
  }

  it.each([
    ['2026-12-20', 'lies', false],
    ['2026-12-21', 'lies', true],
    ['2026-11-24', 'noor', true],
  ])('on %s about %s: %s', (on, student, expected) => {
    expect(mayAsk([question], student, on)).toBe(expected)
  })

  it('keeps each answer as a code of its own; the last one counts', () => {
    const answer = (
      questions: readonly DependenceQuestion[],
      as: 'buddy' | 'lecturer',
      code: 'fits-now' | 'not-so',
    ) => {
      const decision = answerQuestion(questions, { id: 'q1', as, answer: code })
      if (!decision.accepted) throw new Error(decision.because.reason)
      return decision.next
    }
    const both = answer(
      answer(answer([question], 'buddy', 'fits-now'), 'lecturer', 'not-so'),
      'buddy',
      'not-so',
    )
    expect(both).toEqual([{ ...question, buddy: 'not-so', lecturer: 'not-so' }])
  })

  it('refuses an unknown question and no answer', () => {
    expect(answerQuestion([question], { id: 'q2', as: 'buddy', answer: 'fits-now' })).toMatchObject({
      because: { reason: 'unknown-question' },
    })
    expect(answerQuestion([question], { id: 'q1', as: 'buddy', answer: null })).toMatchObject({
      because: { reason: 'answer-missing' },
    })
  })
})
