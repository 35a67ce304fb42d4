import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { logs } from './habits.ts'
import { answered, inputsOf, lastCard, press, saidIn, shownOn, textOf, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const typed = async (text: string, id = 'lies') => lastCard(await town.person(id).says(text)).card

async function withoutFamily() {
  await town.change(async (records) => {
    for (const match of await records.matches.find('student', 'lies'))
      records.matches.put({ ...match, until: '2026-11-20' })
  })
}

describe('a student without a family', () => {
  it.each(['hallo', 'mijn week', 'mijn contacten', 'mijn gezinnen', 'xqzt blorp', 'dankjewel'])(
    'is not offered to log after %j, nor told that all is well',
    async (text) => {
      await withoutFamily()
      const card = await typed(text)
      expect(verbsOf(card)).not.toContain('log')
      expect(verbsOf(card).length).toBeGreaterThan(0)
      expect(shownOn(card)).not.toMatch(/op schema|nog niets gelogd/)
    },
  )
})

describe('a lecturer of families without buddies', () => {
  it('is not told that all is on schedule', async () => {
    await withoutFamily()
    expect(shownOn(await typed('mijn week', 'door'))).toContain('Er loopt nog geen koppeling')
  })
})

describe('the contacts card', () => {
  it('counts what it lists', async () => {
    await logs(town, 'noor', { family: 'family-G-012', kind: 'missed' })
    const shown = shownOn(await typed('mijn contacten', 'noor'))
    expect(shown).toContain('4 contacten')
    expect(shown).toContain('1 niet doorgegaan')
    expect(shown).toContain('De laatste 4:')
    expect(shown.split('\n').filter((row) => row.includes(' · G-012 · '))).toHaveLength(4)
  })
})

describe('words that promise', () => {
  it('privacy says who reads what you share', async () => {
    expect(shownOn(await typed('privacy'))).toContain(
      'Wat je zelf met je beoordelaar deelt, kan die ook lezen',
    )
  })

  it('a roster without coordinator names no row', async () => {
    const form = await typed('lijst plakken', 'co')
    const roster = 'naam,email,rollen,sites\nCo,co@buddy.example,partner,"gent, hasselt"'
    const said = saidIn(await town.person('co').taps(...press(form, 'import-roster', { roster })))
    expect(said).toContain('Zo blijft er geen coördinator over')
    expect(said).not.toContain('Regel')
  })

  it.each([
    [{ name: '', roles: 'student', email: 'jip@buddy.example' }, 'Vul nog in: de naam.'],
    [{ name: 'Jip', roles: '', email: 'jip@buddy.example' }, 'Vul nog in: minstens één rol.'],
    [{ name: '', roles: '', email: '' }, 'Vul nog in: de naam en het e-mailadres en minstens één rol.'],
  ])('the person form names the field: %j', async (filled, expected) => {
    const form = lastCard(await town.person('co').taps('person-form', { person: '' })).card
    const again = answered(await town.person('co').taps(...press(form, 'save-person', filled)))
    expect(shownOn(again)).toContain(expected)
    expect(inputsOf(again).name).toBe(filled.name)
  })

  it.each(['lies', 'door', 'co', 'mo', 'kim'])(
    'what was not understood offers %s three choices',
    async (id) => {
      expect(verbsOf(await typed('xqzt blorp', id))).toHaveLength(3)
    },
  )

  it('"ik wil hulp" shows the help, with Dringend last', async () => {
    const card = await typed('ik wil hulp')
    expect(textOf(card)).toContain('Dit kan ik')
    expect(verbsOf(card).at(-1)).toBe('raise-urgent')
  })
})
