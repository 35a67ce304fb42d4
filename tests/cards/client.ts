import type { Card } from '../../cards/card.ts'

/** A part of a card as plain data. */
export type Node = Readonly<Record<string, unknown>>

/** Every element and action of a card, the older kind of button inside a newer one included. */
export function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (typeof value !== 'object' || value === null) return []
  const node = value as Node
  const children = Object.entries(node).flatMap(([key, child]) => (key === 'data' ? [] : nodesOf(child)))
  return [node, ...children]
}

/** The nodes of one type, such as `Action.Execute`. */
export function nodesOfType(card: Card, type: string): readonly Node[] {
  return nodesOf(card).filter((node) => node.type === type)
}

/** How clients differ: an empty input is sent as "" or left out, a number as text or as a number, times with seconds. */
export type Client = Readonly<{ leavesEmptyOut: boolean; sendsNumbers: boolean; addsSeconds: boolean }>

/** The clients there are, as far as they have been seen to differ. */
export const clients: readonly Client[] = [
  { leavesEmptyOut: false, sendsNumbers: false, addsSeconds: false },
  { leavesEmptyOut: true, sendsNumbers: true, addsSeconds: true },
]

/** What a client sends when the button of a verb is tapped without changing anything on the card. */
export function tap(card: Card, verb: string, client: Client = clients[0] as Client): Node {
  const action = nodesOfType(card, 'Action.Execute').find((one) => one.verb === verb)
  if (action === undefined) throw new Error(`no button for ${verb}`)
  const inputs = action.associatedInputs === 'none' ? [] : inputValues(card, client)
  return { ...(action.data as Node), ...Object.fromEntries(inputs) }
}

function inputValues(card: Card, client: Client): readonly (readonly [string, unknown])[] {
  return nodesOf(card)
    .filter((node) => String(node.type).startsWith('Input.'))
    .map((node) => [String(node.id), sentValue(node, client)] as const)
    .filter(([, value]) => value !== undefined)
}

function sentValue(node: Node, client: Client): unknown {
  const { type, value } = node
  if (value === undefined) return client.leavesEmptyOut ? undefined : ''
  if (type === 'Input.Number') return client.sendsNumbers ? value : String(value)
  if (type === 'Input.Time' && client.addsSeconds) return `${String(value)}:00`
  return value
}
