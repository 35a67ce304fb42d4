import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { answered, inputsOf, lastCard, press, saidIn, shownOn, textOf, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

describe('the number of the maternity ward', () => {
  const filled = { site: 'gent', number: '09 000 00 00', by: 'Co Coördinator', on: '2026-11-23' }

  async function saves(sent: Readonly<Record<string, string>>) {
    const form = lastCard(await town.person('co').says('nummer materniteit')).card
    expect(inputsOf(form).number).toBe('')
    return answered(await town.person('co').taps(...press(form, 'save-ward', sent)))
  }

  it('stands in the urgent card of that site once a coordinator has checked it, and nowhere else', async () => {
    expect(shownOn(lastCard(await town.person('lies').says('dringend')).card)).not.toContain('materniteit')
    expect(textOf(await saves(filled))).toContain('nu bij de noodnummers')
    expect(shownOn(lastCard(await town.person('lies').says('dringend')).card)).toContain(
      '**09 000 00 00** materniteit',
    )
    expect(shownOn(lastCard(await town.person('kim').says('dringend')).card)).toContain('materniteit')
    expect(shownOn(lastCard(await town.person('tuur').says('dringend')).card)).not.toContain('materniteit')
    const site = await town.read((records) => records.sites.get('gent'))
    expect(site?.policies.at(-1)).toMatchObject({
      version: 2,
      contactDays: 7,
      maternityChecked: { by: 'Co Coördinator', on: '2026-11-23' },
    })
  })

  it.each([
    ['no telephone number', { number: 'de materniteit' }, 'telefoonnummer'],
    ['an emergency number only', { number: '112' }, 'telefoonnummer'],
    ['nobody who checked', { by: '' }, 'wie het nakeek'],
    ['no day', { on: '' }, 'welke dag'],
    ['a day to come', { on: '2026-11-24' }, 'welke dag'],
    ['another region', { site: 'atlantis' }, 'Die regio staat niet'],
  ])('with %s is refused and stays in the form', async (_, wrong, reason) => {
    const again = await saves({ ...filled, ...wrong })
    expect(textOf(again)).toContain(reason)
    expect(inputsOf(again)).toMatchObject({ ...filled, ...wrong })
  })

  it('is for coordinators only', async () => {
    const sent = { token: 'ward-token-1', ...filled }
    for (const id of ['door', 'lies', 'kim'])
      expect(saidIn(await town.person(id).taps('save-ward', sent))).toContain('hoort niet bij jouw rol')
  })
})

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
