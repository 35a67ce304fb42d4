import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { begins, closes, merel } from './closing-hands.ts'
import { chatText, messagesWith } from './habits.ts'
import { lastCard, press, saidIn, shownOn } from './hands.ts'
import { openTown, type Town, townAddress } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['lies', 'door', 'co', 'wies']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

/** The bot looks around, as it does every minute. */
async function looks() {
  await town.restart()
  await town.settle()
}

const spoken = (person: string) => messagesWith(town, person, 'loopt het traject af').length

/** G-014 is due on 1 February 2027, so that its trajectory runs until 1 February 2028. */
describe('the goodbye is spoken of ahead', () => {
  it('three months, six weeks and two weeks before, once each, to buddy and supervisor', async () => {
    await looks()
    expect([spoken('lies'), spoken('door')]).toEqual([0, 0])
    // Tuesday 2 November 2027.
    town.pass({ days: 344, hours: -4 })
    await looks()
    expect(chatText(town, 'lies')).toContain(
      'G-014 · Gezin Merel: over 3 maanden, op di 1/2/2028, loopt het traject af.',
    )
    expect(spoken('door')).toBeGreaterThan(0)
    const before = spoken('lies')
    town.pass({ days: 1 })
    await looks()
    expect(spoken('lies')).toBe(before)
    // Tuesday 21 December: six weeks; Tuesday 18 January: two weeks.
    town.pass({ days: 48 })
    await looks()
    expect(chatText(town, 'lies')).toContain('over 6 weken, op di 1/2/2028')
    town.pass({ days: 28 })
    await looks()
    expect(chatText(town, 'lies')).toContain('over 2 weken, op di 1/2/2028')
  })

  it('waits for a working hour', async () => {
    town.pass({ days: 344, hours: 6 })
    await looks()
    expect(chatText(town, 'lies')).not.toContain('Merel: over 3 maanden')
  })

  it('keeps silent after a loss', async () => {
    const form = lastCard(await town.person('door').taps('loss-form', { family: merel })).card
    await town.person('door').taps(...press(form, 'tell-loss', { who: 'all' }))
    // Without a child that lives the longest trajectory counts: until 9 April 2028.
    town.pass({ days: 415, hours: -4 })
    await looks()
    expect(chatText(town, 'lies')).not.toContain('Merel: over')
    expect(await town.read((records) => records.closings.find('family', merel))).toEqual([])
    expect(saidIn(await town.person('door').says('afronding G-014'))).toContain(
      'Na een verlies vraagt niemand iets vanzelf',
    )
  })
})

const planted = ['ik durf zelf te bellen', 'de buurvrouw van boven']

