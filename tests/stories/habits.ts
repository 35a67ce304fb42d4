import { expect } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import type { KeptContact } from '../../programme/contact.ts'
import type { OpenDraft } from '../../programme/draft.ts'
import type { Sent } from '../teams/connector.ts'
import { answered, cardsOf, chatOf, lastCard, press, pressTitled, shownOn } from './hands.ts'
import type { Town } from './town.ts'

/** A short visit, as a student fills it in on the empty card. */
const visit = { family: 'family-G-014', kind: 'home_visit', together: 'just-together' } as const

/** A student opens the empty card, fills it in and keeps it; gives the contact and the card that confirms it. */
export async function logs(town: Town, student: string, filled: Readonly<Record<string, string>> = {}) {
  const person = town.person(student)
  const draft = lastCard(await person.says('log'))
  const [verb, data] = press(draft.card, 'save-contact', { ...visit, ...filled })
  const outcome = await person.taps(verb, data, { cardMessageId: draft.messageId })
  const card = answered(outcome)
  const contact = (await keptBy(town, student)).find(({ id }) => JSON.stringify(card).includes(id))
  if (!contact) throw new Error(`not kept: ${JSON.stringify(card.body)}`)
  return { contact, card, draft, tap: [verb, data] as const, outcome }
}

/** The contacts of a student that count. */
export async function keptBy(town: Town, student: string): Promise<readonly KeptContact[]> {
  const contacts = await town.read((records) => records.contacts.find('student', student))
  return contacts.filter((contact): contact is KeptContact => contact.state === 'kept')
}

/** The drafts that are open with a student. */
export async function openDraftsOf(town: Town, student: string): Promise<readonly OpenDraft[]> {
  const drafts = await town.read((records) => records.drafts.find('openOf', student))
  return drafts.flatMap((draft) => (draft.state === 'open' ? [draft] : []))
}

/** What stands in the one draft that is open with a student. */
export async function fieldsOf(town: Town, student: string) {
  const drafts = await openDraftsOf(town, student)
  expect(drafts).toHaveLength(1)
  return drafts[0]?.fields
}

/** One contact as it stands. */
export function contactOf(town: Town, id: string) {
  return town.read((records) => records.contacts.get(id))
}

/** Everything that stands in somebody's chat now, as text. */
export function chatText(town: Town, person: string): string {
  return delivered(town, person).map(bodyOf).join('\n')
}

/** The messages in somebody's chat that hold a text. */
export function messagesWith(town: Town, person: string, text: string): readonly Sent[] {
  return delivered(town, person).filter((sent) => bodyOf(sent).includes(text))
}

/** What Teams took, the newest version of each message. */
function delivered(town: Town, person: string): readonly Sent[] {
  const taken = town.connector.sent.filter(({ messageId }) => messageId !== null)
  return chatOf(taken, person)
}

function bodyOf({ activity }: Sent): string {
  return JSON.stringify([activity.text ?? '', ...(activity.attachments ?? [])])
}

/** Those of the planted words that went over the wire to Teams in any message. */
export function leaksOf(town: Town, planted: readonly string[]): readonly string[] {
  const traffic = JSON.stringify(town.connector.sent.map(({ activity }) => activity))
  return planted.filter((word) => traffic.includes(word))
}

/** The newest card of a flag in somebody's chat, as it stands by now. */
export function flagCardOf(town: Town, person: string): Card {
  const cards = chatOf(town.connector.sent, person).flatMap((one) => cardsOf({ sent: [one] }))
  const card = cards.findLast((one) => shownOn(one).includes('Gemeld:'))
  if (!card) throw new Error(`${person} has no card of a flag`)
  return card
}

/** A drill at one of the sites of somebody who works at several. */
export async function practises(town: Town, person: string, site: 'Gent' | 'Hasselt') {
  const { card } = lastCard(await town.person(person).says('oefenalarm'))
  return town.person(person).taps(...pressTitled(card, site))
}
