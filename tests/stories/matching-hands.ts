import type { Card } from '../../cards/card.ts'
import { RequestFacts } from '../../programme/road/request-facts.ts'
import { beginRoad } from '../../programme/road/road-rules.ts'
import { answered, lastCard, press } from './hands.ts'
import type { Town } from './town.ts'

/** The family that waits in these stories. */
export const mees = 'family-G-015'
const road = 'road-mees'

/** What a student fills in when a story says nothing else. */
const usual = {
  languages: 'Nederlands, Turks',
  programme: 'social-work',
  region: 'Ledeberg',
  travel: 'bike',
  farthest: '10',
  gender: 'woman',
  saysTrained: 'true',
}

/** A student fills in the own profile, and a lecturer of the site confirms it with the training. */
export async function isReady(town: Town, student: string, filled: Readonly<Record<string, string>> = {}) {
  const { card } = lastCard(await town.person(student).says('mijn profiel'))
  await town.person(student).taps(...press(card, 'save-profile', { ...usual, ...filled }))
  const list = lastCard(await town.person('door').says('profielen'))
  const [verb, data] = press(list.card, 'open-profile', { student })
  const profile = lastCard(await town.person('door').taps(verb, data))
  return town.person('door').taps(...press(profile.card, 'check-profile', { trained: 'true' }))
}

/** A family whose partner asked for a buddy and whose intake is done: it waits since a week. */
export async function waits(
  town: Town,
  more: Readonly<{ code?: string; site?: string; daysAgo?: number }> = {},
) {
  const { code = 'G-015', site = 'gent', daysAgo = 7 } = more
  const id = `family-${code}`
  const isMees = code === 'G-015'
  await town.change(async (records) => {
    records.families.put({
      id,
      code,
      pseudonym: isMees ? 'Mees' : 'Wulp',
      site,
      supervisor: site === 'gent' ? 'door' : 'an',
      dueDate: '2027-02-10',
      birthDate: null,
      identity: { name: 'Familie Verzonnen', address: 'Denkbeeldstraat 12' },
      createdAt: '2026-11-01T10:00:00.000Z',
    })
    const request = RequestFacts.parse({
      organisation: 'Inloopteam De Brug',
      professional: 'Kim Doorverwijzer',
      phone: '09 123 45 67',
      sector: 'volunteers',
      region: 'Dampoort',
      dueMonth: '2027-02',
      babyMonths: null,
      languages: ['tr'],
      interpreter: true,
      reasons: ['social-isolation'],
      help: ['paperwork'],
      beforeBirth: true,
    })
    const known = { number: `A-${code.replace('-', '')}`, site, family: id, request, private: null }
    records.roads.put(
      beginRoad(
        {
          ...known,
          id: isMees ? road : `road-${code}`,
          policyVersion: 1,
          by: 'kim',
          partner: 'kim',
          state: 'in-matching',
        },
        town.now().minus({ days: daysAgo }),
      ),
    )
  })
  return isMees ? road : `road-${code}`
}

/** Opens a family in the matching, as a lecturer does from the list. */
export async function opens(town: Town, lecturer: string, of = road): Promise<Card> {
  return lastCard(await town.person(lecturer).taps('open-matching', { road: of })).card
}

/** A lecturer matches a student with the family that waits; gives the card of the pair. */
export async function matched(town: Town, student: string): Promise<Card> {
  const card = await opens(town, 'door')
  const pair = answered(await town.person('door').taps(...press(card, 'match-pair', { student })))
  await town.settle()
  return pair
}

/** The same with a first meeting tomorrow at two. */
export async function planned(town: Town, student: string): Promise<Card> {
  const pair = await matched(town, student)
  const plan = press(pair, 'plan-meeting', { on: '2026-11-24', at: '14:00' })
  const card = answered(await town.person('door').taps(...plan))
  await town.settle()
  return card
}

/** Where the family of these stories stands. */
export async function stateOf(town: Town, of = road): Promise<string> {
  return (await town.read((records) => records.roads.get(of)))?.state ?? 'none'
}

/** The pairs of the family, as they are kept. */
export function pairsOf(town: Town, family = mees) {
  return town.read((records) => records.pairings.find('family', family))
}

/** Lets the timed jobs of the bot run, and everything owed arrive. */
export async function looksAround(town: Town): Promise<void> {
  await town.restart()
  await town.settle()
}
