import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { logs } from './habits.ts'
import { inputsOf, lastCard, press, saidIn, shownOn, textOf, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const typed = async (text: string, id = 'co') => lastCard(await town.person(id).says(text)).card

describe('a coordinator', () => {
  it.each(['gezinnen', 'mijn gezinnen', 'alle gezinnen'])(
    'sees by %j who is around each family',
    async (text) => {
      const shown = shownOn(await typed(text))
      for (const code of ['G-011', 'G-012', 'G-014', 'H-003']) expect(shown).toContain(code)
      expect(shown).toMatch(
        /G-014 · Gezin Merel\nBuddy: Lies Vroedkunde · Begeleider: Door Begeleider\nuitgerekend/,
      )
    },
  )

  it('sees nothing of what was logged, and has no timeline', async () => {
    await logs(town, 'lies')
    const card = await typed('G-014')
    expect(textOf(card)).not.toMatch(/laatst|te laat|nog \d|Telefoon|huisbezoek|verslag/i)
    expect(verbsOf(card)).not.toContain('open-timeline')
    const refused = saidIn(await town.person('co').taps('open-timeline', { family: 'family-G-014' }))
    expect(refused).toContain('staat niet in jouw lijst')
  })

  it('goes from a code to the forms with that family filled in', async () => {
    const card = await typed('g14')
    expect(shownOn(card)).not.toContain('G-011')
    const match = lastCard(await town.person('co').taps(...press(card, 'match-form'))).card
    expect(inputsOf(match).family).toBe('family-G-014')
    const given = lastCard(await town.person('co').taps(...press(card, 'supervisor-form'))).card
    expect(inputsOf(given).families).toBe('family-G-014')
  })

  it('sees that a family has no buddy or no supervisor', async () => {
    await town.person('co').taps('remove-person', { person: 'door', token: 'remove-door-1' })
    await town.person('co').taps('remove-person', { person: 'lies', token: 'remove-lies-1' })
    const shown = shownOn(await typed('G-014'))
    expect(shown).toContain('Nog geen buddy · Geen begeleider')
    expect(shown).not.toMatch(/Lies|Door/)
  })

  it('sees families of the own sites only', async () => {
    await town.change(async (records) => {
      const co = await records.people.get('co')
      if (co) records.people.put({ ...co, sites: ['gent'] })
    })
    expect(shownOn(await typed('gezinnen'))).not.toContain('H-003')
    expect(shownOn(await typed('H-003'))).not.toContain('Roodborst')
    expect(textOf(await typed('H-003'))).toContain('Niets gevonden')
  })

  it.each([
    ['zoek Lies', 'Lies Vroedkunde'],
    ['zoek persoon lies', 'Lies Vroedkunde'],
    ['voeg Lies toe', 'Lies Vroedkunde'],
    ['voeg Jip Nieuwkomer toe', 'E-mailadres'],
    ['voeg een gezin toe', 'Uitgerekende datum'],
    ['koppel Lies aan G-014', 'Een buddy voor G-014'],
    ['zoek G-012', 'Gezin Vink'],
  ])('%s lands in %s', async (text, expected) => {
    expect(textOf(await typed(text))).toContain(expected)
  })
})

describe('the families of a site', () => {
  it.each(['lies', 'door', 'mo', 'kim'])('are for coordinators only, not for %s', async (id) => {
    expect(saidIn(await town.person(id).taps('site-families', {}))).toContain('hoort niet bij jouw rol')
  })

  it('page and search', async () => {
    await town.change(async (records) => {
      const family = await records.families.get('family-G-014')
      if (!family) return
      for (let at = 100; at < 130; at++)
        records.families.put({ ...family, id: `family-G-${at}`, code: `G-${at}`, pseudonym: `Mus ${at}` })
    })
    const first = await typed('gezinnen')
    expect(shownOn(first)).not.toContain('G-125')
    expect(inputsOf(first).family).toBe('')
    const found = await town.person('co').taps(...press(first, 'site-families', { find: 'mus 125' }))
    expect(shownOn(lastCard(found).card)).toContain('G-125')
  })
})

describe('somebody without families', () => {
  it.each([
    ['co', 'people'],
    ['mo', 'shared-work'],
    ['kim', 'help'],
  ])('%s hears by "mijn week" what there is instead', async (id, step) => {
    const card = await typed('mijn week', id)
    expect(shownOn(card)).toContain('voor buddy')
    expect(verbsOf(card)).toContain(step)
  })
})
