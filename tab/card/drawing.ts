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

type Drawing = Readonly<{ card: AdaptiveCard; element: HTMLElement | undefined; theme: ThemeName }>

/** What was drawn of each card. Shown again it is the same drawing: what was typed and unfolded in it is still there. */
const drawings = new WeakMap<SentCard, Drawing>()

/**
 * A card as the chat shows it; drawn anew for another look of Teams, as it was left. `onExecute` is who hears of its buttons
 * from now on.
 */
export function drawingOf(sent: SentCard, theme: ThemeName, onExecute: Executed): HTMLElement | undefined {
  const before = drawings.get(sent)
  const drawing = before?.theme === theme ? before : draw(before ? asLeft(sent, leftOf(before)) : sent, theme)
  drawing.card.onExecuteAction = (action) => act(action, onExecute)
  drawings.set(sent, drawing)
  return drawing.element
}

function draw(sent: SentCard, theme: ThemeName): Drawing {
  const card = new AdaptiveCard()
  card.hostConfig = new HostConfig(hostConfig(themes[theme]))
  card.parse(sent, new SerializationContext(Versions.v1_5))
  card.onElementVisibilityChanged = unmarked
  return { card, element: card.render(), theme }
}

function leftOf({ card }: Drawing): Left {
  return {
    values: new Map(card.getAllInputs().map(({ id = '', value }) => [id, value])),
    isShown: (id) => card.getElementById(id)?.isVisible,
  }
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
