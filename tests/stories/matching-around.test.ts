import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { messagesWith } from './habits.ts'
import { answered, lastCard, press, saidIn, shownOn, verbsOf } from './hands.ts'
import { isReady, looksAround, matched, opens, pairsOf, planned, stateOf, waits } from './matching-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['lies', 'noor', 'door', 'an', 'kim']) await town.person(id).says('hallo')
  await waits(town)
})
afterEach(() => town.close())

/** From now on roads of Ghent may have two buddies. */
async function inTwo(): Promise<void> {
  await town.change(async (records) => {
    const site = await records.sites.get('gent')
    const road = await records.roads.get('road-mees')
    const policy = site?.policies[0]
    if (!site || !policy || !road) return
    records.sites.put({ ...site, policies: [policy, { ...policy, version: 2, buddiesPerFamily: 2 }] })
    records.roads.put({ ...road, policyVersion: 2 })
  })
}

describe('a duo', () => {
  it('is a second buddy beside the first, while the road allows two', async () => {
    await inTwo()
    await isReady(town, 'noor')
    await isReady(town, 'lies', { programme: 'midwifery', duo: 'yes' })
    await planned(town, 'noor')
    const list = lastCard(await town.person('door').says('matching')).card
    expect(shownOn(list)).toContain('Plaats voor nog een buddy: G-015')
    const card = await opens(town, 'door')
    expect(shownOn(card)).toContain('Al gekoppeld: Noor Sociaalwerk')
    expect(shownOn(card)).toContain('andere opleiding dan de eerste buddy')
    expect(shownOn(card)).toContain('gaat graag met twee')
    const second = await planned(town, 'lies')
    expect(shownOn(second)).toContain('Lies Vroedkunde en G-015')
    expect(verbsOf(await opens(town, 'door'))).not.toContain('match-pair')
    town.pass({ days: 1 })
    for (const student of ['noor', 'lies'])
      await town
        .person(student)
        .taps(...press(lastCard(await town.person(student).says('mijn koppeling')).card, 'my-pair-yes'))
    for (const { id } of await pairsOf(town)) {
      const { card: pair } = lastCard(await town.person('door').taps('open-pair', { pairing: id }))
      await town.person('door').taps(...press(pair, 'family-yes'))
    }
    expect((await pairsOf(town)).map(({ state }) => state)).toEqual(['begun', 'begun'])
    expect(await stateOf(town)).toBe('running')
    for (const student of ['noor', 'lies'])
      expect(saidIn(await town.person(student).says('mijn gezinnen'))).toContain('G-015')
  })

  it('a no of one leaves the other where it was, also when that one has no meeting yet', async () => {
    await inTwo()
    for (const student of ['noor', 'lies']) await isReady(town, student)
    const first = await planned(town, 'noor')
    await matched(town, 'lies')
    const form = answered(await town.person('door').taps(...press(first, 'family-no-form')))
    const said = saidIn(await town.person('door').taps(...press(form, 'family-no')))
    expect(said).toContain('Het gezin houdt zijn andere buddy.')
    expect(await stateOf(town)).toBe('acquaintance')
  })

  it('is none on a road of before: it keeps its own number', async () => {
    await inTwo()
    await town.change(async (records) => {
      const road = await records.roads.get('road-mees')
      if (road) records.roads.put({ ...road, policyVersion: 1 })
    })
    for (const student of ['noor', 'lies']) await isReady(town, student)
    await matched(town, 'noor')
    expect(shownOn(await opens(town, 'door'))).toContain('het gezin heeft genoeg buddy’s')
  })
})

