import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { programmeZone } from '../../programme/belgian-zone.ts'
import { dayOf } from '../../programme/stamp.ts'
import { collections } from '../../storage/collections.ts'
import { lastCard, press, saidIn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const roadsOf = (family: string) => town.read((records) => records.roads.find('family', family))

const standsAt = async (family: string) => (await roadsOf(family)).map(({ state }) => state)

/** A lecturer adds a family by the simple form; gives its id. */
async function addsFamily() {
  const known = new Set((await families()).map(({ id }) => id))
  const form = lastCard(await town.person('door').says('gezin toevoegen')).card
  await town.person('door').taps(...press(form, 'add-family', { due: '2027-02-01' }))
  return (await families()).find(({ id }) => !known.has(id))?.id ?? ''
}

const families = () => town.read((records) => records.families.all())

async function matches(family: string, student: string) {
  const form = lastCard(await town.person('door').says('buddy koppelen')).card
  return town.person('door').taps(...press(form, 'start-match', { family, student }))
}

/** Puts the road of a family where another screen would have brought it. */
async function setState(family: string, state: 'intake-planned' | 'closed') {
  await town.change(async (records) => {
    for (const road of await records.roads.find('family', family))
      records.roads.put(
        collections.roads.schema.parse(
          state === 'closed' ? { ...road, state, endedAt: road.since, reason: 'moved' } : { ...road, state },
        ),
      )
  })
}

describe('the road of a family that nobody asked for here', () => {
  it('of before there were roads is given at the start, with a number of its site', async () => {
    const road = await roadsOf('family-G-014')
    expect(road).toMatchObject([{ state: 'running', partner: null, site: 'gent', request: null }])
    expect(road[0]?.number).toMatch(/^A-G\d{3}$/)
    // It has run since its buddy came, not since the bot learnt of roads.
    const [match] = await town.read((records) => records.matches.find('family', 'family-G-014'))
    expect(dayOf(DateTime.fromISO(road[0]?.since ?? '', { zone: programmeZone }))).toBe(match?.from)
    expect(match?.from).not.toBe(dayOf(town.now()))
    const numbers = await town.read(async (records) => (await records.roads.all()).map((one) => one.number))
    expect(new Set(numbers).size).toBe(numbers.length)
    await town.restart()
    expect(await roadsOf('family-G-014')).toEqual(road)
  })

  it('waits for a buddy, runs with one, and waits again when the last buddy stops', async () => {
    const family = await addsFamily()
    expect(await standsAt(family)).toEqual(['in-matching'])
    await matches(family, 'noor')
    expect(await standsAt(family)).toEqual(['running'])
    const [road] = await roadsOf(family)
    expect(road?.history.map(({ step, by }) => [step, by])).toEqual([
      [null, 'door'],
      ['start-directly', 'door'],
    ])
    const [match] = await town.read((records) => records.matches.find('family', family))
    const list = lastCard(await town.person('door').taps('end-match-form', {})).card
    const asked = await town.person('door').taps(...press(list, 'ask-end-match', { match: match?.id ?? '' }))
    await town.person('door').taps(...press(lastCard(asked).card, 'end-match'))
    expect(await standsAt(family)).toEqual(['in-matching'])
  })

  it('waits again when its buddy is removed from the roster', async () => {
    await town.person('co').taps('remove-person', { person: 'lies', token: 'remove-lies-1' })
    expect(await standsAt('family-G-014')).toEqual(['in-matching'])
    expect(await standsAt('family-G-012')).toEqual(['running'])
  })

  it('takes no buddy by the simple form while the intake is still to come, and says where it stands', async () => {
    const family = await addsFamily()
    await setState(family, 'intake-planned')
    const said = saidIn(await matches(family, 'noor'))
    expect(said).toContain('meteen starten past niet bij “intake gepland”')
    expect(await town.read((records) => records.matches.find('family', family))).toEqual([])
    expect(await standsAt(family)).toEqual(['intake-planned'])
  })

  it('begins anew for a family that took leave and gets a buddy again', async () => {
    const family = await addsFamily()
    await setState(family, 'closed')
    await matches(family, 'noor')
    expect((await standsAt(family)).toSorted()).toEqual(['closed', 'running'])
  })

  it('is not moved by what else changes of a match', async () => {
    const [before] = await roadsOf('family-G-014')
    const form = lastCard(await town.person('lies').says('bijnaam')).card
    await town.person('lies').taps(...press(form, 'choose-alias', { alias: 'Zonnetje' }))
    const aliases = await town.read((records) => records.matches.find('student', 'lies'))
    expect(aliases.map(({ alias }) => alias)).toContain('Zonnetje')
    expect(await roadsOf('family-G-014')).toEqual([before])
  })
})
