import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { SharedLocation } from '../../directory/service.ts'
import { logs } from './habits.ts'
import { answered, lastCard, press, pressTitled, saidIn, shownOn, verbsOf } from './hands.ts'
import { answers, hasService, onlyReferral, referralsOf, refers, serviceId } from './referral-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
let kast: string
beforeEach(async () => {
  town = await openTown()
  kast = await hasService(town, 'De Kast')
})
afterEach(() => town.close())

const merel = 'family-G-014'
const zwaluw = 'family-G-011'
const typed = async (person: string, text: string) =>
  shownOn(lastCard(await town.person(person).says(text)).card)

/** From tomorrow on lies is no buddy of Merel; noor is, when asked. */
async function matchEnds(next: 'noor' | null): Promise<void> {
  await town.change(async (records) => {
    const match = await records.matches.get('match-G-014')
    if (!match) throw new Error('no match')
    records.matches.put({ ...match, until: '2026-11-23' })
    if (next)
      records.matches.put({ ...match, id: 'match-next', student: next, from: '2026-11-25', until: null })
  })
}

describe('mijn toeleidingen', () => {
  it('lists them family by family, those that run first, and opens one', async () => {
    const brug = await hasService(town, 'De Brug')
    await refers(town, 'lies', { service: kast, family: merel })
    const full = await refers(town, 'lies', { service: brug, family: merel })
    await answers(town, 'lies', {
      card: await answers(town, 'lies', { card: full, title: 'Lukte niet …' }),
      title: 'Geen recht',
    })
    await refers(town, 'lies', { service: kast, family: zwaluw, title: 'Gezin wil het' })
    const { card } = lastCard(await town.person('lies').says('mijn toeleidingen'))
    const said = shownOn(card).split('\n')
    expect(said).toEqual([
      'Mijn toeleidingen',
      'G-011 · Gezin Zwaluw',
      'De Kast · gezin wil het',
      'G-014 · Gezin Merel',
      'De Kast · besproken',
      'De Brug · geen recht',
    ])
    const opened = lastCard(await town.person('lies').taps(...press(card, 'open-referral'))).card
    expect(shownOn(opened)).toContain('Gezin Zwaluw')
  })

  it('forgets what ended two months ago', async () => {
    const card = await refers(town, 'lies', { service: kast, family: merel })
    await answers(town, 'lies', { card, title: 'Gezin wil niet' })
    town.pass({ days: 61 })
    expect(await typed('lies', 'mijn toeleidingen')).toContain('Er loopt geen toeleiding.')
  })

  it('says of a service that left the directory that it is gone', async () => {
    await refers(town, 'lies', { service: kast, family: merel })
    await town.change(async (records) => records.services.remove(kast))
    expect(await typed('lies', 'mijn toeleidingen')).toContain('Een dienst die niet meer in de lijst staat')
  })
})

describe('mijn week', () => {
  it('tells where a family is expected among the appointments, and what else runs below', async () => {
    const card = await refers(town, 'lies', { service: kast, family: merel })
    const form = await answers(town, 'lies', {
      card: await answers(town, 'lies', { card, title: 'Gezin wil het' }),
      title: 'Afspraak …',
    })
    await answers(town, 'lies', {
      card: form,
      title: 'Bewaren',
      filled: { date: '2026-11-24', time: '09:30' },
    })
    await refers(town, 'lies', { service: kast, family: zwaluw })
    const said = (await typed('lies', 'mijn week')).split('\n')
    const at = said.indexOf('Afspraken')
    expect(said.slice(at, at + 5)).toEqual([
      'Afspraken',
      'di 24/11 9u30 · G-014 · Gezin Merel · De Kast',
      'wo 25/11 14u · G-014 · Gezin Merel',
      'Toeleidingen',
      'G-011 · De Kast · besproken',
    ])
  })

  it('says nothing of referrals when there are none', async () => {
    const { card } = lastCard(await town.person('lies').says('mijn week'))
    expect(shownOn(card)).not.toContain('Toeleidingen')
    expect(verbsOf(card)).not.toContain('my-referrals')
  })
})

describe('the timeline of a family', () => {
  it('shows its referrals to who supervises it, and to no other lecturer', async () => {
    await refers(town, 'lies', { service: kast, family: merel })
    const opened = lastCard(await town.person('door').taps('open-timeline', { family: merel })).card
    expect(shownOn(opened)).toContain('De Kast · besproken')
    expect(saidIn(await town.person('wies').taps('open-timeline', { family: merel }))).not.toContain(
      'De Kast',
    )
  })
})

