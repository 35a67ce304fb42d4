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
import { useEffect, useRef } from 'react'
import type { SentCard } from '../ask.ts'
import { type ThemeName, themes } from '../theme.ts'
import './card.css'
import { hostConfig } from './host-config.ts'
import { markdownToHtml, mayOpen } from './markdown.ts'

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text)
  result.didProcess = true
}

/** What a button of a card asks: its action, with the inputs that belong to it. */
export type Executed = (verb: string, data: Readonly<Record<string, unknown>>) => void

type CardViewProps = Readonly<{ card: SentCard; theme: ThemeName; onExecute: Executed }>

/** An adaptive card as the chat shows it, drawn by the same kind of renderer. */
export function CardView({ card, theme, onExecute }: CardViewProps) {
  const place = useRef<HTMLDivElement>(null)
  const execute = useRef(onExecute)
  execute.current = onExecute
  useEffect(() => {
    const drawn = draw(card, theme, (verb, data) => execute.current(verb, data))
    place.current?.replaceChildren(...(drawn === undefined ? [] : [drawn]))
  }, [card, theme])
  return <div ref={place} className="buddy-card" />
}

function draw(card: SentCard, theme: ThemeName, onExecute: Executed): HTMLElement | undefined {
  const drawing = new AdaptiveCard()
  drawing.hostConfig = new HostConfig(hostConfig(themes[theme]))
  drawing.parse(card, new SerializationContext(Versions.v1_5))
  drawing.onExecuteAction = (action) => act(action, onExecute)
  drawing.onElementVisibilityChanged = unmarked
  return drawing.render()
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
