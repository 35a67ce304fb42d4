import { ClosingItem } from '../../programme/closing/closing.ts'
import { answered, lastCard, press } from './hands.ts'
import type { Town } from './town.ts'

/** The family of the stories about a goodbye: Lies is its buddy, Door supervises. */
export const merel = 'family-G-014'

/** What is chosen for each item of the list, without words. */
const chosen: Readonly<Record<ClosingItem, Readonly<Record<string, string>>>> = {
  grew: { grew: 'social,income' },
  network: { stays: 'relatives' },
  'takes-over': { organisation: 'Huis van het Kind', role: 'gezinsondersteuner' },
  farewell: { farewellOn: '2026-11-30' },
  'family-view': { familyView: 'mixed' },
}

/** The closing as somebody sees it. */
export async function closingOf(town: Town, person: string, code = 'G-014') {
  return lastCard(await town.person(person).says(`afronding ${code}`)).card
}

/** The lecturer begins the closing. */
export async function begins(
  town: Town,
  filled: Readonly<Record<string, string>> = {},
  code = 'G-014',
  by = 'door',
) {
  const form = lastCard(
    await town.person(by).taps(...press(await closingOf(town, by, code), 'start-closing-form')),
  ).card
  const sent = press(form, 'start-closing', { reason: 'goals-reached', endsOn: '2026-11-30', ...filled })
  return { form, sent, outcome: await town.person(by).taps(...sent) }
}

/** Somebody goes through one item of the list. */
export async function fills(
  town: Town,
  person: string,
  { item, ...filled }: Readonly<Record<string, string>> & Readonly<{ item: ClosingItem }>,
) {
  const open = press(await closingOf(town, person), 'closing-item-form', { item })
  const form = lastCard(await town.person(person).taps(...open)).card
  return town.person(person).taps(...press(form, 'save-closing-item', filled))
}

/** The whole list is gone through, and the goodbye is said. */
export async function closes(town: Town) {
  for (const item of ClosingItem.options) await fills(town, 'door', { item, ...chosen[item] })
  const asked = await town.person('door').taps(...press(await closingOf(town, 'door'), 'ask-close'))
  return answered(await town.person('door').taps(...press(lastCard(asked).card, 'close-road')))
}

/** Where the road of a family stands. */
export async function standsAt(town: Town, family = merel): Promise<string | undefined> {
  const roads = await town.read((records) => records.roads.find('family', family))
  return roads.at(-1)?.state
}
