import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { answered, cardsOf, chatOf, elementsOf, formOf, inputsOf, lastCard, tapOf, textOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

const sentence = 'was gisteren bij G-014, 1u30, samen naar ocmw voor leefloon, di 1/12 om 14u terug'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const newest = async () => {
  const contacts = await town.read((records) => records.contacts.find('student', 'lies'))
  return contacts.find(({ id }) => !id.startsWith('contact-'))
}

/** What a person reads on a card, its buttons left out. */
const readOn = (card: Card) =>
  elementsOf(card)
    .flatMap(({ text }) => (typeof text === 'string' ? [text] : []))
    .join(' ')

function taps(card: Card, verb: string, filled: Readonly<Record<string, string>> = {}): [string, object] {
  const tap = tapOf(card, verb, filled)
  return [tap.verb, tap.data]
}

describe('one sentence', () => {
  it('is shown as it will be kept, each value with its words, and nothing is asked', async () => {
    const { card } = lastCard(await town.person('lies').says(sentence))
    const shown = readOn(card)
    for (const value of [
      'G-014 · Gezin Merel',
      'Meegegaan',
      'zo 22/11',
      '1u30',
      'Geld en administratie',
      'OCMW',
      'di 1/12 14u',
    ])
      expect(shown).toContain(value)
    for (const words of ['G-014', 'gisteren', '1u30', 'ocmw', 'leefloon'])
      expect(shown).toContain(`uit “${words}”`)
    expect(inputsOf(card)).toEqual({})
  })

  it('opens as a form with the same values', async () => {
    const lies = town.person('lies')
    const form = await formOf(lies, lastCard(await lies.says(sentence)).card)
    expect(inputsOf(form)).toMatchObject({
      family: 'family-G-014',
      kind: 'accompanied',
      date: '2026-11-22',
      minutes: '90',
      domains: 'income',
      services: 'ocmw',
      nextDate: '2026-12-01',
      nextTime: '14:00',
    })
  })

  it('is kept with one tap, in place, and the lecturer hears of it without a word of what was typed', async () => {
    await town.person('door').says('hallo')
    const lies = town.person('lies')
    const { card, messageId } = lastCard(await lies.says(sentence))
    const kept = answered(await lies.taps(...taps(card, 'save-contact'), { cardMessageId: messageId }))
    expect(readOn(kept)).toContain('G-014 · Gezin Merel')
    expect((await newest())?.facts).toMatchObject({
      kind: 'accompanied',
      date: '2026-11-22',
      minutes: 90,
      services: ['ocmw'],
    })
    expect((await newest())?.texts?.told).toBe(sentence)
    await town.settle()
    const told = JSON.stringify(chatOf(town.connector.sent, 'door').at(-1)?.activity)
    expect(told).toContain('Gezin Merel')
    expect(told).not.toContain('leefloon')
  })

  it('leaves the chat when it is kept: its card is replaced for good', async () => {
    const lies = town.person('lies')
    const { card, messageId } = lastCard(await lies.says(sentence))
    await lies.taps(...taps(card, 'save-contact'), { cardMessageId: messageId })
    await town.settle()
    const standing = chatOf(town.connector.sent, 'lies').find((one) => one.messageId === messageId)
    expect(standing?.how).toBe('replace')
    expect(JSON.stringify(standing?.activity)).not.toContain('leefloon')
  })

  it('asks with buttons what could mean two days, and keeps the one chosen', async () => {
    const lies = town.person('lies')
    const { card } = lastCard(await lies.says('vandaag 1u bij G-014 thuis, volgende dinsdag om 14u terug'))
    expect(Object.keys(inputsOf(card))).toEqual(['nextChosen'])
    expect(readOn(card)).not.toContain('di 1/12')
    await lies.taps(...taps(card, 'save-contact', { nextChosen: '2026-12-01T14:00' }))
    expect((await newest())?.facts.next).toEqual([{ date: '2026-12-01', time: '14:00' }])
  })

  it('gives one card for each family told', async () => {
    const outcome = await town
      .person('lies')
      .says('vandaag eerst bij G-014 (10u-11u) en dan bij G-011 (14u-14u45) geweest')
    const shown = cardsOf(outcome).map(readOn)
    expect(shown).toHaveLength(2)
    expect(shown[0]).toMatch(/G-014.*1u/)
    expect(shown[1]).toMatch(/G-011.*45 min/)
  })

  it('understands an alias but never shows it once it is kept', async () => {
    const lies = town.person('lies')
    const { card } = lastCard(await lies.says('gisteren 1u bij Zon geweest, gewandeld'))
    expect(readOn(card)).toContain('G-014 · Gezin Merel')
    const kept = await lies.taps(...taps(card, 'save-contact'))
    expect(textOf(answered(kept))).not.toContain('Zon')
  })

  it('of a missed contact is kept too, and stops neither clock', async () => {
    const lies = town.person('lies')
    const before = await lies.says('mijn gezinnen')
    const { card } = lastCard(await lies.says('stond voor een gesloten deur bij G-014 vandaag'))
    await lies.taps(...taps(card, 'save-contact'))
    expect((await newest())?.facts.kind).toBe('missed')
    const after = await lies.says('mijn gezinnen')
    expect(lastCard(after).card.body).toEqual(lastCard(before).card.body)
  })
})

describe('typing again', () => {
  it('refines the open draft, and the card above gives way', async () => {
    const lies = town.person('lies')
    const first = lastCard(await lies.says(sentence))
    expect(readOn(lastCard(await lies.says('nee, 2 uur')).card)).toMatch(/Duur:.*2u.*zo|zo 22\/11.*2u/)
    const third = await formOf(lies, lastCard(await lies.says('het was zaterdag')).card)
    expect(inputsOf(third)).toMatchObject({ minutes: '120', date: '2026-11-21', family: 'family-G-014' })
    await town.settle()
    const old = chatOf(town.connector.sent, 'lies').find((one) => one.messageId === first.messageId)
    expect(old?.activity.text).toContain('Bijgewerkt')
  })

  it('makes the older card worthless: it shows the new one and keeps nothing', async () => {
    const lies = town.person('lies')
    const first = lastCard(await lies.says(sentence))
    await lies.says('nee, 2 uur')
    const outcome = await lies.taps(...taps(first.card, 'save-contact'))
    expect(readOn(lastCard(outcome).card)).toContain('2u')
    expect(await newest()).toBeUndefined()
  })

  it('a whole second contact asks whether it is new, and does what is answered', async () => {
    const lies = town.person('lies')
    await lies.says(sentence)
    const question = lastCard(await lies.says('vandaag gebeld met G-014, 10 min'))
    const [isNew, refines] = elementsOf(question.card).filter(({ verb }) => verb === 'choose-draft')
    expect([isNew?.title, refines?.title]).toEqual(['Dit is een nieuw contact', 'Vul het open verslag aan'])
    const refined = lastCard(await lies.taps('choose-draft', refines?.data as object))
    expect(readOn(refined.card)).toMatch(/Telefoon.*ma 23\/11.*10 min/)
    expect(await town.read((records) => records.drafts.find('openOf', 'lies'))).toHaveLength(1)
  })

  it('"bewaar" keeps what stands in the draft', async () => {
    const lies = town.person('lies')
    await lies.says(sentence)
    expect(readOn(lastCard(await lies.says('bewaar')).card)).toContain('Bewaard')
    expect((await newest())?.facts.minutes).toBe(90)
  })

  it('is told once, kindly, to stay in the Teams history', async () => {
    const lies = town.person('lies')
    const told = (outcome: Awaited<ReturnType<typeof lies.says>>) =>
      outcome.sent.filter(({ activity }) => activity.text?.includes('Teams-geschiedenis')).length
    expect(told(await lies.says('mijn gezinnen'))).toBe(0)
    expect(told(await lies.says(sentence))).toBe(1)
    expect(told(await lies.says('nee, 2 uur'))).toBe(0)
  })
})

describe('the form', () => {
  it('opens empty on "log", the family filled in when there is only one', async () => {
    const { card } = lastCard(await town.person('lies').says('log'))
    expect(inputsOf(card)).toMatchObject({ family: '', kind: '', date: '2026-11-23' })
    expect(inputsOf(lastCard(await town.person('noor').says('Log')).card).family).toBe('family-G-012')
  })

  it('needs no more than three answers, and "we waren samen" is enough', async () => {
    const noor = town.person('noor')
    const { card } = lastCard(await noor.says('log'))
    const needed = elementsOf(card).filter(({ isRequired }) => isRequired === true)
    expect(needed.map(({ id }) => id)).toEqual(['family', 'kind', 'date'])
    const filled = { kind: 'home_visit', together: 'just-together' }
    expect(readOn(answered(await noor.taps(...taps(card, 'save-contact', filled))))).toContain('Bewaard')
  })

  it('keeps what is written out of the chat', async () => {
    const lies = town.person('lies')
    const form = await formOf(lies, lastCard(await lies.says(sentence)).card)
    const note = 'het keukenraam is stuk'
    const kept = answered(await lies.taps(...taps(form, 'save-contact', { observed: note })))
    expect(textOf(kept)).not.toContain('keukenraam')
    expect((await newest())?.texts?.observed).toBe(note)
    await town.settle()
    expect(JSON.stringify(town.connector.sent)).not.toContain('keukenraam')
  })

  it.each([
    ['a day that is still to come', { date: '2026-11-24' }, 'toekomst'],
    ['a day before the match', { date: '2026-09-01' }, 'nog geen buddy'],
    ['an appointment before the contact', { nextDate: '2026-11-01' }, 'vóór het contact'],
    ['no kind', { kind: '' }, 'Ik mis nog wat voor contact'],
  ])('refuses %s with the reason, and the values stay in the card', async (_, filled, reason) => {
    const lies = town.person('lies')
    const form = await formOf(lies, lastCard(await lies.says(sentence)).card)
    const again = answered(
      await lies.taps(...taps(form, 'save-contact', { ...filled, observed: 'blijft staan' })),
    )
    expect(readOn(again)).toContain(reason)
    expect(inputsOf(again)).toMatchObject({ minutes: '90', observed: 'blijft staan', ...filled })
    expect(await newest()).toBeUndefined()
  })

  it('refuses a visit after the closing with the reason', async () => {
    const lies = town.person('lies')
    const { card } = lastCard(await lies.says(sentence))
    await town.change(async (records) => {
      const match = await records.matches.get('match-G-014')
      if (match) records.matches.put({ ...match, until: '2026-11-20' })
    })
    expect(readOn(answered(await lies.taps(...taps(card, 'save-contact'))))).toContain('stopte op')
    expect(await newest()).toBeUndefined()
  })

  it('leaves empty what a client leaves out', async () => {
    const lies = town.person('lies')
    const form = await formOf(lies, lastCard(await lies.says(sentence)).card)
    const { minutes, nextDate, nextTime, ...rest } = taps(form, 'save-contact')[1] as Record<string, string>
    expect([minutes, nextDate, nextTime]).toEqual(['90', '2026-12-01', '14:00'])
    await lies.taps('save-contact', rest)
    expect((await newest())?.facts).toMatchObject({ minutes: null, next: [] })
  })
})
