import type { Card } from './card.ts'
import { button, card, heading, line } from './elements.ts'
import { plain } from './escape.ts'
import type { Wording } from './wording/nl.ts'

/** What is asked before something ends: the question, what follows from a yes, and the button that does it. */
export type Confirmation = Readonly<{
  question: string
  /** May hold names as they are; the card escapes them. */
  consequences: readonly string[]
  yes: Readonly<{ title: string; verb: string; data: Readonly<Record<string, unknown>> }>
}>

/** Asks once more before something ends; nothing happens without the yes. */
export function confirmCard({ question, consequences, yes }: Confirmation, words: Wording): Card {
  return card({
    fallback: plain(question),
    body: [heading(plain(question)), ...consequences.map((text) => line(plain(text, 1500)))],
    actions: [
      button({ ...yes, style: 'destructive' }),
      button({ title: words.confirm.no, verb: 'leave-it' }),
    ],
  })
}
