import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Outcome } from '../teams/client.ts'
import { keptBy, logs, messagesWith } from './habits.ts'
import { answered, cardsOf, lastCard, press, shownOn, textOf, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const fresh = async () => (await keptBy(town, 'lies')).filter(({ id }) => !id.startsWith('contact-'))

describe('the same thing twice', () => {
  it('the same tap delivered again: one contact, the same answer', async () => {
    const { outcome } = await logs(town, 'lies')
    for (let again = 0; again < 3; again++) {
      const repeated = await town.person('lies').delivers(outcome.activity)
      expect(repeated.body).toEqual(outcome.body)
    }
    expect(await fresh()).toHaveLength(1)
  })

  it('the same form in a new activity: one contact, the same answer', async () => {
    const { outcome, tap } = await logs(town, 'lies')
    const again = await town.person('lies').taps(...tap)
    expect(again.body).toEqual(outcome.body)
    expect(await fresh()).toHaveLength(1)
  })

  it('fifty taps at the same moment: one contact, the same answer', async () => {
    const lies = town.person('lies')
    const { card } = lastCard(await lies.says('log'))
    const tap = press(card, 'save-contact', { family: 'family-G-014', kind: 'phone' })
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => lies.taps(...tap)))
    const answers = new Set(outcomes.map((outcome) => JSON.stringify(outcome.body)))
    expect(answers.size).toBe(1)
    expect([...answers][0]).toContain('Bewaard')
    expect(await fresh()).toHaveLength(1)
    const saved = await town.read((records) => records.audit.all())
    expect(saved.filter(({ did }) => did === 'contact.kept')).toHaveLength(1)
  })

  it('after a restart: one contact, the same answer', async () => {
    const { outcome, tap } = await logs(town, 'lies')
    await town.restart()
    expect((await town.person('lies').delivers(outcome.activity)).body).toEqual(outcome.body)
    expect((await town.person('lies').taps(...tap)).body).toEqual(outcome.body)
    expect(await fresh()).toHaveLength(1)
  })

  it('through the older kind of button: one contact, the confirmation in place', async () => {
    const lies = town.person('lies')
    const { card, messageId } = lastCard(await lies.says('log'))
    const [verb, data] = press(card, 'save-contact', { family: 'family-G-014', kind: 'phone' })
    for (let again = 0; again < 2; again++) {
      const { sent } = await lies.taps(verb, data, { by: 'message', cardMessageId: messageId })
      expect(sent[0]).toMatchObject({ how: 'replace', messageId })
    }
    expect(await fresh()).toHaveLength(1)
  })

  it('the token of a form counts for the person who has it only', async () => {
    const before = await keptBy(town, 'noor')
    const { tap } = await logs(town, 'lies')
    const other = await town.person('noor').taps(...tap)
    expect(JSON.stringify([other.body, other.sent])).not.toContain('G-014')
    expect(await keptBy(town, 'noor')).toEqual(before)
  })

  it.each([
    [
      'the match has ended',
      (now: Town) =>
        now.change(async (records) => {
          const match = await records.matches.get('match-G-014')
          if (match) records.matches.put({ ...match, until: '2026-11-23' })
        }),
    ],
    [
      'the role is taken away',
      (now: Town) =>
        now.change(async (records) => {
          const person = await records.people.get('lies')
          if (person?.state === 'active') records.people.put({ ...person, roles: ['partner'] })
        }),
    ],
    [
      'the site is taken away',
      (now: Town) =>
        now.change(async (records) => {
          const person = await records.people.get('lies')
          if (person?.state === 'active') records.people.put({ ...person, sites: ['hasselt'] })
        }),
    ],
  ] as const)('once %s an old form gives nothing of the family back', async (_, change) => {
    const { tap } = await logs(town, 'lies')
    await change(town)
    town.pass({ days: 1 })
    const late = await town.person('lies').taps(...tap)
    const said = JSON.stringify([late.body, late.sent])
    expect(said).toContain('Dat is al gebeurd')
    expect(said).not.toMatch(/G-014|Merel/)
    expect(await fresh()).toHaveLength(1)
  })

  it('after 90 days the draft itself still refuses', async () => {
    const { tap } = await logs(town, 'lies')
    town.pass({ days: 100 })
    await town.restart()
    const late = await town.person('lies').taps(...tap)
    expect(JSON.stringify([late.body, late.sent])).toContain('al bewaard')
    expect(await fresh()).toHaveLength(1)
  })
})

