import { z } from 'zod'
import type { Wanted } from '../programme/matching/family-wishes.ts'
import type { Candidate } from '../programme/matching/matching-reasons.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { block, button, card, choice, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { formToken, oneOf, recordId } from './inputs.ts'
import { candidateLines, stoppedLine, wishesSaid } from './matching-reasons.ts'
import { namesToChoose } from './option.ts'
import type { Wording } from './wording/nl.ts'

/** Opens one family with all students and their reasons; pages count from 0. */
export const OpenMatching = z.strictObject({
  road: oneOf(recordId),
  page: z.number().int().min(0).max(1000).optional(),
})

/** What people decided: this student for this family. `seen` and `buddies` are what the card showed. */
export const MatchPair = z.strictObject({
  road: recordId,
  student: oneOf(recordId),
  seen: z.number().int().min(1),
  buddies: z.array(recordId).max(5),
  token: formToken,
})
export type MatchPair = z.infer<typeof MatchPair>

/** How many students one page shows with their reasons, and how many more it names that cannot be chosen. */
export const candidatesPerPage = 8
const mostStopped = 20

/** One family in the matching. */
export type MatchingFamilyView = Readonly<{
  road: string
  seen: number
  family: NamedFamily
  wanted: Wanted
  buddies: readonly Readonly<{ id: string; name: string }>[]
  possible: readonly Candidate[]
  stopped: readonly Candidate[]
  page: number
  token: string
  chosen?: string | null
  problem?: string
}>

/** All students for one family, with every reason, and who cannot be chosen. */
export function matchingFamilyCard(view: MatchingFamilyView, words: Wording): Card {
  const said = words.matching.family
  const { road, family, possible, page, buddies } = view
  const pages = Math.max(1, Math.ceil(possible.length / candidatesPerPage))
  const shown = possible.slice(page * candidatesPerPage, (page + 1) * candidatesPerPage)
  const wishes = wishesSaid(view.wanted, words)
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title(words.family(family.code, family.pseudonym))),
      ...(view.problem ? [block('attention', [line(plain(view.problem))])] : []),
      ...(wishes.length > 0 ? wishes.map((text) => quiet(text)) : [quiet(said.nothingKnown)]),
      ...(buddies.length > 0
        ? [line(said.buddies(buddies.map(({ name }) => plain(name, 60)).join(', ')), { spacing: 'Small' })]
        : []),
      ...(possible.length === 0 ? [line(said.nobody)] : []),
      ...shown.flatMap((candidate) => candidateLines(candidate, words)),
      ...(pages > 1 ? [quiet(words.people.page(page + 1, pages), { spacing: 'Small' })] : []),
      ...stoppedPart(view, words),
      ...(possible.length > 0
        ? [
            choice({
              id: 'student',
              label: said.pick,
              placeholder: words.draft.pick,
              choices: namesToChoose(possible.map(({ student, name }) => ({ id: student, label: name }))),
              value: view.chosen ?? null,
            }),
          ]
        : []),
    ],
    actions: [
      ...(possible.length > 0
        ? [
            button({
              title: said.match,
              verb: 'match-pair',
              data: { road, seen: view.seen, buddies: buddies.map(({ id }) => id), token: view.token },
              withInputs: true,
              style: 'positive',
            }),
          ]
        : []),
      button({ title: said.wishes, verb: 'buddy-wishes-form', data: { road } }),
      ...(pages > 1
        ? [button({ title: said.more, verb: 'open-matching', data: { road, page: (page + 1) % pages } })]
        : []),
      button({ title: said.back, verb: 'matching' }),
    ],
  })
}

function stoppedPart({ stopped }: MatchingFamilyView, words: Wording) {
  if (stopped.length === 0) return []
  const left = stopped.length - mostStopped
  return [
    line(words.matching.family.notPossible, { weight: 'Bolder', spacing: 'Medium', separator: true }),
    ...stopped.slice(0, mostStopped).map((candidate) => stoppedLine(candidate, words)),
    ...(left > 0 ? [quiet(words.find.left(left))] : []),
  ]
}
