import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { answered, cardsOf, chatOf, elementsOf, formOf, inputsOf, lastCard, tapOf, textOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

const sentence = 'was gisteren bij G-014, 1u30, samen naar ocmw voor leefloon, di 1/12 om 14u terug'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const contacts = () => town.read((records) => records.contacts.find('student', 'lies'))
const newest = async () => (await contacts()).find(({ id }) => !id.startsWith('contact-'))

describe('a buddy logs a visit by chatting', () => {
  it('fills the card from one sentence, each field with its words', async () => {
    const { card } = lastCard(await town.person('lies').says(sentence))
    expect(inputsOf(card)).toMatchObject({
      family: 'family-G-014',
      kind: 'accompanied',
      date: '2026-11-22',
      minutes: '90',
      nextDate: '2026-12-01',
      nextTime: '14:00',
    })
    expect(inputsOf(card).services).toContain('ocmw')
    expect(inputsOf(card).domains).toContain('income')
    for (const words of ['gisteren', 'G\\\\-014', '1u30', 'ocmw', 'leefloon'])
      expect(textOf(card)).toContain(words)
  })

  it('keeps it with one tap, in place, without the note, and tells the lecturer', async () => {
    await town.person('door').says('hallo')
    const lies = town.person('lies')
    const { card, messageId } = lastCard(await lies.says(sentence))
    const { verb, data } = tapOf(card, 'save-contact', { observed: 'het keukenraam is stuk' })
    const kept = answered(await lies.taps(verb, data, { cardMessageId: messageId }))
    expect(textOf(kept)).toContain('G-014 · Gezin Merel')
    expect(textOf(kept)).not.toContain('keukenraam')
    expect(elementsOf(kept).some(({ type }) => String(type).startsWith('Input.'))).toBe(false)
    const contact = await newest()
    expect(contact?.facts).toMatchObject({ kind: 'accompanied', date: '2026-11-22', minutes: 90 })
    expect(contact?.texts).toMatchObject({ observed: 'het keukenraam is stuk', told: sentence })

    await town.settle()
    const told = chatOf(town.connector.sent, 'door').at(-1)
    expect(JSON.stringify(told?.activity)).toContain('Gezin Merel')
    expect(JSON.stringify(town.connector.sent)).not.toContain('keukenraam')
  })

  it('replaces the draft card in the chat for good, so that no typed word stays in it', async () => {
    const lies = town.person('lies')
    const { card, messageId } = lastCard(await lies.says(sentence))
    const { verb, data } = tapOf(card, 'save-contact')
    await lies.taps(verb, data, { cardMessageId: messageId })
    await town.settle()
    const standing = chatOf(town.connector.sent, 'lies').find((one) => one.messageId === messageId)
    expect(standing?.how).toBe('replace')
    expect(JSON.stringify(standing?.activity)).not.toContain('leefloon')
  })

  it('refines the open draft when she types again, and replaces the card above', async () => {
    const lies = town.person('lies')
    const first = lastCard(await lies.says(sentence))
    const second = lastCard(await lies.says('nee, 2 uur'))
    expect(inputsOf(second.card)).toMatchObject({
      minutes: '120',
      family: 'family-G-014',
      date: '2026-11-22',
    })
    const third = lastCard(await lies.says('het was zaterdag'))
    expect(inputsOf(third.card)).toMatchObject({ minutes: '120', date: '2026-11-21' })
    await town.settle()
    const old = chatOf(town.connector.sent, 'lies').find((one) => one.messageId === first.messageId)
    expect(old?.activity.text).toContain('Bijgewerkt')
  })

  it('refuses the old card of a refined draft and shows the new one; nothing is kept', async () => {
    const lies = town.person('lies')
    const first = lastCard(await lies.says(sentence))
    await lies.says('nee, 2 uur')
    const { verb, data } = tapOf(first.card, 'save-contact')
    const outcome = await lies.taps(verb, data)
    expect(inputsOf(lastCard(outcome).card).minutes).toBe('120')
    expect(await newest()).toBeUndefined()
  })

  it('asks whether a whole second contact is new, and does what is answered', async () => {
    const lies = town.person('lies')
    await lies.says(sentence)
    const question = lastCard(await lies.says('vandaag gebeld met G-014, 10 min'))
    const [isNew, refines] = elementsOf(question.card).filter(({ verb }) => verb === 'choose-draft')
    expect([isNew?.title, refines?.title]).toEqual(['Dit is een nieuw contact', 'Verbeter het open verslag'])
    const refined = lastCard(await lies.taps('choose-draft', refines?.data as object))
    expect(inputsOf(refined.card)).toMatchObject({ kind: 'phone', minutes: '10', date: '2026-11-23' })
    const open = await town.read((records) => records.drafts.find('openOf', 'lies'))
    expect(open).toHaveLength(1)
  })

  it('gives one card for each family told', async () => {
    const outcome = await town
      .person('lies')
      .says('vandaag eerst bij G-014 (10u-11u) en dan bij G-011 (14u-14u45) geweest')
    const cards = cardsOf(outcome)
    expect(cards.map((card) => inputsOf(card).family)).toEqual(['family-G-014', 'family-G-011'])
    expect(cards.map((card) => inputsOf(card).minutes)).toEqual(['60', '45'])
  })

  it('opens an empty card on "log"; with several families the family is asked', async () => {
    const { card } = lastCard(await town.person('lies').says('log'))
    expect(inputsOf(card)).toMatchObject({ family: '', kind: '', date: '2026-11-23' })
    const single = lastCard(await town.person('noor').says('Log'))
    expect(inputsOf(single.card).family).toBe('family-G-012')
  })

  it('needs no more than three answers, and "we waren samen" is enough', async () => {
    const noor = town.person('noor')
    const { card } = lastCard(await noor.says('log'))
    expect(
      elementsOf(card)
        .filter(({ isRequired }) => isRequired === true)
        .map(({ id }) => id),
    ).toEqual(['family', 'kind', 'date'])
    const { verb, data } = tapOf(card, 'save-contact', { kind: 'home_visit', together: 'just-together' })
    expect(textOf(answered(await noor.taps(verb, data)))).toContain('Bewaard')
  })

  it.each([
    ['a day that is still to come', { date: '2026-11-24' }, 'toekomst'],
    ['a day before the match', { date: '2026-09-01' }, 'nog geen buddy'],
    ['an appointment before the contact', { nextDate: '2026-11-01' }, 'vóór het contact'],
    ['no kind', { kind: '' }, 'Ik mis nog wat voor contact'],
  ])('refuses %s with the reason, and the values stay in the card', async (_, filled, reason) => {
    const lies = town.person('lies')
    const { card } = lastCard(await lies.says(sentence))
    const { verb, data } = tapOf(card, 'save-contact', { ...filled, observed: 'blijft staan' })
    const again = answered(await lies.taps(verb, data))
    expect(textOf(again)).toContain(reason)
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
    const { verb, data } = tapOf(card, 'save-contact')
    expect(textOf(answered(await lies.taps(verb, data)))).toContain('stopte op')
    expect(await newest()).toBeUndefined()
  })

  it('understands an alias but never shows it', async () => {
    const { card } = lastCard(await town.person('lies').says('gisteren 1u bij Zon geweest, gewandeld'))
    expect(inputsOf(card).family).toBe('family-G-014')
    const saved = await town.person('lies').taps(...taps(card, 'save-contact'))
    expect(textOf(answered(saved))).not.toContain('Zon')
  })

  it('keeps a missed contact, which stops neither clock', async () => {
    const lies = town.person('lies')
    const before = await lies.says('mijn gezinnen')
    const { card } = lastCard(await lies.says('stond voor een gesloten deur bij G-014 vandaag'))
    expect(inputsOf(card).kind).toBe('missed')
    await lies.taps(...taps(card, 'save-contact'))
    const after = await lies.says('mijn gezinnen')
    expect(lastCard(after).card.body).toEqual(lastCard(before).card.body)
  })

  it('saves what stands in the draft when she types "ja"', async () => {
    const lies = town.person('lies')
    await lies.says(sentence)
    const { card } = lastCard(await lies.says('bewaar'))
    expect(textOf(card)).toContain('Bewaard')
    expect((await newest())?.facts.minutes).toBe(90)
  })

  it('tells once, kindly, that typed text stays in the Teams history', async () => {
    const lies = town.person('lies')
    const told = (sent: Awaited<ReturnType<typeof lies.says>>) =>
      sent.sent.filter(({ activity }) => activity.text?.includes('Teams-geschiedenis')).length
    expect(told(await lies.says('mijn gezinnen'))).toBe(0)
    expect(told(await lies.says(sentence))).toBe(1)
    expect(told(await lies.says('nee, 2 uur'))).toBe(0)
  })
})

function taps(card: Parameters<typeof tapOf>[0], verb: string): [string, object] {
  const tap = tapOf(card, verb)
  return [tap.verb, tap.data]
}
