import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { inputsOf, lastCard, press, saidIn, shownOn, textOf, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

describe('an assessor', () => {
  async function gives(assessor: string) {
    const list = lastCard(await town.person('co').taps('people', { find: 'noor' })).card
    const form = lastCard(
      await town.person('co').taps(...press(list, 'person-form', { person: 'noor' })),
    ).card
    return saidIn(await town.person('co').taps(...press(form, 'save-person', { assessor })))
  }

  it.each(['mo', 'door', 'nobody'])('that is not one at a site of the student is refused: %s', async (id) => {
    expect(await gives(id)).toContain('Die beoordelaar hoort niet bij een regio van de student')
    expect((await town.read((records) => records.people.get('noor')))?.assessor).toBeNull()
  })

  it('of the same site is kept', async () => {
    await town.change(async (records) => {
      const mo = await records.people.get('mo')
      if (mo) records.people.put({ ...mo, sites: ['gent', 'hasselt'] })
    })
    expect(await gives('mo')).toContain('is bewaard')
  })

  it('of elsewhere in a roster is named by its line', async () => {
    const form = lastCard(await town.person('co').says('lijst plakken')).card
    const roster =
      'naam,email,rollen,sites,beoordelaar\nNoor,noor@buddy.example,student,Gent,mo@buddy.example'
    expect(saidIn(await town.person('co').taps(...press(form, 'import-roster', { roster })))).toMatch(
      /Regel 2[^"]*geen beoordelaar/,
    )
  })
})

describe('a coordinator', () => {
  it('is offered families and matches by the help, and never "mijn gezinnen"', async () => {
    const { card } = lastCard(await town.person('co').says('hulp'))
    expect(textOf(card)).toContain('“gezin toevoegen”')
    expect(textOf(card)).toContain('“buddy koppelen”')
    expect(verbsOf(card)).toEqual(expect.arrayContaining(['family-form', 'match-form']))
    const week = lastCard(await town.person('co').says('mijn week')).card
    expect(shownOn(week)).toContain('Dit heb je hier wel')
    expect(verbsOf(week)).toEqual(['site-families', 'people'])
  })

  it('gets a form whose region and supervisor belong together', async () => {
    for (const id of ['co', 'an']) {
      const form = lastCard(await town.person(id).says('gezin toevoegen')).card
      const { site = '', supervisor = '' } = inputsOf(form)
      const person = await town.read((records) => records.people.get(supervisor))
      expect(person?.sites).toContain(site)
    }
  })
})
