import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { longestRosterRead, type RosterPage } from '../../cards/pages/roster-page.ts'
import { nl } from '../../cards/wording/nl.ts'
import { readRosterBytes } from '../../programme/roster-bytes.ts'
import type { TabOutcome } from '../teams/tab-client.ts'
import { openTown, type Town } from './town.ts'

const said = nl.peoplePage
const heading = 'naam;email;rollen;sites;taal;beoordelaar'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const audit = () => town.read((records) => records.audit.all())
const people = () => town.read((records) => records.people.all())
const asks = (verb: string, data: object = {}, id = 'co') => town.inTab(id).asks(verb, data)

function rosterIn({ page }: TabOutcome): RosterPage {
  if (page?.shows !== 'roster') throw new Error(`no roster: ${JSON.stringify(page)}`)
  return page
}

/** A coordinator of Ghent alone. */
async function joinsCoordinatorOfGhent(): Promise<void> {
  await town.change(async (records) => {
    const wies = await records.people.get('wies')
    if (wies?.state === 'active') records.people.put({ ...wies, roles: ['coordinator'] })
  })
}

const csv = [
  heading,
  'Jip Nieuwkomer;jip@buddy.example;student;Hasselt;nl;mo@buddy.example',
  'Noor Sociaalwerk;noor@buddy.example;student, begeleider;Gent;en;',
  'Tuur Sociaalwerk;tuur@buddy.example;student;Hasselt;;mo@buddy.example',
].join('\n')
const look = async (roster: string, id = 'co') => rosterIn(await asks('preview-roster', { roster }, id))
const keeps = async (roster: string, mark: string | undefined, id = 'co') =>
  rosterIn(await asks('keep-roster', { roster, mark: mark ?? '' }, id))
const told = ({ sections }: RosterPage) =>
  sections.map(({ title, rows }) => [title, rows.map((row) => [row.title, ...row.lines])])

