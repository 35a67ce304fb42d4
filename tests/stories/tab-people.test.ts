import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { PeoplePage } from '../../cards/pages/people-page.ts'
import type { RosterPage } from '../../cards/pages/roster-page.ts'
import { nl } from '../../cards/wording/nl.ts'
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
