import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { Contact, type ContactFacts } from '../../programme/contact.ts'
import {
  askAboutContact,
  cannotChange,
  correctContact,
  faultOf,
  keepContact,
  moveContact,
  seeContact,
  type Telling,
  undoContact,
} from '../../programme/contact-rules.ts'
import type { Decision } from '../../programme/decision.ts'
import type { Match } from '../../programme/match.ts'
import { Notice } from '../../programme/notice.ts'
import { facts, kept, secrets } from '../cards/fictional.ts'

const now = DateTime.fromISO('2026-11-23T10:00', { zone: 'Europe/Brussels' })

const match: Match = {
  id: 'match-1',
  family: kept.family,
  student: kept.student,
  from: '2026-11-01',
  until: null,
  policyVersion: 1,
}

const { told, raised, observed, impression, agreed, feeling, question } = secrets
const texts = { told, raised, observed, impression, agreed, feeling, question }
const contact = { ...kept, texts, history: [], questions: [] }
const undone: Contact = { ...contact, state: 'undone', undoneAt: '2026-11-23T09:00:00.000Z' }
const telling: Telling = { facts, texts, match, supervisor: 'lecturer-agnes', now }

function accepted<Next>(decision: Decision<Next>) {
  if (!decision.accepted) throw new Error(`refused: ${decision.because.reason}`)
  for (const notice of decision.notices) Notice.parse(notice)
  return decision
}

const faults: readonly (readonly [string, Partial<ContactFacts>, Partial<Match>, object | null])[] = [
  ['an hour ago', { date: '2026-11-23', time: '09:00' }, {}, null],
  ['this very minute', { date: '2026-11-23', time: '10:00' }, {}, null],
  ['today without a time', { date: '2026-11-23', time: null }, {}, null],
  ['in a minute', { date: '2026-11-23', time: '10:01' }, {}, { reason: 'in-the-future' }],
  ['tomorrow', { date: '2026-11-24', time: null }, {}, { reason: 'in-the-future' }],
  ['the first day of the match', { date: '2026-11-01', time: null }, {}, null],
  [
    'the day before the match',
    { date: '2026-10-31', time: '23:59' },
    {},
    { reason: 'before-the-match', from: '2026-11-01' },
  ],
  ['the last day of the match', { date: '2026-11-20' }, { until: '2026-11-20' }, null],
  [
    'the day after the closing',
    { date: '2026-11-21' },
    { until: '2026-11-20' },
    { reason: 'after-the-closing', until: '2026-11-20' },
  ],
  ['with the next one the same day', { next: [{ date: facts.date, time: '18:00' }] }, {}, null],
  [
    'with a next one the day before',
    { next: [facts.next[0], { date: '2026-11-21', time: null }] as ContactFacts['next'] },
    {},
    { reason: 'next-in-the-past' },
  ],
]

describe('a contact', () => {
  it.each(faults)('%s', (_, more, matched, fault) => {
    const said = { ...telling, facts: { ...facts, ...more }, match: { ...match, ...matched } }
    expect(faultOf(said.facts, said.match, now)).toEqual(fault)
    const decision = { accepted: fault === null, ...(fault ? { because: fault } : {}) }
    expect(keepContact('contact-9', said)).toMatchObject(decision)
    expect(correctContact(contact, said, 14)).toMatchObject(decision)
  })

  it('is kept as told, under the family and student of the match, and the supervisor hears of it', () => {
    const { next, notices } = accepted(keepContact('contact-9', telling))
    expect(Contact.parse(next)).toEqual(next)
    expect(next).toMatchObject({
      id: 'contact-9',
      state: 'kept',
      family: match.family,
      student: match.student,
    })
    expect(next).toMatchObject({
      facts,
      texts,
      seen: null,
      keptAt: '2026-11-23T09:00:00.000Z',
      correctedAt: null,
    })
    expect(notices).toEqual([
      {
        id: 'contact-logged:contact-9:lecturer-agnes',
        kind: 'contact-logged',
        to: 'lecturer-agnes',
        about: 'contact-9',
        replaces: null,
        lane: 'routine',
      },
    ])
  })

  it('kept twice owes one notice: the id comes from the cause', () => {
    const later = { ...telling, now: now.plus({ hours: 3 }) }
    const ids = [telling, later].map((one) => accepted(keepContact('contact-9', one)).notices[0]?.id)
    expect(new Set(ids).size).toBe(1)
  })
})

