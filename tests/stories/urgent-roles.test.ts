import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { messagesWith } from './habits.ts'
import { cardsOf, lastCard, press, saidIn, shownOn, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await town.person('door').says('hallo')
})
afterAll(() => town.close())

const calls = () => town.read((records) => records.flags.all())

/** Where each number stands on the first card of an answer. */
async function orderFor(person: string, sentence: string): Promise<(text: string) => number> {
  const [card] = cardsOf(await town.person(person).says(sentence))
  const shown = card ? shownOn(card) : ''
  return (text) => shown.indexOf(`**${text}**`)
}

describe('the numbers', () => {
  const words = ['dringend', 'Noodgeval!', '112', 'help dringend', 'urgent']
  const others = [
    ['door', 'Jij bent de begeleider, ik verwittig niemand anders'],
    ['co', 'Ik verwittig hier niemand. Bel zelf.'],
    ['mo', 'Ik verwittig hier niemand. Bel zelf.'],
    ['kim', 'Ik verwittig hier niemand. Bel zelf.'],
  ] as const

  it.each(others)('are shown to %s, typed or tapped, and nobody is told', async (id, after) => {
    const before = await calls()
    const answers = [
      ...(await Promise.all(words.map((typed) => town.person(id).says(typed)))),
      await town.person(id).taps('raise-urgent', { family: 'family-G-014' }),
    ]
    for (const answer of answers) {
      const { card } = lastCard(answer)
      expect(shownOn(card)).toContain('**112**')
      expect(shownOn(card)).toContain(after)
    }
    expect(await calls()).toEqual(before)
  })

  it.each(others)('are shown to %s for a sentence that sounds urgent', async (id, after) => {
    const outcome = await town.person(id).says('een mama bloedt hevig en is 30 weken zwanger')
    expect(saidIn(outcome)).toContain('**112**')
    expect(saidIn(outcome)).toContain(after)
  })

  it('stand before the answer to what was asked besides', async () => {
    const outcome = await town.person('kim').says('ik wil een buddy aanvragen, ze staat vanavond op straat')
    const [numbers, answer] = cardsOf(outcome)
    expect(numbers && shownOn(numbers)).toContain('**112**')
    expect(answer && shownOn(answer)).toContain('Buddy aanvragen')
  })

  it('are shown to somebody unknown, with the kind answer and without a button', async () => {
    const outcome = await town.person('vreemd').says('noodgeval')
    const { card } = lastCard(outcome)
    expect(shownOn(card)).toMatch(/\*\*112\*\*[\s\S]*\*\*101\*\*/)
    expect(verbsOf(card)).toEqual([])
    expect(saidIn(outcome)).toContain('Ik ken je nog niet')
  })

  it('say of 1733 when it answers, and who does by day', async () => {
    const { card } = lastCard(await town.person('lies').says('noodnummers'))
    expect(shownOn(card)).toMatch(/1733[^\n]*in het weekend[^\n]*Overdag: de eigen huisarts of vroedvrouw/)
    expect(shownOn(card)).toContain('Typ “dringend”')
  })

  it('stand in an order that fits what is told', async () => {
    const selfHarm = await orderFor('kim', 'ze zegt dat ze zich van het leven wil beroven')
    expect(selfHarm('1813')).toBeGreaterThan(-1)
    expect(selfHarm('1813')).toBeLessThan(selfHarm('112'))
    const violence = await orderFor('kim', 'hij slaat haar en bedreigt haar met een mes')
    expect(violence('101')).toBeLessThan(violence('112'))
    expect(violence('112')).toBeLessThan(violence('1712'))
    const roof = await orderFor('kim', 'ze staat vanavond op straat met haar baby, geen slaapplaats')
    expect(roof('OCMW')).toBeGreaterThan(-1)
    expect(roof('OCMW')).toBeLessThan(roof('112'))
  })
})

describe('a mistake', () => {
  it('is taken back by the student, and the lecturer hears it once', async () => {
    const lies = town.person('lies')
    const { card } = lastCard(await lies.says('dringend'))
    await town.settle()
    const heard = messagesWith(town, 'door', 'Gemeld:').length
    expect(saidIn(await lies.taps(...press(card, 'withdraw-urgent')))).toContain('Oké, een vergissing')
    expect(saidIn(await lies.taps(...press(card, 'withdraw-urgent')))).toContain('geen dringende melding')
    await town.settle()
    expect(messagesWith(town, 'door', 'Gemeld:')).toHaveLength(heard)
    expect(messagesWith(town, 'door', 'Vergissing: Lies Vroedkunde nam dit terug')).toHaveLength(1)
  })

  it('can be typed; with nothing to take back it is said so', async () => {
    await town.person('lies').says('dringend')
    expect(saidIn(await town.person('lies').says('vergissing'))).toContain('Oké, een vergissing')
    expect(saidIn(await town.person('lies').says('vergissing'))).toContain('geen dringende melding')
    expect(saidIn(await town.person('noor').taps('withdraw-urgent', { call: 'call-of-lies' }))).toContain(
      'geen dringende melding',
    )
  })
})
