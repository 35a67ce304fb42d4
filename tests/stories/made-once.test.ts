import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { messagesWith } from './habits.ts'
import { answered, inputsOf, lastCard, press, pressTitled, saidIn, textOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  await town.person('wies').says('hallo')
})
afterEach(() => town.close())

type Filled = Readonly<Record<string, string>>

/** A form that stays in the chat: sent with any values, each time under the same token. */
async function form(who: string, typed: string, verb: string) {
  const { card } = lastCard(await town.person(who).says(typed))
  return (filled: Filled) => town.person(who).taps(...press(card, verb, filled))
}

/** Answers are forgotten in time; what a form made is not made again. */
async function forgotten(): Promise<void> {
  town.pass({ days: 100 })
  await town.restart()
}

describe('the form of a family sent again with other values', () => {
  const families = () => town.read((records) => records.families.find('site', 'gent'))
  const added = async () =>
    (await families())
      .filter(({ code }) => code > 'G-014')
      .toSorted((one, other) => one.code.localeCompare(other.code))
  const opened = () => form('door', 'gezin toevoegen', 'add-family')

  it('puts that family right instead of adding a second one, and back again', async () => {
    const send = await opened()
    await send({ due: '2027-02-01' })
    const [first] = await added()
    const said = textOf(answered(await send({ due: '2027-02-11', supervisor: 'wies' })))
    expect(said).toContain('Aangepast: G\\\\-015')
    expect(said).toContain('geen tweede')
    expect(await added()).toEqual([{ ...first, dueDate: '2027-02-11', supervisor: 'wies' }])
    await town.settle()
    expect(messagesWith(town, 'wies', 'Je begeleidt vanaf nu')).toHaveLength(1)
    await send({ due: '2027-02-01' })
    expect(await added()).toEqual([first])
  })

  it('adds no second one after its answers were forgotten', async () => {
    const send = await opened()
    await send({ due: '2027-05-01' })
    const before = await added()
    await forgotten()
    await send({ due: '2027-05-01' })
    await send({ due: '2027-05-02' })
    expect(await added()).toEqual([{ ...before[0], dueDate: '2027-05-02' }])
  })

  it('leaves it as it is once it has a buddy; another family takes another form, which stands ready', async () => {
    const send = await opened()
    await send({ due: '2027-02-01' })
    const before = await added()
    const match = await form('door', 'buddy koppelen', 'start-match')
    await match({ family: before[0]?.id ?? '', student: 'noor' })
    const again = answered(await send({ due: '2027-03-03' }))
    expect(textOf(again)).toContain('G-015 · Gezin')
    expect(textOf(again)).toContain('al toegevoegd')
    expect(inputsOf(again)).toMatchObject({ due: '2027-03-03' })
    expect(await added()).toEqual(before)
    await town.person('door').taps(...press(again, 'add-family'))
    expect((await added()).map(({ dueDate }) => dueDate)).toEqual(['2027-02-01', '2027-03-03'])
  })

  it('for another site leaves it, because its code says which site', async () => {
    const send = await form('co', 'gezin toevoegen', 'add-family')
    await send({ due: '2027-02-01', site: 'gent', supervisor: 'door' })
    const said = saidIn(await send({ due: '2027-02-01', site: 'hasselt', supervisor: 'an' }))
    expect(said).toContain('al toegevoegd')
    expect(await added()).toHaveLength(1)
    expect(await town.read((records) => records.families.find('site', 'hasselt'))).toHaveLength(1)
  })
})

describe('the form of a person sent again with other values', () => {
  const jip = { name: 'Jip Nieuw', email: 'jip@buddy.example', roles: 'student', sites: 'gent' }
  const people = () => town.read((records) => records.people.all())
  const opened = async () => {
    const list = lastCard(await town.person('co').says('mensen')).card
    const { card } = lastCard(await town.person('co').taps(...pressTitled(list, 'Iemand toevoegen')))
    return (filled: Filled) => town.person('co').taps(...press(card, 'save-person', filled))
  }

  it.each([
    ['address', { email: 'jip.nieuw@buddy.example' }],
    ['name', { name: 'Jip Nieuwkomer' }],
    ['role', { roles: 'lecturer' }],
  ])('puts the %s right instead of adding a second person', async (_, changed) => {
    const send = await opened()
    await send(jip)
    const before = await people()
    expect(saidIn(await send({ ...jip, ...changed }))).toContain('is bewaard')
    expect(await people()).toHaveLength(before.length)
    const now = (await people()).filter(({ name }) => name.startsWith('Jip'))
    expect(now).toMatchObject([
      { ...(changed as object), ...('roles' in changed ? { roles: ['lecturer'] } : {}) },
    ])
  })

  it('adds no second one after its answers were forgotten', async () => {
    const send = await opened()
    await send(jip)
    const before = await people()
    await forgotten()
    await send({ ...jip, email: 'jip.nieuw@buddy.example' })
    expect(await people()).toHaveLength(before.length)
  })

  it('of whom nothing is the same is somebody else: never in the place of the first, nor unasked', async () => {
    const send = await opened()
    await send(jip)
    const before = await people()
    const again = answered(await send({ ...jip, name: 'Pim Ander', email: 'pim@buddy.example' }))
    expect(textOf(again)).toContain('al iemand toegevoegd')
    expect(await people()).toEqual(before)
    expect(inputsOf(again)).toMatchObject({ name: 'Pim Ander' })
    await town.person('co').taps(...press(again, 'save-person'))
    expect((await people()).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Jip Nieuw', 'Pim Ander']),
    )
  })

  it('never brings back somebody who was removed meanwhile', async () => {
    const send = await opened()
    await send(jip)
    const person = (await people()).find(({ name }) => name === jip.name)?.id ?? ''
    await town.person('co').taps('remove-person', { person, token: 'remove-jip-1' })
    await send({ ...jip, email: 'jip.nieuw@buddy.example' })
    expect(await town.read((records) => records.people.get(person))).toMatchObject({ state: 'removed' })
  })
})
