import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { PeoplePage } from '../../cards/pages/people-page.ts'
import { longestRosterRead, type RosterPage } from '../../cards/pages/roster-page.ts'
import { nl } from '../../cards/wording/nl.ts'
import { readRosterBytes } from '../../programme/roster-bytes.ts'
import type { TabOutcome } from '../teams/tab-client.ts'
import { press, shownOn } from './hands.ts'
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

function peopleIn({ page }: TabOutcome): PeoplePage {
  if (page?.shows !== 'people') throw new Error(`no people: ${JSON.stringify(page)}`)
  return page
}
function rosterIn({ page }: TabOutcome): RosterPage {
  if (page?.shows !== 'roster') throw new Error(`no roster: ${JSON.stringify(page)}`)
  return page
}

const names = (page: PeoplePage) => page.rows.map(({ title }) => title)
const seen = async (asked: object = {}, id = 'co') => peopleIn(await asks('open-people-page', asked, id))

/** A coordinator of Ghent alone. */
async function joinsCoordinatorOfGhent(): Promise<void> {
  await town.change(async (records) => {
    const wies = await records.people.get('wies')
    if (wies?.state === 'active') records.people.put({ ...wies, roles: ['coordinator'] })
  })
}

describe('the people of a coordinator’s sites in the tab', () => {
  it('stand there with role, region, address and how they stand', async () => {
    const page = await seen()
    expect([page.found, page.rows.length, page.pages]).toEqual(['10 personen', 10, 1])
    expect(page.rows.find(({ key }) => key === 'tuur')).toEqual({
      key: 'tuur',
      title: 'Tuur Sociaalwerk',
      lines: ['student-buddy · Hasselt', 'tuur@buddy.example', said.assessor('Mo Beoordelaar')],
      badge: { text: said.standings.linked, tone: 'good' },
      clock: null,
      opens: null,
      buttons: [
        {
          title: nl.people.change,
          opens: { to: 'card', verb: 'person-form', data: { person: 'tuur', known: true } },
        },
        {
          title: nl.people.remove,
          opens: { to: 'card', verb: 'ask-remove-person', data: { person: 'tuur' } },
        },
      ],
    })
    expect((await audit()).at(-1)).toMatchObject({ by: 'co', did: 'people.page-seen', outcome: 'done' })
  })

  it('are found by a piece of a name, a site, a role, and how they stand', async () => {
    expect(names(await seen({ find: 'coordin' }))).toEqual(['Co Coördinator'])
    expect(names(await seen({ site: 'hasselt', role: 'student' }))).toEqual(['Tuur Sociaalwerk'])
    expect(names(await seen({ standing: 'waiting' }))).toEqual([])
    expect((await seen({ find: 'xqzt' })).found).toContain('Niemand gevonden')
  })

  it('are those of the own sites alone', async () => {
    await joinsCoordinatorOfGhent()
    const page = await seen({}, 'wies')
    expect(names(page)).not.toContain('Tuur Sociaalwerk')
    expect(names(page)).toContain('Lies Vroedkunde')
    expect(names(await seen({ site: 'hasselt' }, 'wies'))).toEqual(['Co Coördinator'])
    const other = await asks('person-form', { person: 'tuur', known: true }, 'wies')
    expect(other.cards.map(shownOn).join()).not.toContain('Tuur')
  })

  it.each(['lies', 'door', 'mo', 'kim'])('are not for %s', async (id) => {
    for (const [verb, data] of [
      ['open-people-page', {}],
      ['preview-roster', { roster: heading }],
      ['keep-roster', { roster: heading, mark: 'x' }],
    ] as const) {
      const refused = await asks(verb, data, id)
      expect([refused.page, refused.text]).toEqual([null, expect.stringContaining('hoort niet bij jouw rol')])
      expect((await audit()).at(-1)).toMatchObject({ by: id, reason: 'not-allowed' })
    }
  })

  it('come a page at a time', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => `Buddy ${at};buddy${at}@school.example;student;Gent;;`)
    const look = rosterIn(await asks('preview-roster', { roster: [heading, ...rows].join('\n') }))
    await asks('keep-roster', { roster: [heading, ...rows].join('\n'), mark: look.keep?.mark })
    const [first, second] = [
      await seen({ standing: 'waiting' }),
      await seen({ standing: 'waiting', page: 1 }),
    ]
    expect([first.rows.length, second.rows.length, first.pages]).toEqual([50, 10, 2])
    expect(new Set([...names(first), ...names(second)]).size).toBe(60)
    expect(first.rows[0]?.badge).toEqual({ text: said.standings.waiting, tone: 'soon' })
  })

  it('are added, changed and removed on the chat’s cards, and come back', async () => {
    const [add] = (await seen()).buttons
    if (add?.opens.to !== 'card') throw new Error('nobody can be added')
    const [form] = (await asks(add.opens.verb, add.opens.data)).cards
    if (!form) throw new Error('no form')
    const filled = { name: 'Jip Nieuw', email: 'jip@school.example', roles: 'student', sites: 'gent' }
    await asks(...press(form, 'save-person', filled))
    const [jip] = (await seen({ find: 'jip' })).rows
    expect(jip?.badge?.text).toBe(said.standings.waiting)
    const [question] = (await asks('ask-remove-person', { person: jip?.key })).cards
    if (!question) throw new Error('no question')
    await asks(...press(question, 'remove-person'))
    expect(names(await seen({ find: 'jip' }))).toEqual([])
    const [gone] = (await seen({ find: 'jip', standing: 'removed' })).rows
    expect(gone?.lines).toContain('Sinds 23/11/2026')
    const [back] = (await asks('person-form', { person: jip?.key, known: true })).cards
    if (!back) throw new Error('no form')
    expect(gone?.buttons.map(({ title }) => title)).toEqual([said.back])
    await asks(...press(back, 'save-person'))
    expect(names(await seen({ find: 'jip' }))).toEqual(['Jip Nieuw'])
  })
})

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
      'Kan niet (2)',
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
