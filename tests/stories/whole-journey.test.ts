import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { ClosingItem } from '../../programme/closing/closing.ts'
import { leaksOf, logs, messagesWith } from './habits.ts'
import { answered, lastCard, press, saidIn, shownOn } from './hands.ts'
import { fills, planted, sixAnswers } from './intake-hands.ts'
import { asks, cardWith, opensRequests, postsIn, requestsOf } from './request-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const sites = [
  { site: 'Gent', partner: 'kim', intake: 'door', lecturer: 'door', student: 'noor', region: 'Dampoort' },
  { site: 'Hasselt', partner: 'ines', intake: 'co', lecturer: 'an', student: 'tuur', region: 'Kiewit' },
] as const
type Site = (typeof sites)[number]

const road = async () => (await requestsOf(town))[0]

/** Where the family stands, and what the partner was told last. */
async function stands(partner: string, said: string): Promise<void> {
  // Nobody takes two steps in one second, and Teams would not take so many messages in one.
  town.pass({ minutes: 2 })
  await town.settle()
  expect(messagesWith(town, partner, said).length).toBeGreaterThan(0)
  expect(JSON.stringify(postsIn(town)[0]?.activity)).toContain(said)
}

/** The one who does the intake takes the request on, plans the intake and fills in every part. */
async function doesIntake({ site, intake, lecturer, partner }: Site): Promise<void> {
  const person = town.person(intake)
  const taken = answered(await person.taps(...press(cardWith(town, intake, 'take-request'), 'take-request')))
  const form = lastCard(await person.taps(...press(taken, 'plan-intake-form'))).card
  const supervisor = site === 'Hasselt' ? { supervisor: lecturer } : {}
  const plan = press(form, 'plan-intake', { day: '2026-12-01', time: '10:00', who: intake, ...supervisor })
  let card: Card = answered(await person.taps(...plan))
  await stands(partner, 'intake gepland')
  const parts = [
    ['criteria', sixAnswers],
    ['safety', { home: 'fine', alone: 'true', agreed: planted.agreed }],
    ['network', { family_who: planted.network, family_strength: 'much' }],
    ['helpers', { what: planted.helpers }],
    ['wishes', { important: planted.important, goal: planted.goal, domain: 'housing' }],
  ] as const
  for (const [part, filled] of parts) card = await fills(town, intake, { card, part, with: filled })
  const consent = { adults: 'mother', adult: 'mother', answer: 'yes' }
  const asked = await fills(town, intake, { card, part: 'consent', with: consent })
  card = lastCard(await person.taps(...press(asked, 'open-intake'))).card
  const done = answered(await person.taps(...press(card, 'record-intake')))
  await stands(partner, 'intake gedaan')
  await person.taps(...press(done, 'intake-to-matching'))
  await stands(partner, 'in matching')
}

/** A student with a checked profile is matched, both say yes after a first meeting. */
async function findsBuddy({ lecturer, student, partner, region }: Site): Promise<void> {
  const guide = town.person(lecturer)
  const profile = lastCard(await town.person(student).says('mijn profiel')).card
  const filled = {
    languages: 'Nederlands, Turks',
    programme: 'social-work',
    region,
    travel: 'bike',
    farthest: '20',
  }
  await town
    .person(student)
    .taps(...press(profile, 'save-profile', { ...filled, gender: 'woman', saysTrained: 'true' }))
  const list = lastCard(await guide.says('profielen')).card
  const opened = lastCard(await guide.taps(...press(list, 'open-profile', { student }))).card
  await guide.taps(...press(opened, 'check-profile', { trained: 'true' }))
  const id = (await road())?.id
  const card = lastCard(await guide.taps('open-matching', { road: id })).card
  expect(shownOn(card)).toContain('spreekt Turks')
  const pair = answered(await guide.taps(...press(card, 'match-pair', { student })))
  await stands(partner, 'gekoppeld')
  await guide.taps(...press(pair, 'plan-meeting', { on: '2026-11-24', at: '14:00' }))
  await stands(partner, 'kennismaking')
  town.pass({ days: 1 })
  const own = lastCard(await town.person(student).says('mijn koppeling')).card
  await town.person(student).taps(...press(own, 'my-pair-yes'))
  const [made] = await town.read((records) => records.pairings.all())
  const met = lastCard(await guide.taps('open-pair', { pairing: made?.id })).card
  expect(saidIn(await guide.taps(...press(met, 'family-yes')))).toContain('Allebei zeiden ja')
  await stands(partner, 'lopend')
}

const chosen: Readonly<Record<ClosingItem, Readonly<Record<string, string>>>> = {
  grew: { grew: 'social', text: planted.important },
  network: { stays: 'relatives', text: planted.network },
  'takes-over': { organisation: 'Huis van het Kind', role: 'gezinsondersteuner' },
  farewell: { farewellOn: '2026-11-30' },
  'family-view': { familyView: 'mixed' },
}

/** The goodbye: begun with a reason, the list gone through, closed. */
async function saysGoodbye({ lecturer, partner }: Site, code: string): Promise<void> {
  const guide = town.person(lecturer)
  const closing = async () => lastCard(await guide.says(`afronding ${code}`)).card
  const form = lastCard(await guide.taps(...press(await closing(), 'start-closing-form'))).card
  await guide.taps(...press(form, 'start-closing', { reason: 'goals-reached', endsOn: '2026-12-07' }))
  await stands(partner, 'in afronding')
  for (const item of ClosingItem.options) {
    const open = lastCard(await guide.taps(...press(await closing(), 'closing-item-form', { item }))).card
    await guide.taps(...press(open, 'save-closing-item', chosen[item]))
  }
  const asked = lastCard(await guide.taps(...press(await closing(), 'ask-close'))).card
  await guide.taps(...press(asked, 'close-road'))
  await stands(partner, 'afgerond')
}

describe.each(sites)('a whole road in $site', (site) => {
  it('goes from a question in the channel to the goodbye, and nothing of the family reaches who asked', async () => {
    await opensRequests(town, site.site)
    for (const id of [site.student, site.lecturer, site.intake]) await town.person(id).says('hallo')
    await asks(town, { region: site.region, organisation: `OCMW ${site.site}` }, site.partner)
    await doesIntake(site)
    await town.restart()
    await findsBuddy(site)
    const family = await town.read(async (records) => records.families.get((await road())?.family ?? ''))
    const code = family?.code ?? ''
    const { contact } = await logs(town, site.student, { family: family?.id ?? '', date: '2026-11-24' })
    expect(contact.family).toBe(family?.id)
    await saysGoodbye(site, code)
    expect((await road())?.history.map(({ to }) => to)).toEqual([
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
    town.pass({ days: 1 })
    expect(saidIn(await town.person(site.student).says('mijn gezinnen'))).not.toContain(code)
    expect(postsIn(town)).toHaveLength(1)
    const told = JSON.stringify(
      [postsIn(town), messagesWith(town, site.partner, '')].flat().map(({ activity }) => activity),
    )
    expect(told).not.toMatch(new RegExp(`${code}|Gezin ${family?.pseudonym}`))
    expect(leaksOf(town, Object.values(planted))).toEqual([])
  })
})
