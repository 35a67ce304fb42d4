import { z } from 'zod'
import type { OpenPairing } from '../programme/matching/pairing.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { button, card, choice, heading, line, quiet } from './elements.ts'
import { plain, visible } from './escape.ts'
import type { Wording } from './wording/nl.ts'

/** Opens a page of the pairs that are under way; pages count from 0. */
export const SeePairs = z.strictObject({ page: z.number().int().min(0).max(1000).optional() })

/** How many pairs one page shows. */
export const pairsPerPage = 12

/** A pair in the list. */
export type PairRow = Readonly<{ pairing: OpenPairing; student: string; family: NamedFamily }>

/** One page of them. */
export type PairsView = Readonly<{ rows: readonly PairRow[]; page: number; pages: number }>

/** Pairs that still have to start, with what each waits for. */
export function matchingPairsCard({ rows, page, pages }: PairsView, words: Wording): Card {
  const said = words.matching.pairs
  const titleOf = ({ student, family }: PairRow) =>
    `${student} · ${words.family(family.code, family.pseudonym)}`
  const [only, ...others] = rows
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      ...(rows.length === 0 ? [line(said.none)] : []),
      ...rows.flatMap((row) => [
        line(plain(titleOf(row), 120), { weight: 'Bolder', spacing: 'Small' }),
        quiet(waitsFor(row.pairing, words)),
      ]),
      ...(pages > 1 ? [quiet(words.people.page(page + 1, pages), { spacing: 'Medium' })] : []),
      ...(only
        ? [
            choice({
              id: 'pairing',
              label: said.pick,
              placeholder: words.draft.pick,
              choices: rows.map((row) => ({ value: row.pairing.id, title: visible(titleOf(row), 60) })),
              value: others.length === 0 ? only.pairing.id : null,
            }),
          ]
        : []),
    ],
    actions: [
      ...(only
        ? [
            button({
              title: words.matching.list.open,
              verb: 'open-pair',
              withInputs: true,
              style: 'positive',
            }),
          ]
        : []),
      ...(pages > 1
        ? [button({ title: words.matching.list.next, verb: 'pairs', data: { page: (page + 1) % pages } })]
        : []),
      button({ title: words.matching.family.back, verb: 'matching' }),
    ],
  })
}

/** What a pair that is under way waits for. */
export function waitsFor(pairing: OpenPairing, words: Wording): string {
  const said = words.matching.pairs
  if (pairing.state === 'agreed') return said.planFirst
  const { on, at, familySaid, studentSaid } = pairing
  const whom = familySaid ? said.student : studentSaid ? said.family : said.bothSides
  const meeting = words.matching.pair.meeting(words.day(on), words.clock(at))
  return `${meeting}; ${said.waitsFor(whom)}`
}
