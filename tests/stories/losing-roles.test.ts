import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { chatText, messagesWith } from './habits.ts'
import { answered, inputsOf, lastCard, press, saidIn, textOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  await town.change(async (records) => {
    const co = await records.people.get('co')
    const kim = await records.people.get('kim')
    if (co) records.people.put({ ...co, roles: ['coordinator'] })
    if (kim?.state === 'active') records.people.put({ ...kim, roles: ['partner', 'coordinator'] })
  })
  for (const id of ['door', 'wies', 'lies', 'kim']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

async function imports(row: string) {
  const form = lastCard(await town.person('co').says('lijst plakken')).card
  const roster = `naam,email,rollen,sites\n${row}`
  return town.person('co').taps(...press(form, 'import-roster', { roster }))
}

async function saves(person: string, filled: Readonly<Record<string, string>>) {
  const list = lastCard(await town.person('co').taps('people', { find: person })).card
  const form = lastCard(await town.person('co').taps(...press(list, 'person-form', { person }))).card
  return town.person('co').taps(...press(form, 'save-person', filled))
}

const ways = [
  ['by an imported roster, the role', 'lies', () => imports('Lies,lies@buddy.example,partner,gent')],
  ['by an imported roster, the site', 'lies', () => imports('Lies,lies@buddy.example,student,hasselt')],
  ['by the form, the role', 'lies', () => saves('lies', { roles: 'partner' })],
  ['by the form, the site', 'lies', () => saves('lies', { sites: 'hasselt' })],
] as const

describe('a student who loses', () => {
  it.each(ways)('%s: the matches end, the supervisor hears it, nothing comes back', async (_, id, lose) => {
    await lose()
    const matches = await town.read((records) => records.matches.find('student', id))
    expect(matches.map(({ until, cutOff }) => [until, cutOff])).toEqual([
      ['2026-11-23', true],
      ['2026-11-23', true],
    ])
    const audit = await town.read((records) => records.audit.all())
    expect(audit.filter(({ did }) => did === 'match.ended').map(({ by, family }) => [by, family])).toEqual([
      ['co', 'family-G-011'],
      ['co', 'family-G-014'],
    ])
    await town.settle()
    expect(messagesWith(town, 'door', 'heeft een nieuwe buddy nodig')).toHaveLength(2)
    await imports('Lies,lies@buddy.example,student,gent')
    expect(saidIn(await town.person('lies').says('mijn gezinnen'))).toContain('Je hebt nog geen gezin')
  })

  it('nothing keeps everything', async () => {
    await imports('Lies Anders,lies@buddy.example,"student, begeleider","gent, hasselt"')
    await saves('lies', { name: 'Lies Nog Anders' })
    const matches = await town.read((records) => records.matches.find('student', 'lies'))
    expect(matches.map(({ until }) => until)).toEqual([null, null])
    expect(saidIn(await town.person('lies').says('mijn gezinnen'))).toContain('G-014')
  })
})

describe('a lecturer who loses', () => {
  it.each([
    ['the role by a roster', () => imports('Door,door@buddy.example,partner,gent')],
    ['the site by a roster', () => imports('Door,door@buddy.example,begeleider,hasselt')],
    ['the role by the form', () => saves('door', { roles: 'partner' })],
    ['the site by the form', () => saves('door', { sites: 'hasselt' })],
  ])('%s: the coordinator sees which families wait, and gives them', async (_, lose) => {
    const card = answered(await lose())
    expect(textOf(card)).toMatch(/G\\\\-011[^"]*G\\\\-014/)
    await town.settle()
    expect(chatText(town, 'kim')).toContain('begeleidt hier geen gezinnen meer')
    expect(chatText(town, 'kim')).toMatch(/G\\\\-011[^"]*G\\\\-014/)
    expect(messagesWith(town, 'co', 'begeleidt hier geen gezinnen meer')).toHaveLength(0)
    const form = lastCard(await town.person('co').taps(...press(card, 'supervisor-form'))).card
    expect(JSON.stringify(inputsOf(form))).not.toContain('door')
    const given = { families: 'family-G-011,family-G-014', supervisor: 'wies' }
    await town.person('co').taps(...press(form, 'change-supervisor', given))
    expect(saidIn(await town.person('wies').says('mijn gezinnen'))).toContain('G-014')
  })

  it('the role by a roster of which nobody but coordinators hears', async () => {
    await imports('Door,door@buddy.example,partner,gent')
    await town.settle()
    for (const id of ['wies', 'lies']) expect(chatText(town, id)).not.toContain('geen gezinnen meer')
  })
})