describe('who may not', () => {
  it.each(['lies', 'kim', 'mo'])('%s sees no matching and matches nobody', async (stranger) => {
    await town.person(stranger).says('hallo')
    const taps = ['matching', 'profiles', 'pairs'] as const
    for (const verb of taps)
      expect(saidIn(await town.person(stranger).taps(verb, {}))).toContain('hoort niet bij jouw rol')
    const made = { road: 'road-mees', student: 'noor', seen: 1, buddies: [], token: 'token-of-stranger' }
    await town.person(stranger).taps('match-pair', made)
    expect(await pairsOf(town)).toEqual([])
  })

  it('another site sees nothing of the family, its students or its pairs', async () => {
    await isReady(town, 'noor')
    await matched(town, 'noor')
    const [pair] = await pairsOf(town)
    const an = town.person('an')
    expect(saidIn(await an.says('matching'))).not.toMatch(/G-015|Noor/)
    expect(saidIn(await an.says('profielen'))).not.toContain('Noor')
    for (const [verb, data] of [
      ['open-matching', { road: 'road-mees' }],
      ['buddy-wishes-form', { road: 'road-mees' }],
      ['open-pair', { pairing: pair?.id }],
      ['family-yes', { pairing: pair?.id, version: 1, token: 'token-of-an-1' }],
      ['open-profile', { student: 'noor' }],
      ['ask-close-intervision', { site: 'gent' }],
    ] as const)
      expect(saidIn(await an.taps(verb, data))).not.toMatch(/Mees|Noor|Dampoort/)
  })

  it('a student answers for no pair of somebody else', async () => {
    await isReady(town, 'noor')
    await planned(town, 'noor')
    town.pass({ days: 1 })
    const [pair] = await pairsOf(town)
    const data = { pairing: pair?.id, version: pair?.version, token: 'token-of-lies' }
    expect(saidIn(await town.person('lies').taps('my-pair-yes', data))).toContain(
      'Die koppeling vind ik niet',
    )
    expect(await pairsOf(town)).toMatchObject([{ studentSaid: null }])
  })

  it('nobody is matched without a confirmed training', async () => {
    const { card } = lastCard(await town.person('noor').says('mijn profiel'))
    await town.person('noor').taps(...press(card, 'save-profile', { saysTrained: 'true' }))
    expect(shownOn(await opens(town, 'door'))).toContain(
      'zegt de opleiding gevolgd te hebben, nog te bevestigen',
    )
    const made = { road: 'road-mees', student: 'noor', seen: 1, buddies: [], token: 'token-of-door-1' }
    expect(saidIn(await town.person('door').taps('match-pair', made))).toContain('Deze koppeling kan niet')
    expect(await pairsOf(town)).toEqual([])
  })
})

describe('nobody is left over silently', () => {
  it('a matching that closes gives a word to lecturer, partner and student, once a day', async () => {
    await isReady(town, 'noor')
    await town.change(async (records) => {
      const match = await records.matches.get('match-G-012')
      if (match) records.matches.put({ ...match, until: '2026-11-20' })
    })
    const list = lastCard(await town.person('door').says('matching')).card
    expect(shownOn(list)).toContain('Studenten zonder gezin: Noor Sociaalwerk')
    const asked = lastCard(await town.person('door').taps(...press(list, 'ask-close-intervision'))).card
    expect(shownOn(asked)).toContain('G\\-015')
    await town.person('door').taps(...press(asked, 'close-intervision'))
    await town.settle()
    expect(messagesWith(town, 'door', 'nog zonder buddy: G')).toHaveLength(1)
    const [partner] = messagesWith(town, 'kim', 'nog in matching')
    expect(JSON.stringify(partner)).toContain('A\\\\-G015')
    expect(JSON.stringify(partner)).not.toMatch(/Mees|G-015|Dampoort/)
    expect(messagesWith(town, 'noor', 'nog geen gezin dat bij je past')).toHaveLength(1)
    const again = { site: 'gent', token: 'token-of-wies-1' }
    expect(saidIn(await town.person('wies').taps('close-intervision', again))).toContain('is al afgerond')
    expect(shownOn(lastCard(await town.person('door').says('matching')).card)).toContain(
      'na 1 intervisie nog geen buddy',
    )
  })

  it('a student who is removed frees the family, which keeps its place', async () => {
    await isReady(town, 'noor')
    await planned(town, 'noor')
    await town.person('co').says('hallo')
    await town.person('co').taps('remove-person', { person: 'noor', token: 'token-remove-1' })
    await looksAround(town)
    expect(await pairsOf(town)).toMatchObject([{ state: 'dropped', why: 'student-left' }])
    expect(await stateOf(town)).toBe('in-matching')
    expect(messagesWith(town, 'door', 'De student doet niet meer mee')).toHaveLength(1)
    expect(shownOn(lastCard(await town.person('door').says('matching')).card)).toContain('wacht 7 dagen')
  })

  it('a pair without a meeting comes back to its lecturer after a week, once', async () => {
    await isReady(town, 'noor')
    await matched(town, 'noor')
    await looksAround(town)
    expect(messagesWith(town, 'door', 'staat nog niet vast')).toEqual([])
    town.pass({ days: 7 })
    await looksAround(town)
    town.pass({ days: 1 })
    await looksAround(town)
    expect(messagesWith(town, 'door', 'staat nog niet vast')).toHaveLength(1)
  })
})
