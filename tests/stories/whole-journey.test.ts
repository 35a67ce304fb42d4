import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { leaksOf, logs, messagesWith } from './habits.ts'
import { lastCard, press, saidIn } from './hands.ts'
import { planted } from './intake-hands.ts'
import { doesIntake, findsBuddy, roadOf, type Site, sites } from './journey-hands.ts'
import { asks, opensRequests, postsIn } from './request-hands.ts'
import { openTown, type Town, townAddress } from './town.ts'
import {
  comes,
  type Followed,
  givesPoints,
  isBorn,
  looksBack,
  nearsBirthday,
  passesOn,
  prepares,
  rests,
  saysGoodbye,
} from './year-hands.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

/** From the question of a partner until a buddy and a family said yes to each other. */
async function begins(site: Site): Promise<Followed> {
  await opensRequests(town, site.site)
  for (const id of [site.student, site.other, site.lecturer, site.intake]) await town.person(id).says('hallo')
  await asks(town, { region: site.region, organisation: `OCMW ${site.site}` }, site.partner)
  await doesIntake(town, site)
  await town.restart()
  await findsBuddy(town, site)
  const family = await town.read(async (records) => records.families.get((await roadOf(town))?.family ?? ''))
  if (!family) throw new Error('no family')
  return family
}

/** What is over can be read and no longer added to: not from cards of before, not by the buddy, not by who supervises. */
async function isOnlyRead(
  { id, code }: Followed,
  { site, buddy, old }: Readonly<{ site: Site; buddy: string; old: OldCards }>,
) {
  const contacts = () => town.read((records) => records.contacts.find('family', id))
  const before = await contacts()
  const log = press(old.log, 'save-contact', { family: id, kind: 'home_visit', together: 'just-together' })
  expect(saidIn(await town.person(buddy).taps(...log))).toContain('Dit is voorbij (afgerond)')
  const birth = press(old.birth, 'enter-birth', { birth: '2027-03-14' })
  expect(saidIn(await town.person(site.lecturer).taps(...birth))).toContain('Dit is voorbij (afgerond)')
  expect(await contacts()).toEqual(before)
  await comes(town, '2028-03-16')
  expect(saidIn(await town.person(buddy).says('mijn gezinnen'))).not.toContain(code)
  const page = (await town.inTab(site.lecturer).asks('open-family-page', { family: id })).page
  expect(page).toMatchObject({ shows: 'family' })
  expect(JSON.stringify(page)).toContain(code)
}

type OldCards = Readonly<Record<'log' | 'birth', ReturnType<typeof lastCard>['card']>>

/** The page the family takes along opens in a browser, with its own words and without who it is. */
async function takesPageAlong({ id, code }: Followed, lecturer: string): Promise<void> {
  const { card } = lastCard(await town.person(lecturer).taps('family-page', { family: id }))
  const url = JSON.stringify(card).match(/https:[^"]*gezinsblad[^"]*/)?.[0] ?? ''
  const shown = await town.browse(`${url.slice(townAddress.length)}/toon`)
  expect(shown.status).toBe(200)
  const text = await shown.text()
  expect(text).toContain(planted.goal)
  expect(text).not.toContain(code)
}

describe.each(sites)('a whole road in $site', (site) => {
  it('goes from a question in the channel to the first birthday, and nothing of the family reaches who asked', async () => {
    const followed = await begins(site)
    const { id, code } = followed
    const { contact } = await logs(town, site.student, { family: id, date: '2026-11-24' })
    expect(contact.family).toBe(id)
    await givesPoints(town, followed, { student: site.student, points: '1' })
    await isBorn(town, followed, site)
    await comes(town, '2027-06-28')
    await givesPoints(town, followed, { student: site.student, points: '3' })
    const helpsOut = site.site === 'Gent' ? passesOn : rests
    const buddy = await helpsOut(town, followed, site)
    await nearsBirthday(town, followed, [buddy, site.lecturer])
    await givesPoints(town, followed, { student: buddy, points: '4' })
    const scores = (await town.read((records) => records.trajectories.get(id)))?.scores ?? []
    expect(scores.map(({ moment }) => moment)).toEqual(['start', 'half-year', 'end'])
    await prepares(town, followed, site)
    const old = {
      log: lastCard(await town.person(buddy).says('log')).card,
      birth: lastCard(await town.person(site.lecturer).says(`geboorte ${code}`)).card,
    }
    await saysGoodbye(town, followed, site)
    expect((await roadOf(town))?.history.map(({ to }) => to)).toEqual([
      'requested',
      'intake-planned',
      'intake-done',
      'in-matching',
      'matched',
      'acquaintance',
      'running',
      'closing',
      'closed',
    ])
    expect(await roadOf(town)).toMatchObject({ state: 'closed', reason: 'first-birthday' })
    const views = await looksBack(town, followed, { site, buddy })
    expect(views).toContain('Mama\nveel veranderd · Familie en netwerk · Zich goed voelen')
    expect(views).toContain('Aanvrager\nveel veranderd')
    expect(views).toContain('Buddy\neen beetje veranderd · Familie en netwerk')
    await isOnlyRead(followed, { site, buddy, old })
    await takesPageAlong(followed, site.lecturer)
    expect(postsIn(town)).toHaveLength(1)
    const told = JSON.stringify(
      [postsIn(town), messagesWith(town, site.partner, '')].flat().map(({ activity }) => activity),
    )
    const pseudonym = (await town.read((records) => records.families.get(id)))?.pseudonym
    expect(told).not.toMatch(new RegExp(`${code}|Gezin ${pseudonym}`))
    expect(leaksOf(town, Object.values(planted))).toEqual([])
  })
})
