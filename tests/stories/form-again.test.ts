import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { contactOf, logs } from './habits.ts'
import { answered, lastCard, press, saidIn, textOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const done = async (did: string) =>
  (await town.read((records) => records.audit.all())).filter((line) => line.did === did).length

/** The form for the number of the ward, to be sent with any number. */
async function wardForm() {
  const { card } = lastCard(await town.person('co').says('nummer materniteit'))
  return {
    tap: (number: string) => town.person('co').taps(...press(card, 'save-number', { number })),
    number: async () =>
      (await town.read((records) => records.sites.get('gent')))?.numbers.at(-1)?.filled.maternity?.number,
  }
}

describe('a form that is sent again with another value', () => {
  it('keeps the second nickname; the same again has one effect and the same answer', async () => {
    const lies = town.person('lies')
    const { card } = lastCard(await lies.says('bijnaam'))
    const alias = async () => (await town.read((records) => records.matches.get('match-G-014')))?.alias
    const tap = (name: string) =>
      lies.taps(...press(card, 'choose-alias', { family: 'family-G-014', alias: name }))
    await tap('Kameel')
    expect(await alias()).toBe('Kameel')
    const second = await tap('Dromedaris')
    expect(await alias()).toBe('Dromedaris')
    const third = await tap('Dromedaris')
    expect(third.body).toEqual(second.body)
    expect(await done('alias.chosen')).toBe(2)
  })

  it('keeps the second number of the maternity ward', async () => {
    const { tap, number } = await wardForm()
    await tap('09 000 00 00')
    expect(textOf(answered(await tap('09 000 00 01')))).toContain('09 000 00 01')
    expect(await number()).toBe('09 000 00 01')
    await tap('09 000 00 01')
    expect(await done('number.saved')).toBe(2)
  })

  it('keeps the second version of a person, and the second day of a birth', async () => {
    const co = town.person('co')
    const list = lastCard(await co.taps('people', { find: 'lies' })).card
    const form = lastCard(await co.taps(...press(list, 'person-form', { person: 'lies' }))).card
    for (const name of ['Lies Een', 'Lies Twee', 'Lies Twee'])
      expect(saidIn(await co.taps(...press(form, 'save-person', { name })))).toContain(name)
    expect((await town.read((records) => records.people.get('lies')))?.name).toBe('Lies Twee')
    expect(await done('person.saved')).toBe(2)

    const door = town.person('door')
    const birth = lastCard(await door.says('geboorte G-014')).card
    for (const day of ['2026-11-20', '2026-11-21', '2026-11-21'])
      await door.taps(...press(birth, 'enter-birth', { birth: day }))
    expect((await town.read((records) => records.families.get('family-G-014')))?.birthDate).toBe('2026-11-21')
    expect(await done('birth.entered')).toBe(2)
  })

  it('goes back to the first value when that is sent once more; each delivery keeps its own answer', async () => {
    const { tap, number } = await wardForm()
    const answers = [await tap('09 000 00 00'), await tap('09 000 00 01'), await tap('09 000 00 00')]
    expect(await number()).toBe('09 000 00 00')
    await town.restart()
    for (const { activity, body } of answers)
      expect((await town.person('co').delivers(activity)).body).toEqual(body)
    const last = answers[2]?.body
    const again = await Promise.all(Array.from({ length: 10 }, () => tap('09 000 00 00')))
    for (const { body } of again) expect(body).toEqual(last)
    expect(await number()).toBe('09 000 00 00')
    expect(await done('number.saved')).toBe(3)
  })

  it('that Teams sent again under a new id stays a repeat after another value', async () => {
    const { tap, number } = await wardForm()
    await tap('09 000 00 00')
    const repeat = await tap('09 000 00 00')
    await tap('09 000 00 01')
    expect((await town.person('co').delivers(repeat.activity)).body).toEqual(repeat.body)
    expect(await number()).toBe('09 000 00 01')
  })

  it('is the same form whatever order or emptiness a client sends its fields with', async () => {
    const co = town.person('co')
    const { card } = lastCard(await co.says('gezin toevoegen'))
    const [verb, data] = press(card, 'add-family', { due: '2027-02-01' })
    const backwards = Object.fromEntries(
      Object.entries(data)
        .toReversed()
        .filter(([, value]) => value !== ''),
    )
    const first = await co.taps(verb, data)
    const second = await co.taps(verb, backwards)
    expect(second.body).toEqual(first.body)
    expect(await done('family.added')).toBe(1)
  })

  it('asks the same question of a student once, also after another one from the same form', async () => {
    const { contact } = await logs(town, 'lies')
    const door = town.person('door')
    const { card } = lastCard(await door.taps('open-timeline', { family: 'family-G-014' }))
    for (const question of ['Hoe ging het?', 'En nu?', 'Hoe ging het?'])
      await door.taps(...press(card, 'ask-about-contact', { contact: contact.id, question }))
    const asked = await contactOf(town, contact.id)
    expect(asked?.questions?.map(({ text }) => text)).toEqual(['Hoe ging het?', 'En nu?'])
  })

  it('of a kept draft does not keep it twice', async () => {
    const lies = town.person('lies')
    const { card } = lastCard(await lies.says('log'))
    const tap = (kind: string) => lies.taps(...press(card, 'save-contact', { family: 'family-G-014', kind }))
    await tap('phone')
    expect(saidIn(await tap('outing'))).toContain('al bewaard')
    expect(await done('contact.kept')).toBe(2)
    const kept = await town.read((records) => records.contacts.find('student', 'lies'))
    expect(kept.filter(({ facts }) => facts.date === '2026-11-23')).toHaveLength(1)
  })
})
