import {
  type Action,
  AdaptiveCard,
  type CardElement,
  ExecuteAction,
  HostConfig,
  OpenUrlAction,
  SerializationContext,
  Versions,
} from 'adaptivecards'
import type { SentCard } from '../ask.ts'
import { type ThemeName, themes } from '../theme.ts'
import { asLeft, type Left } from './as-left.ts'
import { hostConfig } from './host-config.ts'
import { markdownToHtml, mayOpen } from './markdown.ts'

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text)
  result.didProcess = true
}

/** What a button of a card asks: its action, with the inputs that belong to it. */
export type Executed = (verb: string, data: Readonly<Record<string, unknown>>) => void

type Values = Left['values']
type Drawing = Readonly<{
  card: AdaptiveCard
  element: HTMLElement | undefined
  theme: ThemeName
  /** What its inputs held when it came, or when they were last kept. */
  kept: Values
}>

/** What was drawn of each card. Shown again it is the same drawing: what was typed and unfolded in it is still there. */
const drawings = new WeakMap<SentCard, Drawing>()

/**
 * A card as the chat shows it; drawn anew for another look of Teams, as it was left. `onExecute` is who hears of its buttons
 * from now on.
 */
export function drawingOf(sent: SentCard, theme: ThemeName, onExecute: Executed): HTMLElement | undefined {
  const before = drawings.get(sent)
  const drawing = before?.theme === theme ? before : drawAnew(sent, theme, before)
  drawing.card.onExecuteAction = (action) => act(action, onExecute)
  drawings.set(sent, drawing)
  return drawing.element
}

/** Whether something was typed or chosen in a card that the bot did not keep. */
export function isHalfway(sent: SentCard): boolean {
  const drawing = drawings.get(sent)
  if (drawing === undefined) return false
  return [...valuesOf(drawing)].some(([id, value]) => !Object.is(value, drawing.kept.get(id)))
}

/** What stands in the card now was kept. */
export function countAsKept(sent: SentCard): void {
  const drawing = drawings.get(sent)
  if (drawing !== undefined) drawings.set(sent, { ...drawing, kept: valuesOf(drawing) })
}

function drawAnew(sent: SentCard, theme: ThemeName, before: Drawing | undefined): Drawing {
  const drawn = draw(before ? asLeft(sent, leftOf(before)) : sent, theme)
  return { ...drawn, kept: before?.kept ?? valuesOf(drawn) }
}

function draw(sent: SentCard, theme: ThemeName): Omit<Drawing, 'kept'> {
  const card = new AdaptiveCard()
  card.hostConfig = new HostConfig(hostConfig(themes[theme]))
  card.parse(sent, new SerializationContext(Versions.v1_5))
  card.onElementVisibilityChanged = unmarked
  return { card, element: card.render(), theme }
}

function leftOf(drawing: Drawing): Left {
  return { values: valuesOf(drawing), isShown: (id) => drawing.card.getElementById(id)?.isVisible }
}

function valuesOf({ card }: Pick<Drawing, 'card'>): Values {
  return new Map(card.getAllInputs().map(({ id = '', value }) => [id, value]))
}

/** The library then marks what was folded open as something that can be folded; only a button is, and axe refuses it. */
function unmarked({ renderedElement }: CardElement): void {
  queueMicrotask(() => renderedElement?.removeAttribute('aria-expanded'))
}

function act(action: Action, onExecute: Executed): void {
  if (action instanceof ExecuteAction) onExecute(action.verb, { ...(action.data as object | undefined) })
  else if (action instanceof OpenUrlAction && mayOpen(action.url ?? ''))
    window.open(action.url, '_blank', 'noopener,noreferrer')
}
