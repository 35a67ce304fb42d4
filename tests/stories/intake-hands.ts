import type { Card } from '../../cards/card.ts'
import { CriterionDomain } from '../../programme/intake/criteria.ts'
import type { IntakePart } from '../../programme/intake/intake.ts'
import type { PrivateFacts, RequestFacts } from '../../programme/road/request-facts.ts'
import { beginRoad } from '../../programme/road/road-rules.ts'
import { answered, elementsOf, lastCard, press, verbsOf } from './hands.ts'
import type { Town } from './town.ts'

/** Words that are told in confidence in an intake: none of them may go back to Teams, or stand open on disk. */
export const planted = {
  important: 'dat er rust komt in huis en de oudste weer lacht',
  goal: 'tegen de zomer een eigen voordeur',
  conditions: 'niet bellen als hij thuis is',
  network: 'mijn nicht van de overkant',
  agreed: 'eerst een sms met het woord koffie',
  helpers: 'de maatschappelijk werker belt elke dinsdag',
  why: 'zij vertelt over een deurwaarder aan de deur',
} as const

const request: RequestFacts = {
  organisation: 'Fictief OCMW',
  professional: 'Kim Doorverwijzer',
  phone: '09 000 00 00',
  sector: 'ocmw',
  region: 'Dampoort',
  dueMonth: '2027-03',
  babyMonths: null,
  languages: ['tr'],
  interpreter: true,
  reasons: ['social-isolation'],
  help: ['paperwork'],
  beforeBirth: true,
}

/** A partner has asked for a buddy; gives the id of the road. */
export async function asked(town: Town, site: 'gent' | 'hasselt' = 'gent', told: Partial<PrivateFacts> = {}) {
  const number = site === 'gent' ? 'A-G900' : 'A-H900'
  const road = beginRoad(
    {
      id: `road-${site}`,
      number,
      site,
      policyVersion: 1,
      by: 'kim',
      partner: 'kim',
      request,
      private: { safety: 'unknown', otherHelpers: ['kind-en-gezin'], ...told },
      family: null,
      state: 'requested',
    },
    town.now(),
  )
  await town.change(async (records) => records.roads.put(road))
  return road.id
}

/** Somebody opens the list of intakes, and from it the form for the one request that waits. */
export async function planForm(town: Town, person: string): Promise<Card> {
  const list = lastCard(await town.person(person).says('intake')).card
  return lastCard(await town.person(person).taps(...press(list, 'plan-intake-form'))).card
}

/** Plans the intake of the one request that waits; gives the card that stands then. */
export async function plans(town: Town, person: string, filled: Readonly<Record<string, string>> = {}) {
  const form = await planForm(town, person)
  const outcome = await town
    .person(person)
    .taps(...press(form, 'plan-intake', { day: '2026-11-30', time: '14:00', ...filled }))
  return answered(outcome)
}

/** Opens a part from the card of an intake. */
export async function opens(town: Town, person: string, card: Card, part: IntakePart): Promise<Card> {
  const button = elementsOf(card).find(
    ({ verb, data }) => verb === 'intake-part' && (data as { part?: string }).part === part,
  )
  if (!button) throw new Error(`no way into ${part}: ${verbsOf(card).join(' ')}`)
  return lastCard(await town.person(person).taps('intake-part', button.data as object)).card
}

/** Opens a part, fills it in and saves it; gives the card that stands then. */
export async function fills(
  town: Town,
  person: string,
  {
    card,
    part,
    with: filled,
  }: Readonly<{ card: Card; part: IntakePart; with: Readonly<Record<string, string>> }>,
): Promise<Card> {
  const form = await opens(town, person, card, part)
  return answered(await town.person(person).taps(...press(form, `save-${part}`, filled)))
}

/** The family of a road, once the intake gave it one. */
export async function familyOf(town: Town, road: string) {
  const family = await town.read(async (records) => {
    const id = (await records.roads.get(road))?.family
    return id ? records.families.get(id) : undefined
  })
  if (!family) throw new Error('the road has no family')
  return family
}

/** The answers for all six criteria. */
export const sixAnswers: Readonly<Record<string, string>> = Object.fromEntries(
  CriterionDomain.options.flatMap((domain, at) => [
    [domain, domain === 'stimulation' ? 'cannot-judge' : at < 2 ? 'weak' : 'not-weak'],
    [`${domain}_why`, planted.why],
  ]),
)