describe('a list of people from a file', () => {
  it('shows who is new, changed and unchanged before anything is kept', async () => {
    const before = await people()
    const page = await look(csv)
    expect(page.summary).toBe('1 nieuw, 1 gewijzigd, 1 ongewijzigd, 0 geweigerd.')
    expect(told(page)).toEqual([
      ['Nieuw (1)', [['Rij 2: Jip Nieuwkomer', 'student-buddy']]],
      ['Gewijzigd (1)', [['Rij 3: Noor Sociaalwerk', 'student-buddy, begeleider', 'Wijzigt: rollen, taal']]],
      ['Ongewijzigd (1)', [['Rij 4: Tuur Sociaalwerk', 'student-buddy']]],
    ])
    expect(page.keep?.title).toBe(said.preview.keep(2))
    expect(await people()).toEqual(before)
    expect((await audit()).at(-1)).toMatchObject({ did: 'roster.previewed', outcome: 'done' })
  })

  it('is then kept as it was seen, and the chat knows it; kept again there is nothing to keep', async () => {
    const kept = await keeps(csv, (await look(csv)).keep?.mark)
    expect([kept.isKept, kept.summary]).toEqual([true, said.preview.kept(1, 1)])
    const all = await people()
    expect(all.find(({ email }) => email === 'jip@buddy.example')).toMatchObject({
      assessor: 'mo',
      sites: ['hasselt'],
    })
    expect(all.find(({ id }) => id === 'noor')).toMatchObject({
      roles: ['student', 'lecturer'],
      language: 'en',
    })
    expect((await audit()).at(-1)).toMatchObject({ by: 'co', did: 'roster.imported', outcome: 'done' })
    const again = await look(csv)
    expect([again.keep, again.problems]).toEqual([null, [said.preview.same]])
    const twice = await keeps(csv, 'of-before')
    expect(twice.problems[0]).toBe(said.preview.old)
    expect(await people()).toEqual(all)
  })

  it('names each refused row with why, the good ones too, and keeps nothing of it', async () => {
    const before = await people()
    const wrong = [
      csv,
      ';zonder@buddy.example;student;Gent;;',
      'Bo;bo@buddy.example;tovenaar;Atlantis;;',
    ].join('\n')
    const page = await look(wrong)
    expect(page.summary).toBe('1 nieuw, 1 gewijzigd, 1 ongewijzigd, 2 geweigerd.')
    expect(told(page)[0]).toEqual([
      'Geweigerd (2)',
      [
        ['Rij 5', 'De naam ontbreekt.'],
        ['Rij 6: Bo', '“tovenaar” is geen rol.', '“Atlantis” is geen regio die ik ken.'],
      ],
    ])
    expect([page.keep, page.problems]).toEqual([null, [said.preview.wrong]])
    const kept = await keeps(wrong, 'any')
    expect([kept.isKept, kept.keep]).toEqual([false, null])
    expect((await audit()).at(-1)).toMatchObject({ did: 'roster.imported', reason: 'roster-faulty' })
    expect(await people()).toEqual(before)
  })

  it('is looked at anew when the people changed meanwhile', async () => {
    const { keep } = await look(csv)
    await town.change(async (records) => {
      const noor = await records.people.get('noor')
      if (noor) records.people.put({ ...noor, name: 'Noor Intussen' })
    })
    const before = await people()
    const page = await keeps(csv, keep?.mark)
    expect([page.isKept, page.problems]).toEqual([false, [said.preview.old]])
    expect(await people()).toEqual(before)
    expect((await audit()).at(-1)).toMatchObject({ reason: 'roster-preview-old' })
    expect((await keeps(csv, page.keep?.mark)).isKept).toBe(true)
  })

  it('gives nobody access to another site, and changes nobody of one', async () => {
    await joinsCoordinatorOfGhent()
    const page = await look(csv, 'wies')
    expect(page.keep).toBe(null)
    expect(JSON.stringify(told(page)[0])).toContain('“Hasselt” is geen regio die ik ken')
  })

  it('that ends somebody’s role says which families wait for a supervisor', async () => {
    const losing = [heading, 'Door Begeleider;door@buddy.example;student;Gent;nl;'].join('\n')
    const kept = await keeps(losing, (await look(losing)).keep?.mark)
    expect(kept.problems.join()).toContain('G-011')
  })

  it.each([
    ['nothing', ' \n', nl.refusals['roster-empty']()],
    ['too long', 'x'.repeat(longestRosterRead + 1), 'Die lijst is te lang'],
  ])('that is %s is refused in a sentence', async (_, roster, sentence) => {
    const refused = await asks('preview-roster', { roster })
    expect([refused.page, refused.text]).toEqual([null, expect.stringContaining(sentence)])
  })

  it('without headings says which are missing', async () => {
    expect((await look('Jip;jip@buddy.example;student;Gent')).sections[0]?.rows[0]?.lines).toContain(
      'De kolom naam ontbreekt.',
    )
  })

  it.each([
    [
      'commas in Windows-1252',
      (text: string) => Buffer.from(text.replaceAll(', ', '|').replaceAll(';', ','), 'latin1'),
    ],
    [
      'semicolons in UTF-16',
      (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
    ],
  ])('may have %s', async (_, encode) => {
    const text = readRosterBytes(encode(csv.replace('Jip', 'Zoë'))) ?? ''
    expect(told(await look(text))[0]).toEqual(['Nieuw (1)', [['Rij 2: Zoë Nieuwkomer', 'student-buddy']]])
  })

  it('of nearly as much as fits is looked at whole', async () => {
    const rows = Array.from(
      { length: 1200 },
      (_, at) => `Student nummer ${at};student${at}@school.example;student;Gent;nl;`,
    )
    const roster = [heading, ...rows].join('\n')
    const page = await look(roster)
    expect(page.summary).toBe('1200 nieuw, 0 gewijzigd, 0 ongewijzigd, 0 geweigerd.')
    expect(page.sections[0]?.note).toBe(said.preview.more(900))
  })
})
