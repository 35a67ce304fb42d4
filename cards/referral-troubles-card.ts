import { z } from 'zod'
import type { Trouble } from '../programme/referral-figures.ts'
import type { Card } from './card.ts'
import { button, card, heading, line, quiet } from './elements.ts'
import { serviceSaid } from './referral-lines.ts'
import type { Wording } from './wording/nl.ts'

/** Opens a page of what went wrong; pages count from 0. */
export const SeeTroubles = z.strictObject({ page: z.number().int().min(0).max(1000).optional() })

/** How many services one page shows. */
export const troublesPerPage = 12

export type TroublesView = Readonly<{
  rows: readonly Readonly<{
    service: string | null
    counts: readonly Readonly<{ trouble: Trouble; count: number }>[]
  }>[]
  page: number
  pages: number
}>

/** Services of the last 90 days that had no room, no right or no help for families of the site; no family is named. */
export function referralTroublesCard({ rows, page, pages }: TroublesView, words: Wording): Card {
  const said = words.referral.troubles
  const next = { page: page + 1 < pages ? page + 1 : 0 }
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      ...(rows.length === 0 ? [line(said.none)] : [quiet(said.text)]),
      ...rows.flatMap(({ service, counts }) => [
        line(serviceSaid(service, words), { weight: 'Bolder', spacing: 'Medium' }),
        line(counts.map(({ trouble, count }) => said.counts[trouble](count)).join(' · '), {
          spacing: 'None',
        }),
      ]),
      ...(pages > 1 ? [quiet(words.referral.list.page(page + 1, pages), { spacing: 'Medium' })] : []),
    ],
    actions: [
      ...(pages > 1 ? [button({ title: words.find.next, verb: 'referral-troubles', data: next })] : []),
      button({ title: words.notUnderstood.help, verb: 'help' }),
    ],
  })
}