describe('when the match ends', () => {
  it('the buddy sees it no more, the next one does and is the one who is asked', async () => {
    const card = await refers(town, 'lies', { service: kast, family: merel })
    await matchEnds('noor')
    town.pass({ days: 2 })
    await town.restart()
    expect(await typed('lies', 'mijn toeleidingen')).not.toContain('De Kast')
    const refused = await town.person('lies').taps(...pressTitled(card, 'Contact gelegd'))
    expect(saidIn(refused)).toContain('Die toeleiding vind ik niet')
    expect(await typed('noor', 'mijn toeleidingen')).toContain('De Kast · besproken')
    expect(await onlyReferral(town)).toMatchObject({
      student: 'noor',
      state: 'discussed',
      dueDay: '2026-12-02',
    })
    const lines = await town.read((records) => records.audit.find('family', merel))
    expect(lines.map(({ by, did }) => [by, did])).toContainEqual(['system', 'referral.handed'])
  })

  it('an answer given before is no way back in', async () => {
    const card = await refers(town, 'lies', { service: kast, family: merel })
    const tap = pressTitled(card, 'Contact gelegd')
    await town.person('lies').taps(...tap)
    await matchEnds('noor')
    town.pass({ days: 2 })
    expect(saidIn(await town.person('lies').taps(...tap))).not.toContain('De Kast')
  })

  it('with nobody after it, it ends unknown in the end; a later buddy can take it up', async () => {
    await refers(town, 'lies', { service: kast, family: merel })
    await matchEnds(null)
    town.pass({ days: 28 })
    await town.restart()
    expect((await onlyReferral(town)).state).toBe('discussed')
    town.pass({ days: 1 })
    await town.restart()
    expect((await onlyReferral(town)).state).toBe('unknown')
    const lines = await town.read((records) => records.audit.find('family', merel))
    expect(lines.map(({ by, did }) => [by, did])).toContainEqual(['system', 'referral.closed'])
    await town.change(async (records) => {
      const match = await records.matches.get('match-G-014')
      if (match)
        records.matches.put({ ...match, id: 'match-late', student: 'noor', from: '2026-12-20', until: null })
    })
    const list = lastCard(await town.person('noor').says('mijn toeleidingen')).card
    expect(shownOn(list)).toContain('De Kast · afloop onbekend')
    const opened = lastCard(await town.person('noor').taps(...press(list, 'open-referral'))).card
    await town.person('noor').taps(...press(opened, 'undo-referral'))
    expect((await onlyReferral(town)).state).toBe('discussed')
  })

  it('who is removed follows nothing any more', async () => {
    await refers(town, 'lies', { service: kast, family: merel })
    await town.person('co').taps('remove-person', { person: 'lies', token: 'remove-lies-1' })
    expect(saidIn(await town.person('lies').says('mijn toeleidingen'))).not.toContain('De Kast')
    town.pass({ days: 40 })
    await town.restart()
    expect((await onlyReferral(town)).state).toBe('unknown')
    expect(await town.read((records) => records.notices.find('state', 'owed'))).toEqual([])
  })
})

describe('a kept contact that told of a service', () => {
  /** A service with a place in Ghent, so that the site finds it nearby. */
  async function inGent(
    name: string,
    more: Readonly<{ latitude: number; longitude: number }>,
  ): Promise<void> {
    const location = serviceId(`place of ${name}`)
    await town.change(async (records) =>
      records.locations.put(
        SharedLocation.parse({
          id: location,
          hsds: { id: location, location_type: 'physical', ...more },
          source: null,
        }),
      ),
    )
    const at = [{ id: serviceId(`at ${name}`), location_id: location }]
    await hasService(town, name, {
      hsds: { id: serviceId(name), name, status: 'active', service_at_locations: at },
    })
  }

  /** Looks the service up once the directory is ready after a start. */
  async function lookedUp(card: Parameters<typeof press>[0]) {
    for (let attempt = 0; attempt < 100; attempt++) {
      const found = lastCard(await town.person('lies').taps(...press(card, 'refer-from-contact'))).card
      if (verbsOf(found).includes('refer')) return found
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    throw new Error('nothing found')
  }

  it('becomes a referral with one tap, as far as it was told, near the town of the site', async () => {
    await inGent('OCMW Verzonnen Gent', { latitude: 51.05, longitude: 3.72 })
    await inGent('OCMW Verzonnen Hasselt', { latitude: 50.93, longitude: 5.34 })
    await town.restart()
    const { card } = await logs(town, 'lies', { services: 'ocmw', referral_ocmw: 'attended' })
    const found = await lookedUp(card)
    expect(shownOn(found)).toContain('Welke dienst is het voor G-014 · Gezin Merel?')
    expect(shownOn(found)).not.toContain('Hasselt')
    const made = answered(await town.person('lies').taps(...pressTitled(found, 'OCMW Verzonnen Gent')))
    expect(shownOn(made)).toContain('Geweest')
    expect(await onlyReferral(town)).toMatchObject({
      state: 'went',
      family: merel,
      service: serviceId('OCMW Verzonnen Gent'),
    })
  })

  it('that is not in the directory gives no referral, and somebody else’s contact gives nothing', async () => {
    const { card, contact } = await logs(town, 'lies', { services: 'ocmw', referral_ocmw: 'discussed' })
    const none = lastCard(await town.person('lies').taps(...press(card, 'refer-from-contact'))).card
    expect(shownOn(none)).toContain('Die dienst vind ik niet in de buurt')
    for (const id of ['noor', 'door', 'tuur'])
      expect(saidIn(await town.person(id).taps('refer-from-contact', { contact: contact.id }))).toMatch(
        /Dat verslag vind ik niet terug|hoort niet bij jouw rol/,
      )
    expect(await referralsOf(town)).toEqual([])
  })

  it('without any way shown to a service offers nothing', async () => {
    const { card } = await logs(town, 'lies', { services: 'ocmw' })
    expect(verbsOf(card)).not.toContain('refer-from-contact')
  })
})
