import { createRequire } from 'node:module'
import type { Card } from '../../cards/card.ts'

// The built file needs no page as long as nothing is rendered; the package's own entry cannot be loaded by Node.
const library: typeof import('adaptivecards') = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
)

const largestCard = 25 * 1024
const mostActions = 6

type Node = Readonly<Record<string, unknown>>

/**
 * Everything wrong with a card, one sentence each; empty when Teams will show it as meant. Asks the `adaptivecards`
 * library, version 1.5, and adds our own ceilings: 25 KB, six actions, labelled inputs, fallback texts.
 */
export function parseCard(card: Card): string[] {
  const nodes = [...walk(card)]
  return [
    ...libraryProblems(card),
    ...ceilingProblems(card),
    ...nodes.flatMap(inputProblems),
    ...nodes.flatMap(actionProblems),
    ...pointerProblems(nodes),
  ]
}

function libraryProblems(card: Card): string[] {
  const context = new library.SerializationContext(library.Versions.v1_5)
  const parsed = new library.AdaptiveCard()
  parsed.parse(structuredClone(card), context)
  const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at))
  return [...events, ...parsed.validateProperties().validationEvents].map(({ message }) => message)
}

function ceilingProblems(card: Card): string[] {
  const bytes = Buffer.byteLength(JSON.stringify(card))
  return [
    ...(card.version === '1.5' ? [] : [`version is ${card.version}, not 1.5`]),
    ...(card.fallbackText ? [] : ['fallbackText is missing']),
    ...(bytes <= largestCard ? [] : [`${bytes} bytes is more than ${largestCard}`]),
  ]
}

function inputProblems(node: Node): string[] {
  if (!typeOf(node).startsWith('Input.')) return []
  const name = `${typeOf(node)} ${String(node.id)}`
  return [
    // A toggle is named by its title; with a label beside it the client would show the text twice.
    ...((typeOf(node) === 'Input.Toggle' ? node.title && !node.label : node.label)
      ? []
      : [`${name} has no label`]),
    ...(node.isRequired && !node.errorMessage ? [`${name} is required but says nothing when empty`] : []),
  ]
}

function actionProblems(node: Node): string[] {
  const actions = Array.isArray(node.actions) ? node.actions.filter(isNode) : []
  const executes = actions.filter((action) => typeOf(action) === 'Action.Execute')
  return [
    ...(actions.length <= mostActions ? [] : [`${actions.length} actions is more than ${mostActions}`]),
    ...executes.flatMap(executeProblems),
  ]
}

function executeProblems(action: Node): string[] {
  const { fallback, title } = action
  if (!isNode(fallback) || typeOf(fallback) !== 'Action.Submit')
    return [`${String(title)} has no Submit fallback`]
  return fallback.title === title ? [] : [`${String(title)} has another title in its fallback`]
}

function pointerProblems(nodes: readonly Node[]): string[] {
  const ids = new Set(nodes.map((node) => node.id))
  return nodes
    .flatMap((node) => (Array.isArray(node.targetElements) ? node.targetElements : []))
    .map((target) => (isNode(target) ? target.elementId : target))
    .filter((id) => !ids.has(id))
    .map((id) => `a button shows ${String(id)}, which is not on the card`)
}

function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* walk(one)
  if (!isNode(value)) return
  yield value
  for (const [key, child] of Object.entries(value)) if (key !== 'data') yield* walk(child)
}

function typeOf(node: Node): string {
  return String(node.type ?? '')
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
