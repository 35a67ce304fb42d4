import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { answered, elementsOf, inputsOf, lastCard, press, saidIn, shownOn, textOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const people = () => town.read((records) => records.people.all())
const personOf = (id: string) => town.read((records) => records.people.get(id))

async function pastes(csv: string, coordinator = 'co') {
  const form = lastCard(await town.person(coordinator).says('lijst plakken')).card
  return town.person(coordinator).taps(...press(form, 'import-roster', { roster: csv }))
}

describe('a pasted roster', () => {
  const heading = 'naam;email;rollen;sites;taal;beoordelaar'

  it('adds, changes and leaves as it is, in one go', async () => {
    const csv = [
      heading,
      'Jip Nieuwkomer;jip@buddy.example;student;Hasselt;nl;mo@buddy.example',
      'Noor Sociaalwerk;noor@buddy.example;student, begeleider;Gent;en;',
      'Tuur Sociaalwerk;tuur@buddy.example;student;Hasselt;;mo@buddy.example',
    ].join('\n')
    expect(saidIn(await pastes(csv))).toContain('1 nieuw, 1 gewijzigd, 1 ongewijzigd')
    expect(await personOf('noor')).toMatchObject({ roles: ['student', 'lecturer'], language: 'en' })
    const jip = (await people()).find(({ email }) => email === 'jip@buddy.example')
    expect(jip).toMatchObject({ assessor: 'mo', sites: ['hasselt'], objectId: null })
    expect(saidIn(await pastes(csv))).toContain('0 nieuw, 0 gewijzigd, 3 ongewijzigd')
  })

  it('with faults names each by its line, brings back what was pasted, and imports nothing', async () => {
    const before = await people()
    const csv = [
      heading,
      'Jip Nieuwkomer;jip@buddy.example;student;Gent;nl;',
      ';zonder@buddy.example;student;Gent;nl;',
      'Ada;geen adres;student;Gent;nl;',
      'Bo;bo@buddy.example;tovenaar;Gent;nl;',
      'Cis;cis@buddy.example;student;Atlantis;nl;',
      'Dré;jip@buddy.example;student;Gent;nl;',
      'Eef;eef@buddy.example;student;Gent;klingon;niemand@buddy.example',
    ].join('\n')
    const again = answered(await pastes(csv))
    for (const fault of [
      'Regel 3',
      'Regel 4',
      'Regel 5',
      'tovenaar',
      'Regel 6',
      'Atlantis',
      'Regel 7',
      'Regel 8',
      'klingon',
    ])
      expect(textOf(again)).toContain(fault)
    expect(inputsOf(again).roster).toBe(csv)
    expect(await people()).toEqual(before)
  })

  it.each([
    ['no heading', 'Jip;jip@buddy.example;student;Gent'],
    ['a row that is too short', `${heading}\nJip;jip@buddy.example`],
    ['an open quote', `${heading}\n"Jip;jip@buddy.example;student;Gent;nl;`],
  ])('that is %s is refused by line', async (_, csv) => {
    const before = await people()
    expect(saidIn(await pastes(csv))).toMatch(/Niets ingelezen\..*Regel/)
    expect(await people()).toEqual(before)
  })

  it('that is nothing asks for one', async () => {
    for (const nothing of ['', '  \n '])
      expect(shownOn(answered(await pastes(nothing)))).toBe('Lijst plakken\nPlak eerst een lijst.')
  })

  it('tells each fault on a line of its own', async () => {
    const csv = [heading, ';a@b.be;student;Gent;;', '*Bo*;bo;student;Gent;;'].join('\n')
    expect(shownOn(answered(await pastes(csv))).split('\n')).toEqual([
      'Lijst plakken',
      'Niets ingelezen.',
      'Regel 2: de naam ontbreekt.',
      'Regel 3: geen geldig e\\-mailadres of object\\-id \\(“bo”\\).',
    ])
  })

  it('comes as it was copied from a spreadsheet', async () => {
    const csv = 'Naam\tE-mail\tRol\tRegio\r\nJip Nieuwkomer\tjip@buddy.example\tstudent, docent\tHasselt\r\n'
    expect(saidIn(await pastes(csv))).toContain('1 nieuw, 0 gewijzigd, 0 ongewijzigd')
  })

  it('that is too long is not cut but refused, tells how long it may be, and the text stays in the form', async () => {
    const before = await people()
    const rows = Array.from(
      { length: 500 },
      (_, at) => `Jip Nieuwkomer;jip${at}@buddy.example;student;Gent;nl;`,
    )
    const outcome = await pastes([heading, ...rows].join('\n'))
    expect(saidIn(outcome)).toContain('hoogstens 20.000 tekens')
    expect(saidIn(outcome)).toContain('npm run roster')
    expect(typeof outcome.body?.value).not.toBe('object')
    expect(await people()).toEqual(before)
    const field = elementsOf(lastCard(await town.person('co').says('lijst plakken')).card)
    expect(field.find(({ id }) => id === 'roster')?.maxLength).toBeGreaterThan(20_000)
  })

  it('with a fault that fits on no card beside the faults leaves the form with the text as it is', async () => {
    const csv = `${heading}\n${'é'.repeat(130)};e@b.be;student;Gent;nl;\n${'"é";é@b.be;student;Gent;nl;\n'.repeat(650)}`
    const outcome = await pastes(csv)
    expect(typeof outcome.body?.value).not.toBe('object')
    expect(saidIn(outcome)).toContain('Regel 2: de naam is te lang')
  })
})
