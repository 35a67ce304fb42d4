import { expect } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { messagesWith } from './habits.ts'
import { answered, lastCard, press, saidIn, shownOn } from './hands.ts'
import { fills, planted, sixAnswers } from './intake-hands.ts'
import { cardWith, postsIn, requestsOf } from './request-hands.ts'
import type { Town } from './town.ts'

/** Who asks, does the intake, supervises and accompanies at each site; `other` is the student who helps out. */
export const sites = [
  {
    site: 'Gent',
    partner: 'kim',
    intake: 'door',
    lecturer: 'door',
    student: 'noor',
    other: 'lies',
    region: 'Dampoort',
  },
  {
    site: 'Hasselt',
    partner: 'ines',
    intake: 'co',
    lecturer: 'an',
    student: 'tuur',
    other: 'noor',
    region: 'Kiewit',
  },
] as const
/** One of them. */
export type Site = (typeof sites)[number]

/** The one road there is. */
export const roadOf = async (town: Town) => (await requestsOf(town))[0]

/** Where the family stands, and what the partner was told last. */
export async function stands(town: Town, partner: string, said: string): Promise<void> {
  // Nobody takes two steps in one second, and Teams would not take so many messages in one.
  town.pass({ minutes: 2 })
  await town.settle()
  expect(messagesWith(town, partner, said).length).toBeGreaterThan(0)
  expect(JSON.stringify(postsIn(town)[0]?.activity)).toContain(said)
}

/** The one who does the intake takes the request on, plans the intake and fills in every part. */
export async function doesIntake(town: Town, { site, intake, lecturer, partner }: Site): Promise<void> {
  const person = town.person(intake)
  const taken = answered(await person.taps(...press(cardWith(town, intake, 'take-request'), 'take-request')))
  const form = lastCard(await person.taps(...press(taken, 'plan-intake-form'))).card
  const supervisor = site === 'Hasselt' ? { supervisor: lecturer } : {}
  const plan = press(form, 'plan-intake', { day: '2026-12-01', time: '10:00', who: intake, ...supervisor })
  let card: Card = answered(await person.taps(...plan))
  await stands(town, partner, 'intake gepland')
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
  await stands(town, partner, 'intake gedaan')
  await person.taps(...press(done, 'intake-to-matching'))
  await stands(town, partner, 'in matching')
}

/** A student with a checked profile is matched, both say yes after a first meeting. */
export async function findsBuddy(town: Town, { lecturer, student, partner, region }: Site): Promise<void> {
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
  const id = (await roadOf(town))?.id
  const card = lastCard(await guide.taps('open-matching', { road: id })).card
  expect(shownOn(card)).toContain('spreekt Turks')
  const pair = answered(await guide.taps(...press(card, 'match-pair', { student })))
  await stands(town, partner, 'gekoppeld')
  await guide.taps(...press(pair, 'plan-meeting', { on: '2026-11-24', at: '14:00' }))
  await stands(town, partner, 'kennismaking')
  town.pass({ days: 1 })
  const own = lastCard(await town.person(student).says('mijn koppeling')).card
  await town.person(student).taps(...press(own, 'my-pair-yes'))
  const [made] = await town.read((records) => records.pairings.all())
  const met = lastCard(await guide.taps('open-pair', { pairing: made?.id })).card
  expect(saidIn(await guide.taps(...press(met, 'family-yes')))).toContain('Allebei zeiden ja')
  await stands(town, partner, 'lopend')
}
