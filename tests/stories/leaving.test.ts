import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { chatText, messagesWith } from './habits.ts'
import { answered, inputsOf, lastCard, press, saidIn, textOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['door', 'wies', 'lies']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

const removes = (id: string) =>
  town.person('co').taps('remove-person', { person: id, token: `remove-${id}-1` })
const familyOf = (id: string) => town.read((records) => records.families.get(id))

describe('a student who is removed', () => {
  it('is no buddy any more from that day; each supervisor hears which family needs one', async () => {
    await removes('lies')
    const matches = await town.read((records) => records.matches.find('student', 'lies'))
    expect(matches.map(({ until }) => until)).toEqual(['2026-11-23', '2026-11-23'])
    await town.settle()
    for (const code of ['G\\\\-011', 'G\\\\-014'])
      expect(messagesWith(town, 'door', `${code} · Gezin`).length).toBeGreaterThan(0)
    expect(chatText(town, 'door')).toContain('heeft een nieuwe buddy nodig')
    expect(saidIn(await town.person('door').says('mijn gezinnen'))).toContain('Nog geen buddy')
    const audit = await town.read((records) => records.audit.all())
    const ended = audit.filter(({ did }) => did === 'match.ended')
    expect(ended.map(({ by, family }) => [by, family])).toEqual([
      ['co', 'family-G-011'],
      ['co', 'family-G-014'],
    ])
  })

  it('gets nothing back by being added or imported again, not even that day', async () => {
    await removes('lies')
    const form = lastCard(await town.person('co').says('lijst plakken')).card
    const roster = 'naam,email,rollen,sites\nLies Vroedkunde,lies@buddy.example,student,gent'
    expect(saidIn(await town.person('co').taps(...press(form, 'import-roster', { roster })))).toContain(
      'Ingelezen',
    )
    const said = saidIn(await town.person('lies').says('mijn gezinnen'))
    expect(said).toContain('Je hebt nog geen gezin')
    expect(saidIn(await town.person('lies').says('mijn contacten'))).not.toContain('Telefoon')
  })
})

describe('a lecturer who is removed', () => {
  it('leaves families that the coordinator gives to another one, who hears it', async () => {
    const card = answered(await removes('door'))
    expect(textOf(card)).toMatch(/G\\\\-011[^"]*G\\\\-014/)
    const form = lastCard(await town.person('co').taps(...press(card, 'supervisor-form'))).card
    const chosen = String(inputsOf(form).families).split(',').toSorted()
    expect(chosen).toEqual(['family-G-011', 'family-G-014'])
    expect(inputsOf(form).supervisor).toBe('')
    const given = await town.person('co').taps(...press(form, 'change-supervisor', { supervisor: 'wies' }))
    expect(textOf(answered(given))).toContain('Wies Begeleider begeleidt vanaf nu')
    await town.settle()
    expect(chatText(town, 'wies')).toContain('Je begeleidt vanaf nu G')
    expect(saidIn(await town.person('wies').says('mijn gezinnen'))).toContain('G-014')
  })
})

describe('a coordinator with 60 families', () => {
  it('finds one by its code and gives it with one chosen before', async () => {
    await town.change(async (records) => {
      const family = await records.families.get('family-G-014')
      if (!family) return
      for (let at = 100; at < 160; at++)
        records.families.put({ ...family, id: `family-G-${at}`, code: `G-${at}`, pseudonym: `Mus ${at}` })
    })
    const co = town.person('co')
    const form = lastCard(await co.says('begeleider wijzigen')).card
    expect(textOf(form)).not.toContain('G-157')
    const filled = { families: 'family-G-011', supervisor: 'wies', find: 'g157' }
    const found = lastCard(await co.taps(...press(form, 'supervisor-form', filled))).card
    expect(inputsOf(found)).toMatchObject({ families: 'family-G-011', supervisor: 'wies' })
    expect(textOf(found)).toContain('family-G-157')
    await co.taps(...press(found, 'change-supervisor', { families: 'family-G-011,family-G-157' }))
    expect((await familyOf('family-G-011'))?.supervisor).toBe('wies')
    expect((await familyOf('family-G-157'))?.supervisor).toBe('wies')
  })
})

describe('changing the supervisor', () => {
  const change = { token: 'change-token-1', families: 'family-G-014', supervisor: 'wies' }

  it('is done by the lecturer for an own family, which is closed to them by it', async () => {
    expect(saidIn(await town.person('door').taps('change-supervisor', change))).toContain(
      'begeleidt vanaf nu',
    )
    expect((await familyOf('family-G-014'))?.supervisor).toBe('wies')
    expect(saidIn(await town.person('door').taps('open-timeline', { family: 'family-G-014' }))).not.toContain(
      'Tijdlijn',
    )
  })

  it.each([
    ['wies', change, 'Dat gezin'],
    ['an', change, 'Dat gezin'],
    ['door', { ...change, supervisor: 'an' }, 'hier geen begeleider'],
    ['door', { ...change, supervisor: 'lies' }, 'hier geen begeleider'],
    ['door', { ...change, supervisor: '' }, 'hier geen begeleider'],
    ['door', { ...change, families: '' }, 'Kies eerst een gezin'],
    ['co', { ...change, families: 'family-G-014,family-H-003' }, 'hier geen begeleider'],
    ['lies', change, 'niet'],
  ])('is refused to %s with %j', async (id, sent, reason) => {
    expect(saidIn(await town.person(id).taps('change-supervisor', sent))).toContain(reason)
    expect((await familyOf('family-G-014'))?.supervisor).toBe('door')
  })
})
