import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Card } from '../../cards/card.ts'
import type { Road } from '../../programme/road/road.ts'
import { testTenantId } from '../teams/client.ts'
import type { Sent } from '../teams/connector.ts'
import { answered, chatOf, lastCard, press, verbsOf } from './hands.ts'
import type { Town } from './town.ts'

const requestChannel = '19:aanvragen@thread.tacv2'

/** Says something to a mention of the bot in the channel for requests, or in another one. */
export function inChannel(town: Town, id: string, text: string, channel = requestChannel) {
  const conversation = {
    id: `${channel};messageid=1700000000000`,
    conversationType: 'channel',
    tenantId: testTenantId,
  }
  return town.person(id).delivers({ type: 'message', text, conversation })
}

/** A town in which the channel for requests of Ghent is set, and everybody has written to the bot once. */
export async function opensRequests(town: Town, site = 'Gent'): Promise<void> {
  await inChannel(town, 'co', `aanvraagkanaal ${site}`)
  for (const id of ['kim', 'ines', 'door', 'wies', 'co', 'an']) await town.person(id).says('hallo')
  await town.settle()
}

/** The posts in the channel for requests, the newest version of each. */
export function postsIn(town: Town): readonly Sent[] {
  const own = town.connector.sent.filter(
    ({ how, conversationId, messageId }) =>
      conversationId.split(';')[0] === requestChannel && messageId !== null && how !== 'new',
  )
  return [...new Map(own.map((one) => [one.messageId, one])).values()]
}

/** What a partner fills in, when nothing else is said. */
export const filledIn = {
  organisation: 'OCMW Gent',
  professional: 'Kim Doorverwijzer',
  phone: '09 000 00 01',
  sector: 'ocmw',
  region: 'Dampoort',
  dueMonth: '2027-03',
  languages: 'Turks',
  safety: 'fine',
  familyWants: 'yes',
} as const

/** A partner opens the form in the private chat, fills it in and sends it. */
export async function asks(town: Town, filled: Readonly<Record<string, string>> = {}, partner = 'kim') {
  const person = town.person(partner)
  const form = lastCard(await person.says('aanvraag'))
  const [verb, data] = press(form.card, 'request-buddy', { ...filledIn, ...filled })
  const outcome = await person.taps(verb, data, { cardMessageId: form.messageId })
  await town.settle()
  return { outcome, form, tap: [verb, data] as const, card: answered(outcome) }
}

/** The requests there are, in the order of their numbers. */
export async function requestsOf(town: Town): Promise<readonly Road[]> {
  const roads = (await town.read((records) => records.roads.all())).filter(({ request }) => request !== null)
  return roads.toSorted((one, other) => one.number.localeCompare(other.number))
}

/** The newest card in somebody's chat that has this button, as it stands by now. */
export function cardWith(town: Town, person: string, verb: string): Card {
  const cards = chatOf(town.connector.sent, person).flatMap(
    ({ activity }) => activity.attachments?.map(({ content }) => content) ?? [],
  )
  const card = cards.findLast((one) => verbsOf(one).includes(verb))
  if (!card) throw new Error(`${person} has no card with ${verb}`)
  return card
}

/** Everything that stands in the data folder of a town, as it was written. */
export async function onDisk(town: Town): Promise<string> {
  const files = await readdir(town.folder, { recursive: true, withFileTypes: true })
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'utf8'))
  return (await Promise.all(texts)).join('\n')
}
