import { useEffect, useRef } from 'react'
import type { SentCard } from '../ask.ts'
import type { ThemeName } from '../theme.ts'
import './card.css'
import { drawingOf, type Executed } from './drawing.ts'

type CardViewProps = Readonly<{ card: SentCard; theme: ThemeName; onExecute: Executed }>

/** An adaptive card as the chat shows it, drawn by the same kind of renderer. */
export function CardView({ card, theme, onExecute }: CardViewProps) {
  const place = useRef<HTMLDivElement>(null)
  const execute = useRef(onExecute)
  execute.current = onExecute
  useEffect(() => {
    const drawn = drawingOf(card, theme, (verb, data) => execute.current(verb, data))
    if (place.current !== null) replace(place.current, drawn)
  }, [card, theme])
  return <div ref={place} className="buddy-card" />
}

/** What had the focus has it again in a drawing of the same card. */
function replace(place: HTMLElement, drawn: HTMLElement | undefined): void {
  const focusable = () => [...place.querySelectorAll<HTMLElement>('input, select, textarea, button, a')]
  const at = focusable().indexOf(document.activeElement as HTMLElement)
  place.replaceChildren(...(drawn === undefined ? [] : [drawn]))
  focusable()[at]?.focus({ preventScroll: true })
}
