import { z } from 'zod'
import type { IntakeDue } from '../programme/intake/intake-due.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { type Body, button, card, heading, line } from './elements.ts'
import { plain } from './escape.ts'
import { stepButton } from './help-card.ts'
import { dueSaid } from './intake-card.ts'
import type { Wording } from './wording/nl.ts'

/** Opens a page of the intakes; pages count from 0. */
export const SeeIntakes = z.strictObject({ page: z.number().int().min(0).max(1000).optional() })

/** How many stand on one page. */
export const intakesPerPage = 6

/** One intake that asks something: a request to plan, one that is planned or done, or something to ask again. */
export type IntakeRow =
  | Readonly<{ is: 'to-plan'; road: string; number: string; region: string | null }>
  | Readonly<{ is: 'planned'; family: NamedFamily; when: string; isPast: boolean }>
  | Readonly<{ is: 'done'; family: NamedFamily }>
  | Readonly<{ is: 'due'; family: NamedFamily; dues: readonly IntakeDue[] }>

type View = Readonly<{ rows: readonly IntakeRow[]; page: number; pages: number }>

/** What somebody who does intakes has ahead. */
export function intakesCard({ rows, page, pages }: View, words: Wording): Card {
  const said = words.intake.list
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      ...(rows.length === 0 ? [line(said.none)] : rows.flatMap((row) => rowOf(row, words))),
    ],
    actions: [
      ...(pages > 1
        ? [button({ title: said.more, verb: 'intakes', data: { page: (page + 1) % pages } })]
        : []),
      stepButton('help', words),
    ],
  })
}

function rowOf(row: IntakeRow, words: Wording): Body {
  const said = words.intake
  const name = row.is === 'to-plan' ? row.number : words.family(row.family.code, row.family.pseudonym)
  const action =
    row.is === 'to-plan'
      ? button({ title: said.list.plan, verb: 'plan-intake-form', data: { road: row.road } })
      : button({ title: said.open, verb: 'open-intake', data: { family: row.family.id } })
  return [
    line(name, { weight: 'Bolder', spacing: 'Medium', separator: true }),
    ...saidOf(row, words).map((text) => line(text, { spacing: 'None' })),
    { type: 'ActionSet', actions: [action] },
  ]
}

function saidOf(row: IntakeRow, words: Wording): readonly string[] {
  const said = words.intake.list
  switch (row.is) {
    case 'to-plan':
      return [said.toPlan(row.region === null ? null : plain(row.region, 60))]
    case 'planned':
      return [row.isPast ? said.passed(row.when) : said.planned(row.when)]
    case 'done':
      return [said.done]
    case 'due':
      return row.dues.map((due) => dueSaid(due, words))
  }
}
