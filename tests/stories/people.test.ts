import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { answered, inputsOf, lastCard, press, pressTitled, saidIn, textOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const people = () => town.read((records) => records.people.all())
const personOf = (id: string) => town.read((records) => records.people.get(id))

/** Opens the list and from there the form: for somebody new, or for the one picked. */
async function formFor(coordinator: string, picked?: string) {
  const list = lastCard(await town.person(coordinator).says('mensen')).card
  const tap =
    picked === undefined
      ? pressTitled(list, 'Iemand toevoegen')
      : pressTitled(list, 'Wijzigen', { person: picked })
  return lastCard(await town.person(coordinator).taps(...tap)).card
}

async function pastes(csv: string, coordinator = 'co') {
  const form = lastCard(await town.person(coordinator).says('lijst plakken')).card
  return town.person(coordinator).taps(...press(form, 'import-roster', { roster: csv }))
}

/** Makes Co a coordinator of Gent only, with a second one in Hasselt. */
async function partSites(): Promise<void> {
  await town.change(async (records) => {
    const co = await records.people.get('co')
    if (!co) return
    records.people.put({ ...co, sites: ['gent'] })
    records.people.put({
      ...co,
      id: 'cas',
      name: 'Cas Coördinator',
      email: 'cas@buddy.example',
      objectId: null,
      sites: ['hasselt'],
    })
  })
}

describe('a coordinator and the people', () => {
  it('sees who takes part and who was never seen', async () => {
    await town.change(async (records) => {
      const noor = await records.people.get('noor')
      if (noor) records.people.put({ ...noor, objectId: null })
    })
    const { card } = lastCard(await town.person('co').says('mensen'))
    expect(textOf(card)).toContain('Tuur Sociaalwerk · student-buddy · Hasselt')
    expect(textOf(card)).toMatch(/Noor Sociaalwerk[^"]*nog niet aangemeld/)
  })

  it('adds somebody by card, who is recognised at the first message', async () => {
    const form = await formFor('co')
    const filled = { name: 'Jip Nieuwkomer', email: 'Jip@buddy.example', roles: 'student', sites: 'gent' }
    const saved = await town.person('co').taps(...press(form, 'save-person', filled))
    expect(textOf(answered(saved))).toContain('Jip Nieuwkomer is bewaard')
    town.connector.knows('29:jip', 'jip@buddy.example')
    expect(saidIn(await town.person('jip').says('hallo'))).toContain('Dag Jip!')
  })

  it('never says saved of an address that is none, nor of one that was left as it was', async () => {
    const tap = async (email: string) =>
      answered(await town.person('co').taps(...press(await formFor('co', 'wies'), 'save-person', { email })))
    const before = await personOf('wies')
    const wrong = await tap('wies@')
    expect(textOf(wrong)).toContain('Dat e-mailadres klopt niet.')
    expect(textOf(wrong)).not.toContain('is bewaard')
    expect(await personOf('wies')).toEqual(before)
    expect(textOf(await tap(''))).toContain('is bewaard')
    expect(await personOf('wies')).toMatchObject({ email: null, objectId: before?.objectId })
  })

  it('changes somebody by card; the new role counts from that turn', async () => {
    const form = await formFor('co', 'wies')
    expect(inputsOf(form)).toMatchObject({ name: 'Wies Begeleider', roles: 'lecturer', sites: 'gent' })
    await town.person('co').taps(...press(form, 'save-person', { roles: 'student' }))
    expect(await personOf('wies')).toMatchObject({
      roles: ['student'],
      objectId: expect.stringContaining('25'),
    })
    expect(saidIn(await town.person('wies').says('nieuwe verslagen'))).toContain(
      'Dat hoort niet bij jouw rol',
    )
  })

  it('removes somebody by card, from that turn on, and only once', async () => {
    const list = lastCard(await town.person('co').says('mensen')).card
    const co = town.person('co')
    expect(inputsOf(list).person).toBe('')
    expect(saidIn(await co.taps(...press(list, 'ask-remove-person')))).toContain('Kies eerst iemand')
    const question = lastCard(await co.taps(...press(list, 'ask-remove-person', { person: 'noor' }))).card
    expect(textOf(question)).toContain('Noor Sociaalwerk verwijderen?')
    const removed = await co.taps(...press(question, 'remove-person'))
    expect(textOf(answered(removed))).toContain('Noor Sociaalwerk heeft geen toegang meer')
    expect(saidIn(await town.person('noor').says('mijn gezinnen'))).toContain('Ik vind je niet in de lijst')
    expect(saidIn(await town.person('co').says('mensen'))).not.toContain('Noor Sociaalwerk')
    const again = await town.person('co').taps('remove-person', { person: 'noor', token: 'another-token' })
    expect(saidIn(again)).toContain('Die persoon ken ik niet')
  })

  it.each([
    ['no name', { name: '' }, 'Vul nog in'],
    ['no address', { email: '' }, 'Vul nog in'],
    ['an address that is none', { email: 'geen adres' }, 'Dat e-mailadres klopt niet.'],
    ['no role', { roles: '' }, 'Vul nog in'],
    ['no site', { sites: '' }, 'Die regio staat niet'],
    ['an address that is taken', { email: 'lies@buddy.example' }, 'staat er al in'],
  ])('is told what is wrong with %s, and nothing is added', async (_, wrong, reason) => {
    const before = await people()
    const filled = {
      name: 'Jip Nieuwkomer',
      email: 'jip@buddy.example',
      roles: 'student',
      sites: 'gent',
      ...wrong,
    }
    const again = answered(await town.person('co').taps(...press(await formFor('co'), 'save-person', filled)))
    expect(textOf(again)).toContain(reason)
    expect(inputsOf(again)).toMatchObject(filled)
    expect(await people()).toEqual(before)
  })

  it('stays: the last coordinator can neither be removed nor lose the role', async () => {
    const before = await personOf('co')
    const removal = await town.person('co').taps('remove-person', { person: 'co', token: 'remove-co-1' })
    expect(saidIn(removal)).toContain('minstens één coördinator')
    const form = await formFor('co', 'co')
    const change = await town.person('co').taps(...press(form, 'save-person', { roles: 'lecturer' }))
    expect(saidIn(change)).toContain('minstens één coördinator')
    const heading = 'naam,email,rollen,sites'
    expect(saidIn(await pastes(`${heading}\nCo,co@buddy.example,partner,gent`))).toContain('geen coördinator')
    expect(await personOf('co')).toEqual(before)
  })
})

describe('the people of the other site', () => {
  beforeEach(partSites)

  it('are not listed, and cannot be opened, removed or given a role', async () => {
    const before = await personOf('tuur')
    expect(saidIn(await town.person('co').says('mensen'))).not.toContain('Tuur')
    const token = 'a-token-of-mine'
    const saving = {
      token,
      person: 'tuur',
      name: 'Tuur',
      email: 'tuur@buddy.example',
      roles: 'partner',
      sites: 'gent',
      assessor: '',
    }
    const tries = [
      ['person-form', { person: 'tuur' }],
      ['remove-person', { person: 'tuur', token }],
      ['save-person', saving],
      ['save-person', { ...saving, person: null }],
    ] as const
    for (const [verb, data] of tries)
      expect(saidIn(await town.person('co').taps(verb, data))).toMatch(
        /Die persoon ken ik niet|staat er al in/,
      )
    expect(await personOf('tuur')).toEqual(before)
  })

  it('are untouched by a roster', async () => {
    const before = await personOf('tuur')
    for (const site of ['Gent', 'Hasselt']) {
      const csv = `naam,email,rollen,sites\nAndere Naam,tuur@buddy.example,partner,${site}`
      expect(saidIn(await pastes(csv))).toMatch(/Niets ingelezen\..*Regel 2/)
    }
    expect(await personOf('tuur')).toEqual(before)
  })

  it('keep what somebody has there when this site changes the person', async () => {
    await town.change(async (records) => {
      const an = await records.people.get('an')
      if (an) records.people.put({ ...an, sites: ['gent', 'hasselt'] })
    })
    const form = await formFor('co', 'an')
    await town.person('co').taps(...press(form, 'save-person', { sites: 'gent' }))
    expect(new Set((await personOf('an'))?.sites)).toEqual(new Set(['gent', 'hasselt']))
  })
})
