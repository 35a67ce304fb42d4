import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { parseCard } from '../cards/parse.ts'
import { answered, inputsOf, lastCard, press, saidIn, textOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

describe('a family with a day that cannot be', () => {
  it.each([
    ['due in three years', { due: '2029-11-23' }, 'ten hoogste 10 maanden'],
    ['due long ago', { due: '2026-01-01' }, 'meer dan een maand voorbij'],
    ['born tomorrow', { birth: '2026-11-24' }, 'ligt nog in de toekomst'],
    ['born two years ago', { birth: '2024-11-23' }, 'ouder dan 18 maanden'],
  ])('%s is refused with the reason, and stays in the form', async (_, filled, reason) => {
    const before = await town.read((records) => records.families.all())
    const form = lastCard(await town.person('door').says('gezin toevoegen')).card
    const again = answered(await town.person('door').taps(...press(form, 'add-family', filled)))
    expect(textOf(again)).toContain(reason)
    expect(inputsOf(again)).toMatchObject(filled)
    expect(await town.read((records) => records.families.all())).toEqual(before)
  })

  it('matched on a day that cannot be is refused too', async () => {
    await town.change(async (records) => {
      const match = await records.matches.get('match-G-014')
      if (match) records.matches.put({ ...match, until: '2026-11-20' })
    })
    const form = lastCard(await town.person('door').says('buddy koppelen')).card
    const pair = { family: 'family-G-014', student: 'noor' }
    for (const [from, reason] of [
      ['2027-03-01', 'ten laatste over 3 maanden'],
      ['2026-01-01', 'voor de zwangerschap'],
    ] as const)
      expect(
        saidIn(await town.person('door').taps(...press(form, 'start-match', { ...pair, from }))),
      ).toContain(reason)
  })
})

describe('a birth', () => {
  it('is entered by the supervisor from the timeline', async () => {
    const door = town.person('door')
    const timeline = lastCard(await door.taps('open-timeline', { family: 'family-G-014' })).card
    const form = lastCard(await door.taps(...press(timeline, 'birth-form'))).card
    expect(textOf(answered(await door.taps(...press(form, 'enter-birth'))))).toContain(
      'Vul de geboortedatum in',
    )
    const future = press(form, 'enter-birth', { birth: '2026-12-24' })
    expect(textOf(answered(await door.taps(...future)))).toContain('in de toekomst')
    const done = answered(await door.taps(...press(form, 'enter-birth', { birth: '2026-11-21' })))
    expect(textOf(done)).toContain('geboren op za 21/11')
    expect(saidIn(await door.says('mijn gezinnen'))).toContain('geboren za 21/11')
  })

  it.each(['wies', 'an'])('of a family that is not theirs is refused: %s', async (id) => {
    const sent = { token: 'birth-token-1', family: 'family-G-014', birth: '2026-11-21' }
    expect(saidIn(await town.person(id).taps('enter-birth', sent))).toContain('Dat gezin')
    expect((await town.read((records) => records.families.get('family-G-014')))?.birthDate).toBeNull()
  })
})

describe('a programme of 310 people and 200 families', () => {
  beforeEach(async () => {
    await town.change(async (records) => {
      const lies = await records.people.get('lies')
      const family = await records.families.get('family-G-014')
      if (!lies || !family) return
      for (let at = 100; at < 400; at++)
        records.people.put({
          ...lies,
          id: `0190a0b0-0000-7000-8000-000000000${at}`,
          name: `Student Nummer${at} van Ergenshuizen`,
          email: `student${at}@buddy.example`,
          objectId: null,
        })
      for (let at = 100; at < 300; at++)
        records.families.put({
          ...family,
          id: `0190a0b0-0000-7000-8000-100000000${at}`,
          code: `G-${at}`,
          pseudonym: `Zwaluw ${at}`,
        })
    })
  })

  it('is coupled through a search, on cards that stay small', async () => {
    const door = town.person('door')
    const form = lastCard(await door.says('buddy koppelen')).card
    expect(parseCard(form)).toEqual([])
    expect(inputsOf(form)).toMatchObject({ family: '', student: '' })
    const byCode = lastCard(await door.taps(...press(form, 'match-form', { find: 'g 287' }))).card
    const family = '0190a0b0-0000-7000-8000-100000000287'
    expect(textOf(byCode)).toContain(family)
    const both = lastCard(await door.taps(...press(byCode, 'match-form', { family, find: 'nummer391' }))).card
    const student = '0190a0b0-0000-7000-8000-000000000391'
    expect(inputsOf(both)).toMatchObject({ family })
    const done = answered(await door.taps(...press(both, 'start-match', { student })))
    expect(textOf(done)).toContain('is nu de buddy van G')
  })

  it('reaches everybody in the list of people, by page and by name', async () => {
    const co = town.person('co')
    let { card } = lastCard(await co.says('mensen'))
    const seen = new Set<string>()
    for (let page = 0; page < 25; page++) {
      expect(parseCard(card)).toEqual([])
      for (const name of textOf(card).match(/Nummer\d+/g) ?? []) seen.add(name)
      const next = press(card, 'people')[1]
      card = lastCard(await co.taps('people', { page: page + 1, find: null })).card
      expect(Object.keys(next)).toContain('find')
    }
    expect(seen.size).toBe(300)
    const found = lastCard(await co.taps(...press(card, 'people', { find: 'NUMMER 287' }))).card
    expect(textOf(found)).toContain('Nummer287')
    expect(textOf(found)).not.toContain('Nummer288')
    expect(saidIn(await co.says('zoek persoon nummer288'))).toContain('Nummer288')
    expect(saidIn(await co.taps('people', { find: 'bestaat niet' }))).toContain('Niets gevonden')
  })

  it('lists every supervised family, a page at a time', async () => {
    const door = town.person('door')
    const seen = new Set<string>()
    for (let page = 0; page < 20; page++) {
      const { card } = lastCard(await door.taps('supervised-families', { page }))
      expect(parseCard(card)).toEqual([])
      for (const code of textOf(card).match(/G-\d+/g) ?? []) seen.add(code)
    }
    expect(seen.size).toBe(202)
  })
})