describe('erasing', () => {
  const shownTo = async (person: string) => saidIn(await town.person(person).says('bewaartermijn'))
  const closing = async () => (await town.read((records) => records.closings.find('family', merel)))[0]
  const erase = async () => {
    const list = lastCard(await town.person('co').says('bewaartermijn')).card
    const asked = lastCard(await town.person('co').taps(...press(list, 'ask-erase', { family: merel }))).card
    return press(asked, 'erase-family')
  }

  async function takesLeave() {
    await begins(town)
    await town.person('door').taps('save-closing-item', {
      token: 'a-form-with-words',
      family: merel,
      item: 'grew',
      text: planted[0],
    })
    await closes(town)
  }

  it('waits for its day, is asked twice, and leaves nothing to read', async () => {
    await takesLeave()
    expect(await shownTo('co')).toContain('1 gezin wacht nog; het eerste mag vanaf 23/11/2027')
    expect(saidIn(await town.person('co').taps('ask-erase', { family: merel }))).toContain(
      'Dat kan pas vanaf 23/11/2027',
    )
    expect(
      saidIn(await town.person('co').taps('erase-family', { token: 'too-early-1', family: merel })),
    ).toContain('Er is niets gewist')
    town.pass({ days: 365 })
    const tap = await erase()
    expect((await closing())?.words?.texts).toHaveLength(1)
    await town.person('co').taps(...tap)
    await looks()
    expect(chatText(town, 'co')).toContain('Alles van G-014 · Gezin Merel is gewist.')
    const after = await closing()
    expect([after?.words ?? null, after?.erasedOn]).toEqual([null, '2027-11-23'])
    const left = await town.read(async (records) => ({
      family: await records.families.get(merel),
      contacts: await records.contacts.find('family', merel),
      others: await records.contacts.find('family', 'family-G-011'),
    }))
    expect(left.family).toMatchObject({ code: 'G-014', dueDate: null, birthDate: null })
    expect(left.contacts.every(({ texts, facts }) => !texts && facts.place === null)).toBe(true)
    expect(left.others.length).toBeGreaterThan(0)
    expect(await shownTo('co')).toContain('Er is nu niets te wissen.')
    await town.person('co').taps(...tap)
    await looks()
    const audit = await town.read((records) => records.audit.find('family', merel))
    expect(audit.filter(({ did }) => did === 'family.erased')).toHaveLength(1)
  })

  it('is the coordinator’s of that site alone', async () => {
    await takesLeave()
    town.pass({ days: 365 })
    await town.change(async (records) => {
      const co = await records.people.get('co')
      if (co) records.people.put({ ...co, sites: ['hasselt'] })
    })
    for (const person of ['co', 'door', 'lies', 'kim']) {
      await town.person(person).taps('erase-family', { token: 'a-form-of-theirs', family: merel })
      expect(await shownTo(person)).not.toContain('Merel')
    }
    await looks()
    expect(await closing()).toMatchObject({ erasing: null, erasedOn: null })
  })
})

describe('the page a family takes along', () => {
  async function offered(person = 'lies') {
    const goals = lastCard(await town.person('door').says('doelen G-014')).card
    await town.person('door').taps(...press(goals, 'choose-goal', { text: planted[0] ?? '' }))
    const { card } = lastCard(await town.person(person).taps('family-page', { family: merel }))
    const url = JSON.stringify(card).match(/https:[^"]*gezinsblad[^"]*/)?.[0] ?? ''
    expect(url.startsWith(`${townAddress}/gezinsblad/`)).toBe(true)
    const { cards } = await town.inTab(person).asks('family-page', { family: merel })
    expect(JSON.stringify(cards)).toContain(`${townAddress}/gezinsblad/`)
    return { card, path: url.slice(townAddress.length) }
  }

  it('is in the browser once, with the family’s own words, and in no chat', async () => {
    const { card, path } = await offered()
    expect(shownOn(card)).toContain('1 doel')
    const first = await town.browse(path)
    const waiting = await first.text()
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(waiting).not.toContain(planted[0])
    const shown = await town.browse(`${path}/toon`)
    const page = await shown.text()
    expect(page).toContain(planted[0])
    for (const identity of ['G-014', 'Merel', 'Lies', 'Gent']) expect(page).not.toContain(identity)
    expect((await town.browse(`${path}/toon`)).status).toBe(404)
    expect((await town.browse(path)).status).toBe(404)
    expect(JSON.stringify(town.connector.sent.map(({ activity }) => activity))).not.toContain(planted[0])
    const audit = await town.read((records) => records.audit.find('family', merel))
    expect(audit.filter(({ did, by }) => did === 'family-page.opened' && by === 'lies')).toHaveLength(1)
  })

  it('closes after a quarter of an hour, and opens for no made-up link', async () => {
    const { path } = await offered()
    for (const made of [`${path.slice(0, -1)}x`, '/gezinsblad/', '/gezinsblad/%00'])
      expect((await town.browse(`${made}/toon`)).status).toBe(404)
    town.pass({ minutes: 15 })
    expect((await town.browse(`${path}/toon`)).status).toBe(404)
  })
})
