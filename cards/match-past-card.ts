import { PastMatchingReason } from '../programme/matching/past-matching.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { block, button, card, choice, heading, line } from './elements.ts'
import { plain } from './escape.ts'
import type { Wording } from './wording/nl.ts'

/** A family that stands in the matching, and whom somebody wants as its buddy at once. */
export type PastMatchingView = Readonly<{
  token: string
  road: string
  family: NamedFamily
  student: Readonly<{ id: string; name: string }>
  from: string
  /** It was asked for once without a reason. */
  problem?: string
}>

/** Leads to the matching; matching somebody past it takes a reason, which stays with the family's road. */
export function matchPastCard(view: PastMatchingView, words: Wording): Card {
  const { token, road, family, student, from, problem } = view
  const said = words.matchForm.past
  return card({
    fallback: words.matchForm.title,
    body: [
      heading(said.title(words.family(family.code, family.pseudonym))),
      ...(problem ? [block('attention', [line(problem)])] : []),
      line(said.text),
      choice({
        id: 'past',
        label: said.why(plain(student.name, 60)),
        placeholder: words.draft.pick,
        choices: PastMatchingReason.options.map((value) => ({ value, title: words.road.reasons[value] })),
        value: null,
      }),
    ],
    actions: [
      button({ title: said.open, verb: 'open-matching', data: { road }, style: 'positive' }),
      button({
        title: said.anyway,
        verb: 'start-match',
        data: { token, family: family.id, student: student.id, from, find: null, isSure: true },
        withInputs: true,
      }),
    ],
  })
}
