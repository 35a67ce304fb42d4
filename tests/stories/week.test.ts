import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { logs } from './habits.ts'
import { elementsOf, lastCard, press, saidIn, textOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

/** The lines of text of the card that a typed command answers with. */
async function linesOf(person: string, typed: string): Promise<readonly string[]> {
  const { card } = lastCard(await town.person(person).says(typed))
  return elementsOf(card).flatMap(({ type, text }) => (type === 'TextBlock' ? [String(text)] : []))
}

/** Both clocks of one family as "mijn gezinnen" shows them. */
async function clocksOf(code: string): Promise<readonly string[]> {
  const lines = await linesOf('lies', 'mijn gezinnen')
  const at = lines.findIndex((line) => line.includes(code))
  return lines.slice(at + 1, at + 3)
}

describe('both clocks', () => {
  it('count from the last contact, and from the last visit or outing', async () => {
    expect(await clocksOf('G-014')).toEqual([
      'Contact: nog 2 dagen (laatst wo 18/11)',
      'Bezoek of uitstap: 4 dagen te laat (laatst do 5/11)',
    ])
    expect(await linesOf('lies', 'mijn gezinnen')).toContain('uitgerekend ma 1/2')
  })

  it.each([
    ['home_visit', 'nog 7 dagen', 'nog 14 dagen'],
    ['outing', 'nog 7 dagen', 'nog 14 dagen'],
    ['accompanied', 'nog 7 dagen', 'nog 14 dagen'],
    ['phone', 'nog 7 dagen', '4 dagen te laat'],
    ['message', 'nog 7 dagen', '4 dagen te laat'],
    ['missed', 'nog 2 dagen', '4 dagen te laat'],
  ])('after %s: contact %s, visit %s', async (kind, contact, visit) => {
    await logs(town, 'lies', { kind })
    const [first, second] = await clocksOf('G-014')
    expect([first, second]).toEqual([expect.stringContaining(contact), expect.stringContaining(visit)])
  })

  it('count from the match when nothing happened yet, and not from an earlier buddy’s visits', async () => {
    await town.change(async (records) => {
      const match = await records.matches.get('match-G-014')
      if (match) records.matches.put({ ...match, from: '2026-11-20' })
    })
    expect(await clocksOf('G-014')).toEqual([
      'Contact: nog 4 dagen (nog geen)',
      'Bezoek of uitstap: nog 11 dagen (nog geen)',
    ])
  })

  it('go back when the contact is undone', async () => {
    const before = await clocksOf('G-014')
    const { card } = await logs(town, 'lies')
    await town.person('lies').taps(...press(card, 'undo-contact'))
    expect(await clocksOf('G-014')).toEqual(before)
  })

  it('put the family that is latest first, for the lecturer too', async () => {
    await logs(town, 'lies', { family: 'family-G-014' })
    const own = (await linesOf('lies', 'mijn gezinnen')).join('\n')
    expect(own.indexOf('G-011')).toBeLessThan(own.indexOf('G-014'))
    const supervised = (await linesOf('door', 'mijn gezinnen')).join('\n')
    expect(supervised.indexOf('G-011')).toBeLessThan(supervised.indexOf('G-014'))
    expect(supervised).toContain('2 nieuwe verslagen')
  })
})

describe('mijn week', () => {
  it('shows the appointments of the coming seven days in order, each once', async () => {
    await logs(town, 'lies', { nextDate: '2026-11-24', nextTime: '09:30' })
    await logs(town, 'lies', { kind: 'phone', nextDate: '2026-11-24', nextTime: '09:30' })
    await logs(town, 'lies', { kind: 'message', nextDate: '2026-12-15' })
    const lines = await linesOf('lies', 'mijn week')
    const at = lines.indexOf('Afspraken')
    expect(lines.slice(at + 1, lines.indexOf('Terugkijken met het gezin'))).toEqual([
      'di 24/11 9u30 · G-014 · Gezin Merel',
      'wo 25/11 14u · G-014 · Gezin Merel',
    ])
  })

  it('forgets an appointment when its contact is undone or the day is over', async () => {
    const { card } = await logs(town, 'lies', { nextDate: '2026-11-24', nextTime: '09:30' })
    await town.person('lies').taps(...press(card, 'undo-contact'))
    expect(await linesOf('lies', 'mijn week')).not.toContain('di 24/11 9u30 · G-014 · Gezin Merel')
    town.pass({ days: 3 })
    expect(await linesOf('lies', 'mijn week')).toContain('Geen afspraken de komende zeven dagen.')
  })

  it('says that all is well when nothing is due', async () => {
    await logs(town, 'lies', { family: 'family-G-014' })
    await logs(town, 'lies', { family: 'family-G-011' })
    expect(await linesOf('lies', 'mijn week')).toContain('Alles is op schema. Fijn zo.')
  })
})

describe('mijn contacten', () => {
  it('adds up the hours of what happened, and says how many were missed', async () => {
    const before = saidIn(await town.person('noor').says('mijn contacten'))
    expect(before).toContain('3 contacten, samen 2u55')
    await logs(town, 'noor', { family: 'family-G-012', kind: 'home_visit', minutes: '65' })
    await logs(town, 'noor', { family: 'family-G-012', kind: 'missed', missedBy: 'family' })
    const { card } = lastCard(await town.person('noor').says('mijn contacten'))
    expect(textOf(card)).toContain('5 contacten, samen 4u')
    expect(textOf(card)).toContain('1 niet doorgegaan')
  })
})
