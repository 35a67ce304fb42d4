import type { Card } from './card.ts'
import { button, card, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import type { Wording } from './wording/nl.ts'

/** One shift as it was and as it is, worded already; null when there was or is none. */
type ShiftLine = Readonly<{ was: string | null; is: string | null }>

/** What somebody else changed in the shifts of who reads this. */
export type ShiftNewsView = Readonly<{
  site: string
  name: string
  shifts: readonly ShiftLine[]
  by: readonly string[]
}>

/** How many shifts stand on the card; the rota has the rest. */
const most = 8

/** You have duty, other duty, or no longer: one card for all that was changed. */
export function shiftNewsCard({ site, name, shifts, by }: ShiftNewsView, words: Wording): Card {
  const said = words.shiftNews
  const title = said.title(plain(name, 60))
  const names = by.map((one) => plain(one, 60)).join(', ')
  return card({
    fallback: title,
    body: [
      heading(title),
      ...shifts.slice(0, most).map((shift) => line(shiftSaid(shift, words), { spacing: 'Small' })),
      ...(shifts.length > most ? [quiet(words.duty.left(shifts.length - most))] : []),
      quiet(said.doesNotFit(names), { spacing: 'Medium' }),
    ],
    actions: [
      button({ title: words.notUnderstood.duty, verb: 'duty', data: { site } }),
      button({ title: words.duty.addAbsence, verb: 'absence-form', data: { site } }),
    ],
  })
}

function shiftSaid({ was, is }: ShiftLine, words: Wording): string {
  const said = words.shiftNews
  if (is === null) return said.gone(was ?? '')
  return was === null ? said.added(is) : said.changed(is, was)
}
