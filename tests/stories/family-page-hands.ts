import type { Card } from '../../cards/card.ts'
import type { FamilyPage, Told } from '../../cards/pages/family-page.ts'
import type { ListPage } from '../../cards/pages/list-page.ts'
import type { TabOutcome } from '../teams/tab-client.ts'
import { press } from './hands.ts'
import type { Town } from './town.ts'

/** The family of most stories: Lies is its buddy, Door supervises. */
export const merel = 'family-G-014'

/** What somebody is answered who opens the page of a family. */
export function asksFamily(town: Town, person: string, more: object = {}): Promise<TabOutcome> {
  return town.inTab(person).asks('open-family-page', { family: merel, ...more })
}

/** The page of a family as somebody sees it; fails when it is not theirs. */
export async function familySeenBy(town: Town, person: string, more: object = {}): Promise<FamilyPage> {
  const { page, text } = await asksFamily(town, person, more)
  if (page?.shows !== 'family') throw new Error(`${person} sees no family: ${text}`)
  return page
}

/** A page of lists as somebody sees it. */
export async function listSeenBy(town: Town, person: string, verb: string): Promise<ListPage> {
  const { page, text } = await town.inTab(person).asks(verb)
  if (page?.shows !== 'list') throw new Error(`${person} sees no list: ${text}`)
  return page
}

/** What happened, as the story of a page tells it. */
export function entriesOf({ story }: FamilyPage): readonly Told[] {
  return story?.entries ?? []
}

/** The rows of one section of a page; none when it is not there. */
export function rowsIn({ sections }: FamilyPage, key: string): readonly Told[] {
  return sections.find((one) => one.key === key)?.rows ?? []
}

/** Everything that was said or written, as a page shows it. */
export function saidOn(page: FamilyPage): readonly string[] {
  return [...entriesOf(page), ...page.sections.flatMap(({ rows }) => rows)].flatMap(({ said, title }) => [
    title,
    ...said.map(({ text }) => text),
  ])
}

/** The only card the tab is answered with. */
export function cardIn({ cards, text }: TabOutcome): Card {
  const [card] = cards
  if (card === undefined) throw new Error(`no card: ${text}`)
  return card
}

/** Presses a button of a page. */
export function taps(town: Town, person: string, { buttons }: Pick<Told, 'buttons'>, title: string) {
  const opens = buttons.find((one) => one.title === title)?.opens
  if (opens?.to !== 'card') throw new Error(`no button ${title}: ${buttons.map((one) => one.title).join()}`)
  return town.inTab(person).asks(opens.verb, opens.data)
}

/** Presses a button of a card in the tab, with what was filled in. */
export function pressesIn(
  town: Town,
  person: string,
  {
    card,
    verb,
    with: filled = {},
  }: Readonly<{ card: Card; verb: string; with?: Readonly<Record<string, string>> }>,
) {
  return town.inTab(person).asks(...press(card, verb, filled))
}

/** A student logs a contact in the tab, on the card of the chat. */
export async function logsInTab(town: Town, student: string, filled: Readonly<Record<string, string>> = {}) {
  const form = cardIn(await town.inTab(student).asks('log', { family: merel }))
  const done = await pressesIn(town, student, {
    card: form,
    verb: 'save-contact',
    with: { family: merel, kind: 'home_visit', ...filled },
  })
  return { form, done }
}
