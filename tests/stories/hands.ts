import type { Card } from '../../cards/card.ts'
import type { Outcome, TeamsPerson } from '../teams/client.ts'
import type { Sent } from '../teams/connector.ts'

type Element = Readonly<Record<string, unknown>>

/** Every element and action of a card, at any depth. */
export function elementsOf(node: unknown): readonly Element[] {
  if (Array.isArray(node)) return node.flatMap(elementsOf)
  if (typeof node !== 'object' || node === null) return []
  const element = node as Element
  const inside = Object.entries(element).flatMap(([key, value]) =>
    key === 'data' || key === 'fallback' ? [] : elementsOf(value),
  )
  return 'type' in element ? [element, ...inside] : inside
}

/** All the text a card shows, the fallback included. */
export function textOf(card: Card): string {
  return [JSON.stringify(card)].join('\n')
}

/** The inputs of a card as a client sends them when nobody touches anything. */
export function inputsOf(card: Card): Readonly<Record<string, string>> {
  const inputs = elementsOf(card).filter(({ type }) => String(type).startsWith('Input.'))
  return Object.fromEntries(
    inputs.map(({ id, value }) => [String(id), value === undefined ? '' : String(value)]),
  )
}

/** What a button of a card sends, with the inputs as they stand and `filled` over them. */
export function tapOf(card: Card, verb: string, filled: Readonly<Record<string, string>> = {}) {
  const action = elementsOf(card).find(
    (element) => element.type === 'Action.Execute' && element.verb === verb,
  )
  if (action === undefined) throw new Error(`no button ${verb} on this card`)
  const data = action.data as Readonly<Record<string, unknown>>
  return { verb, data: action.associatedInputs === 'none' ? data : { ...data, ...inputsOf(card), ...filled } }
}

/** The cards a turn sent below, oldest first. */
export function cardsOf(outcome: Readonly<{ sent: readonly Sent[] }>): readonly Card[] {
  return outcome.sent.flatMap(({ activity }) => activity.attachments?.map(({ content }) => content) ?? [])
}

/** The only, or last, card a turn sent; with its message id. */
export function lastCard(
  outcome: Readonly<{ sent: readonly Sent[] }>,
): Readonly<{ card: Card; messageId: string }> {
  // Meanwhile the outbox may have replaced a card that stood there already.
  const sent = outcome.sent.findLast(
    ({ activity, how }) => activity.attachments !== undefined && how !== 'replace',
  )
  const card = sent?.activity.attachments?.[0]?.content
  if (!sent || !card) throw new Error(`no card was sent, but: ${JSON.stringify(outcome.sent).slice(0, 500)}`)
  return { card, messageId: sent.messageId ?? '' }
}

/** The card an invoke was answered with. */
export function answered(outcome: Outcome): Card {
  if (typeof outcome.body?.value !== 'object')
    throw new Error(`not answered with a card: ${JSON.stringify(outcome.body)}`)
  return outcome.body.value
}

/** Everything sent to one person's chat so far, the newest version of each message in its place. */
export function chatOf(sent: readonly Sent[], userId: string): readonly Sent[] {
  const own = sent.filter(({ conversationId }) => conversationId === `a:chat-29:${userId}`)
  const standing = new Map(own.map((one) => [one.messageId, one]))
  return [...standing.values()]
}

/** The button of a card with the inputs as they stand and `filled` over them, as `taps` takes it. */
export function press(
  card: Card,
  verb: string,
  filled: Readonly<Record<string, string>> = {},
): [verb: string, data: Readonly<Record<string, unknown>>] {
  const tap = tapOf(card, verb, filled)
  return [tap.verb, tap.data]
}

/** The verbs of all buttons of a card. */
export function verbsOf(card: Card): readonly string[] {
  return elementsOf(card).flatMap(({ verb }) => (typeof verb === 'string' ? [verb] : []))
}

/** Everything one turn said: the answer to the tap, then the messages below, texts and cards alike. */
export function saidIn(outcome: Outcome): string {
  const value = outcome.body?.value
  const answer = value === undefined ? '' : typeof value === 'string' ? value : textOf(value)
  const below = outcome.sent.map(({ activity }) => JSON.stringify(activity))
  return [answer, ...below].join('\n')
}

/** Whether a turn left the person with something to do next: a button, a form in place, or a question. */
export function hasNextStep(outcome: Outcome): boolean {
  const value = outcome.body?.value
  const cards = [...(typeof value === 'object' ? [value] : []), ...cardsOf(outcome)]
  return cards.some((card) => verbsOf(card).length > 0)
}

/** The same for the button with that title, where several carry one verb. */
export function pressTitled(
  card: Card,
  title: string,
  filled: Readonly<Record<string, string>> = {},
): [verb: string, data: Readonly<Record<string, unknown>>] {
  const action = elementsOf(card).find((one) => one.type === 'Action.Execute' && one.title === title)
  if (action === undefined) throw new Error(`no button “${title}” on this card`)
  const data = action.data as Readonly<Record<string, unknown>>
  const all = action.associatedInputs === 'none' ? data : { ...data, ...inputsOf(card), ...filled }
  return [String(action.verb), all]
}

/** The full form of an open draft, as "Aanpassen of meer vertellen" opens it in the place of the short card. */
export async function formOf(person: TeamsPerson, card: Card): Promise<Card> {
  const { verb, data } = tapOf(card, 'adjust-draft')
  return answered(await person.taps(verb, data))
}

/** What a person reads on a card, in its order: its texts, without inputs and buttons. */
export function shownOn(card: Card): string {
  return elementsOf(card)
    .flatMap(({ text }) => (typeof text === 'string' ? [text] : []))
    .join('\n')
}
