import { z } from 'zod'
import type { Card } from './card.ts'
import { type Body, button, card, choice, heading, line, quiet } from './elements.ts'
import { type ShownReferral, serviceSaid, stateSaid } from './referral-lines.ts'
import type { Wording } from './wording/nl.ts'

/** Opens a page of the buddy's own referrals; pages count from 0. */
export const MyReferrals = z.strictObject({ page: z.number().int().min(0).max(1000).optional() })

/** How many referrals one page shows. */
export const referralsPerPage = 12

export type ReferralsView = Readonly<{ rows: readonly ShownReferral[]; page: number; pages: number }>

/** A buddy's referrals by family, those that run first, with the way into each. */
export function referralsCard({ rows, page, pages }: ReferralsView, words: Wording): Card {
  const said = words.referral.list
  const home = button({ title: words.families.title, verb: 'my-families' })
  if (rows.length === 0)
    return card({ fallback: said.fallback, body: [heading(said.title), line(said.none)], actions: [home] })
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      ...rows.flatMap((row, at) => rowLines(row, rows[at - 1], words)),
      ...(pages > 1 ? [quiet(said.page(page + 1, pages), { spacing: 'Medium' })] : []),
      choice({
        id: 'referral',
        label: said.pick,
        choices: rows.map((row) => ({ value: row.referral.id, title: titleOf(row, words) })),
        value: rows[0]?.referral.id ?? null,
      }),
    ],
    actions: [
      button({ title: said.open, verb: 'open-referral', withInputs: true }),
      ...(pages > 1
        ? [
            button({
              title: words.find.next,
              verb: 'my-referrals',
              data: { page: page + 1 < pages ? page + 1 : 0 },
            }),
          ]
        : []),
      home,
    ],
  })
}

/** The name of the family once, above its referrals. */
function rowLines(row: ShownReferral, before: ShownReferral | undefined, words: Wording): Body {
  const { family } = row
  const isNew = before?.family.id !== family.id
  return [
    ...(isNew
      ? [
          line(words.family(family.code, family.pseudonym), {
            weight: 'Bolder',
            spacing: 'Medium',
            separator: true,
          }),
        ]
      : []),
    referralLine(row, words),
  ]
}

/** "De Kast · afspraak di 1/12": one referral where its family is named already. */
export function referralLine({ referral, service }: ShownReferral, words: Wording) {
  const text = words.referral.list.row(serviceSaid(service, words), stateSaid(referral, words).toLowerCase())
  const isOver = 'endedAt' in referral
  return line(text, { spacing: 'Small', ...(isOver ? { isSubtle: true } : {}) })
}

function titleOf({ family, referral, service }: ShownReferral, words: Wording): string {
  const state = stateSaid(referral, words).toLowerCase()
  return `${family.code} · ${words.referral.list.row(serviceSaid(service, words), state)}`
}
