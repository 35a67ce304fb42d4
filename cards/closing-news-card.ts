import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { button, card, line } from './elements.ts'
import { plain } from './escape.ts'
import type { Wording } from './wording/nl.ts'

/** Something the bot tells of a closing by itself, with the one thing to do next. */
export type ClosingNews = Readonly<{
  family: NamedFamily
  lines: readonly string[]
  /** A buddy is asked to look back once it is over; everybody else goes to the closing. */
  next: 'open-closing' | 'look-back' | 'open-evaluations'
}>

/** News of a closing. */
export function closingNewsCard({ family, lines, next }: ClosingNews, words: Wording): Card {
  const data = { family: family.id }
  const ways = {
    'open-closing': button({ title: words.closing.button, verb: 'open-closing', data }),
    'look-back': button({
      title: words.closing.myView,
      verb: 'evaluation-form',
      data: { ...data, view: 'student' },
    }),
    'open-evaluations': button({ title: words.closing.evaluations, verb: 'open-evaluations', data }),
  }
  return card({
    fallback: lines[0] ?? words.closing.fallback,
    body: lines.map((text) => line(plain(text))),
    actions: [ways[next], button({ title: words.notUnderstood.help, verb: 'help' })],
  })
}