describe('a repeated sentence', () => {
  it('does not send the draft card again', async () => {
    const first = await town.person('lies').says('gisteren 1u op huisbezoek bij G-014')
    expect(cardsOf(first)).toHaveLength(1)
    const repeats = await Promise.all([1, 2, 3].map(() => town.person('lies').delivers(first.activity)))
    expect(repeats.flatMap(cardsOf)).toHaveLength(0)
    await town.restart()
    expect(cardsOf(await town.person('lies').delivers(first.activity))).toHaveLength(0)
    expect(await town.read((records) => records.drafts.find('openOf', 'lies'))).toHaveLength(1)
  })

  it('sends the card when the first answer never arrived', async () => {
    town.connector.answerNext({ status: 500 })
    const first = await town.person('lies').says('gisteren 1u op huisbezoek bij G-014')
    const again = await town.person('lies').delivers(first.activity)
    const [card] = cardsOf(again)
    expect(card && shownOn(card)).toMatch(/G-014[\s\S]*zo 22\/11[\s\S]*1u/)
    expect(await town.read((records) => records.drafts.find('openOf', 'lies'))).toHaveLength(1)
  })
})

describe('a repeated thank-you', () => {
  it('reaches the student once', async () => {
    const { contact } = await logs(town, 'lies')
    const thanked = await town.person('door').taps('acknowledge-contact', { contact: contact.id })
    expect(textOf(answered(thanked))).toContain('Gezien')
    await town.person('door').delivers(thanked.activity)
    await town.settle()
    expect(messagesWith(town, 'lies', 'las je verslag')).toHaveLength(1)
  })
})

describe('a repeated urgent need', () => {
  const cards = (outcome: Outcome) => cardsOf(outcome).filter((card) => verbsOf(card).includes('tell-flag'))
  const raise = ['raise-urgent', { family: 'family-G-014', level: 'now' }] as const

  it('does not send the student a second card, which would say for ever that nobody saw it', async () => {
    const first = await town.person('lies').taps(...raise)
    expect(cards(first)).toHaveLength(1)
    const repeats = await Promise.all([1, 2, 3].map(() => town.person('lies').delivers(first.activity)))
    expect(repeats.flatMap(cards)).toHaveLength(0)
    expect(await town.read((records) => records.flags.all())).toHaveLength(1)
  })

  it('sends the card when the first answer never arrived', async () => {
    town.connector.answerNext({ status: 500 })
    const first = await town.person('lies').taps(...raise)
    const again = await town.person('lies').delivers(first.activity)
    expect(cards(again)).toHaveLength(1)
    expect(await town.read((records) => records.flags.all())).toHaveLength(1)
  })

  it('taken on by who stands in, and delivered again, gets the same card', async () => {
    await town.person('wies').says('hallo')
    await town.person('lies').taps(...raise)
    const [flag] = await town.read((records) => records.flags.all())
    const taken = await town.person('wies').taps('take-flag', { flag: flag?.id })
    expect(textOf(answered(taken))).toContain('Jij nam dit op')
    expect((await town.person('wies').delivers(taken.activity)).body).toEqual(taken.body)
  })

  it('taken on, and tapped again under a new id, gets the same card and no word that somebody else took it', async () => {
    await town.person('lies').taps(...raise)
    const [flag] = await town.read((records) => records.flags.all())
    const door = town.person('door')
    await door.says('hallo')
    const taken = await door.taps('take-flag', { flag: flag?.id })
    const again = await door.taps('take-flag', { flag: flag?.id })
    expect(again.body).toEqual(taken.body)
    expect(JSON.stringify(again.sent)).not.toContain('al opgenomen')
    const [still] = await town.read((records) => records.flags.all())
    expect(still?.events.filter(({ what }) => what === 'taken')).toHaveLength(1)
  })

  it('taken on by somebody who has lost the site since gives nothing of the family back', async () => {
    await town.person('wies').says('hallo')
    await town.person('lies').taps(...raise)
    const [flag] = await town.read((records) => records.flags.all())
    const taken = await town.person('wies').taps('take-flag', { flag: flag?.id })
    await town.change(async (records) => {
      const person = await records.people.get('wies')
      if (person?.state === 'active') records.people.put({ ...person, sites: ['hasselt'] })
    })
    const late = await town.person('wies').delivers(taken.activity)
    const said = JSON.stringify([late.body, late.sent])
    expect(said).toContain('Dat is al gebeurd')
    expect(said).not.toMatch(/G-014|Merel/)
  })
})
