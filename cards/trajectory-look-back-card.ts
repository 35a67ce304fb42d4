import type { LookingBack } from '../programme/trajectory/looking-back.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { type Body, button, card, heading, line, quiet } from './elements.ts'
import type { Wording } from './wording/nl.ts'

/** A family with which something is to be looked back at. */
export type LookBackRow = Readonly<{ family: NamedFamily; due: readonly LookingBack[] }>

/** What one card lists at most; the next word of the week brings the rest. */
const mostRows = 5

/** The gentle word of the week: with which families to look back, never at what. */
export function trajectoryLookBackCard(rows: readonly LookBackRow[], words: Wording): Card {
  const said = words.trajectory.lookBack
  return card({
    fallback: said.title,
    body: [heading(said.title), quiet(said.intro), ...rowsOf(rows, words)],
    actions: [
      button({ title: words.families.title, verb: 'my-families' }),
      button({ title: words.families.week, verb: 'my-week' }),
    ],
  })
}

/** The same as a part of a card that says more. */
export function lookBackPart(rows: readonly LookBackRow[], words: Wording): Body {
  if (rows.length === 0) return []
  const said = words.trajectory.lookBack
  const title = line(said.title, { weight: 'Bolder', spacing: 'Medium', separator: true })
  return [title, quiet(said.intro), ...rowsOf(rows, words)]
}

/** "punten van het gezin (bij de start), samen doelen kiezen". */
export function lookBackSaid(due: readonly LookingBack[], words: Wording): string {
  const said = words.trajectory.lookBack
  const each = due.map(({ what, moment }) =>
    what === 'goals' && moment === 'start' ? said.choose : said[what](words.trajectory.moments[moment]),
  )
  return each.join(', ')
}

function rowsOf(rows: readonly LookBackRow[], words: Wording): Body {
  return rows
    .slice(0, mostRows)
    .flatMap(({ family, due }) => [
      line(words.family(family.code, family.pseudonym), { weight: 'Bolder', spacing: 'Small' }),
      quiet(lookBackSaid(due, words)),
      { type: 'ActionSet' as const, actions: due.map(({ what }) => wayTo(what, family, words)) },
    ])
}

function wayTo(what: LookingBack['what'], { id }: NamedFamily, words: Wording) {
  const said = words.trajectory
  return what === 'goals'
    ? button({ title: said.goals.button, verb: 'open-goals', data: { family: id } })
    : button({ title: said.scores.button, verb: 'open-scores', data: { family: id } })
}