describe('a correction', () => {
  const corrected: Telling = {
    ...telling,
    facts: { ...facts, minutes: 120 },
    texts: { ...texts, raised: 'iets anders' },
  }

  it('keeps what stood before and asks for a new reading', () => {
    const seen = { ...contact, seen: { by: 'lecturer-agnes', at: '2026-11-22T20:00:00.000Z' } }
    const { next, notices } = accepted(correctContact(seen, corrected, 14))
    expect(next).toMatchObject({
      facts: { minutes: 120 },
      seen: null,
      correctedAt: '2026-11-23T09:00:00.000Z',
    })
    expect(next.history).toEqual([{ at: next.correctedAt, by: contact.student, facts, texts }])
    expect(notices.map(({ id }) => id)).toEqual(['contact-logged:contact-1:1:lecturer-agnes'])
    expect(Contact.parse(next)).toEqual(next)
  })

  it('after a correction keeps both versions, oldest first, and owes a word of its own', () => {
    const once = accepted(correctContact(contact, corrected, 14)).next
    const twice = accepted(correctContact(once, telling, 14))
    expect(twice.next.history?.map((one) => one.facts.minutes)).toEqual([90, 120])
    expect(twice.notices[0]?.id).toBe('contact-logged:contact-1:2:lecturer-agnes')
  })

  it('of another family after all is kept there anew and undone here, history and all', () => {
    const other = { ...corrected, match: { ...match, family: 'family-vink' } }
    const { kept, moved } = accepted(moveContact(contact, other, { id: 'moved-here', days: 14 })).next
    expect(kept).toMatchObject({ id: 'moved-here', family: 'family-vink', history: [], state: 'kept' })
    expect(moved).toMatchObject({ id: contact.id, family: contact.family, state: 'undone' })
  })

  it('of an undone contact is refused', () => {
    expect(correctContact(undone, corrected, 14)).toEqual({
      accepted: false,
      because: { reason: 'already-undone' },
    })
  })
})

describe('the window of 14 days', () => {
  it.each([
    ['the last moment of the last day', '2026-12-06T23:59', null],
    ['the first of the day after', '2026-12-07T00:00', { reason: 'too-late-to-correct', days: 14 }],
    ['the same day', '2026-11-22T23:00', null],
  ])('on %s', (_, moment, expected) => {
    const later = DateTime.fromISO(moment, { zone: 'Europe/Brussels' })
    expect(cannotChange(contact, 14, later)).toEqual(expected)
    expect(undoContact(contact, 14, later).accepted).toBe(expected === null)
    expect(correctContact(contact, { ...telling, now: later }, 14).accepted).toBe(expected === null)
  })
})

describe('an undo', () => {
  it('keeps the record, counts nowhere and tells nobody', () => {
    const { next, notices } = accepted(undoContact(contact, 14, now))
    expect(next).toEqual({ ...contact, state: 'undone', undoneAt: '2026-11-23T09:00:00.000Z' })
    expect(notices).toEqual([])
    expect(Contact.parse(next)).toEqual(next)
  })

  it('happens once', () => {
    expect(undoContact(undone, 14, now)).toEqual({ accepted: false, because: { reason: 'already-undone' } })
  })
})

describe('the supervisor', () => {
  it('says thanks once per version, and the student hears it', () => {
    const { next, notices } = accepted(seeContact(contact, 'lecturer-agnes', now))
    expect(next.seen).toEqual({ by: 'lecturer-agnes', at: '2026-11-23T09:00:00.000Z' })
    expect(notices).toMatchObject([{ kind: 'contact-seen', to: contact.student, about: contact.id }])
    expect(seeContact(next, 'lecturer-agnes', now)).toEqual({
      accepted: false,
      because: { reason: 'already-seen' },
    })
    const again = accepted(correctContact(next, telling, 14)).next
    expect(accepted(seeContact(again, 'lecturer-agnes', now)).notices[0]?.id).not.toBe(notices[0]?.id)
  })

  it('asks as often as needed, each question once', () => {
    const first = accepted(askAboutContact(contact, 'lecturer-agnes', 'Hoe ging het?', now))
    const second = accepted(askAboutContact(first.next, 'lecturer-agnes', 'En nu?', now))
    const same = accepted(askAboutContact(second.next, 'lecturer-agnes', 'Hoe ging het?', now))
    expect(same).toMatchObject({ next: second.next, notices: [] })
    expect(second.next.questions?.map(({ text }) => text)).toEqual(['Hoe ging het?', 'En nu?'])
    expect([...first.notices, ...second.notices].map(({ id }) => id)).toEqual([
      `contact-question:contact-1:1:${contact.student}`,
      `contact-question:contact-1:2:${contact.student}`,
    ])
    expect(JSON.stringify(second.notices)).not.toContain('En nu?')
  })

  it('can say nothing about a contact that was undone', () => {
    const because = { reason: 'already-undone' }
    expect(seeContact(undone, 'lecturer-agnes', now)).toEqual({ accepted: false, because })
    expect(askAboutContact(undone, 'lecturer-agnes', 'Hoe?', now)).toEqual({ accepted: false, because })
  })
})
