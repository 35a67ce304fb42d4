import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import type { ContactFacts } from '../../programme/contact.ts'
import { messagesWith } from './habits.ts'
import { answered, cardsOf, press, saidIn, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['lies', 'noor', 'door']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

const merel = 'family-G-014'
const title = 'Even stilstaan bij G'
const questions = async () => (await town.read((records) => records.trajectories.get(merel)))?.questions ?? []

/** Lets late evenings happen over the days before now. */
const lateEvenings = (count: number) => happens(count, { kind: 'message', time: '22:30' })

/** Lets so many contacts happen over the days before now, one a day. */
async function happens(count: number, facts: Partial<ContactFacts>) {
  await town.change(async (records) => {
    const [one] = await records.contacts.find('family', merel)
    if (one?.state !== 'kept') throw new Error('no contact')
    for (let at = 0; at < count; at++) {
      const date =
        town
          .now()
          .minus({ days: at + 1 })
          .toISODate() ?? ''
      records.contacts.put({
        ...one,
        id: `one-of-${date}`,
        facts: { ...one.facts, kind: 'phone', ...facts, date },
      })
    }
  })
}

/** Moves on to eleven o'clock so many days later, and lets the jobs run. */
async function days(count: number, hour = 11) {
  const target = town.now().plus({ days: count }).set({ hour, minute: 0 })
  town.pass({ minutes: target.diff(town.now(), 'minutes').minutes })
  await town.restart()
  await town.settle()
}

function asked(person: string): readonly Card[] {
  return messagesWith(town, person, title).flatMap((sent) => cardsOf({ sent: [sent] }))
}

function last(person: string): Card {
  const card = asked(person).at(-1)
  if (!card) throw new Error(`${person} was not asked`)
  return card
}

describe('late messages', () => {
  it('are a question to buddy and lecturer, whose answers are kept as codes', async () => {
    await lateEvenings(4)
    await days(8)
    for (const person of ['lies', 'door']) {
      expect(shownOn(last(person))).toContain('4 contacten laat op de avond')
      expect(shownOn(last(person))).toContain('een vraag, geen oordeel')
    }
    expect(asked('noor')).toEqual([])
    const none = answered(await town.person('lies').taps(...press(last('lies'), 'answer-dependence')))
    expect(shownOn(none)).toContain('Kies nog een antwoord')
    const talk = press(last('lies'), 'answer-dependence', { answer: 'talk-about-it' })
    expect(saidIn(await town.person('lies').taps(...talk))).toContain('Spreek gerust je begeleider aan')
    await town.person('door').taps(...press(last('door'), 'answer-dependence', { answer: 'fits-now' }))
    expect(await questions()).toMatchObject([{ buddy: 'talk-about-it', lecturer: 'fits-now' }])
    expect(saidIn(await town.person('noor').taps(...talk))).toContain('Dat gezin')
  })

  it('are asked about once a month at most, in working hours', async () => {
    await lateEvenings(4)
    await days(8, 20)
    expect(asked('lies')).toHaveLength(0)
    await days(1)
    expect(asked('lies')).toHaveLength(1)
    await lateEvenings(4)
    await days(7)
    await lateEvenings(4)
    await days(14)
    expect(asked('lies')).toHaveLength(1)
    await lateEvenings(4)
    await days(7)
    expect(asked('lies')).toHaveLength(2)
  })

  it('are not spoken of after a loss', async () => {
    await lateEvenings(4)
    const sent = { token: 'a-loss-is-told', family: merel, who: 'all', on: '' }
    await town.person('door').taps('tell-loss', sent)
    await days(8)
    expect(asked('lies')).toEqual([])
    expect(await questions()).toEqual([])
  })
})

describe('the other signs', () => {
  const plain = { services: [], present: ['mother'], actions: [], justTogether: true, minutes: 20 } as const

  it.each([
    ['many hours', 14, { ...plain, minutes: 180 }, 'kwam je gemiddeld aan 11 uur per week'],
    [
      'arranging without the family',
      3,
      { ...plain, present: ['professional'], actions: ['practical'], justTogether: false },
      'werd 3 keer iets geregeld zonder dat er iemand van het gezin bij was',
    ],
  ] as const)('%s is a question to buddy and lecturer', async (_, count, facts, says) => {
    await happens(count, facts)
    await days(8)
    for (const person of ['lies', 'door']) {
      expect(shownOn(last(person))).toContain(says)
      expect(shownOn(last(person))).toContain('een vraag, geen oordeel')
    }
  })

  it('everything through the buddy is one, when for eight weeks nobody else came up', async () => {
    town.pass({ days: 70 })
    await happens(7, plain)
    await days(1)
    for (const person of ['lies', 'door'])
      expect(shownOn(last(person))).toContain('In 8 weken kwam er geen andere hulp of dienst in beeld')
  })
})

describe('an ordinary month', () => {
  it('asks nothing', async () => {
    for (let week = 0; week < 4; week++) await days(7)
    expect(asked('lies')).toEqual([])
    expect(asked('door')).toEqual([])
  })
})
