import { z } from 'zod'
import type { Wanted } from '../programme/matching/family-wishes.ts'
import type { IntervisionMoment } from '../programme/matching/intervision-plan.ts'
import type { Candidate } from '../programme/matching/matching-reasons.ts'
import type { Day } from '../programme/stamp.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { type Body, button, card, choice, heading, line, quiet } from './elements.ts'
import { plain, visible } from './escape.ts'
import { recordId } from './inputs.ts'
import { momentSaid } from './intervision-cards.ts'
import { candidateLines, wishesSaid } from './matching-reasons.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the matching: of all own sites, or a page of one of them. */
export const SeeMatching = z.strictObject({
  site: recordId.optional(),
  page: z.number().int().min(0).max(1000).optional(),
})

/** Asks once more before the matching of a site is closed for today. */
export const AskCloseIntervision = z.strictObject({ site: recordId })

/** Closes it: whoever is left over gets a word. */
export const CloseIntervision = z.strictObject({ site: recordId, token: z.string().min(8).max(80) })

/** How many families one page shows, each with its proposals. */
export const waitingPerPage = 4

/** A family that waits, with the first of the students who could be its buddy. */
export type WaitingRow = Readonly<{
  road: string
  family: NamedFamily
  wanted: Wanted
  since: Day
  days: number
  timesLeft: number
  best: readonly Candidate[]
}>

/** The matching of one site. */
export type MatchingView = Readonly<{
  site: Readonly<{ id: string; name: string }>
  rows: readonly WaitingRow[]
  page: number
  pages: number
  /** Families that have a buddy and room for another. */
  roomForTwo: readonly Readonly<{ road: string; family: NamedFamily }>[]
  studentsWithout: readonly string[]
  hasStudents: boolean
  toCheck: number
  underWay: number
  last: Day | null
  /** The intervision that comes. */
  next: IntervisionMoment | null
}>

/** Families that wait, longest first, each with three proposals and their reasons; people decide. */
export function matchingCard(view: MatchingView, words: Wording): Card {
  const said = words.matching.list
  const { rows, site, page, pages } = view
  const isEmpty = rows.length === 0 && view.roomForTwo.length === 0
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title(plain(site.name, 60))),
      ...(rows.length === 0 ? [line(said.none)] : [quiet(said.order)]),
      ...rows.flatMap((row) => rowOf(row, words)),
      ...(pages > 1 ? [quiet(words.people.page(page + 1, pages), { spacing: 'Medium' })] : []),
      ...aroundIt(view, words),
      {
        type: 'ActionSet',
        actions: [button({ title: words.intervisions.plan, verb: 'intervisions', data: { site: site.id } })],
      },
      ...(isEmpty ? [] : [pickOf(view, words)]),
    ],
    actions: [
      ...(isEmpty
        ? []
        : [button({ title: said.open, verb: 'open-matching', withInputs: true, style: 'positive' })]),
      ...(pages > 1
        ? [
            button({
              title: said.next,
              verb: 'matching',
              data: { site: site.id, page: (page + 1) % pages },
            }),
          ]
        : []),
      button({ title: said.pairs, verb: 'pairs' }),
      button({ title: said.profiles, verb: 'profiles' }),
      button({ title: said.close, verb: 'ask-close-intervision', data: { site: site.id } }),
    ],
  })
}

function rowOf(row: WaitingRow, words: Wording): Body {
  const said = words.matching.list
  const { family, wanted, since, days, timesLeft, best } = row
  const waits = [said.waits(days, words.day(since)), ...(timesLeft > 0 ? [said.timesLeft(timesLeft)] : [])]
  const wishes = wishesSaid(wanted, words)
  return [
    line(words.family(family.code, family.pseudonym), {
      weight: 'Bolder',
      size: 'Medium',
      spacing: 'Medium',
      separator: true,
    }),
    line(waits.join(' · '), { spacing: 'None', ...(timesLeft > 0 ? { color: 'Attention' as const } : {}) }),
    quiet(wishes.length > 0 ? wishes.join(' · ') : words.matching.family.nothingKnown),
    ...(best.length === 0
      ? [quiet(said.nobodyFits, { spacing: 'Small' })]
      : best.flatMap((candidate) => candidateLines(candidate, words))),
  ]
}

function aroundIt(view: MatchingView, words: Wording): Body {
  const said = words.matching.list
  const { roomForTwo, studentsWithout, hasStudents, toCheck, underWay, last, next } = view
  const names = studentsWithout.map((name) => plain(name, 60)).join(', ')
  const lines = [
    ...(roomForTwo.length > 0
      ? [said.roomForTwo(roomForTwo.map(({ family }) => family.code).join(', '))]
      : []),
    ...(studentsWithout.length > 0 ? [said.withoutFamily(names)] : hasStudents ? [said.everybodyHasOne] : []),
    ...(toCheck > 0 ? [said.stillToCheck(toCheck)] : []),
    ...(underWay > 0 ? [said.underWay(underWay)] : []),
    ...(last === null ? [] : [said.last(words.day(last))]),
    said.coming(next === null ? null : momentSaid(next, words)),
  ]
  return lines.map((text, at) =>
    line(text, at === 0 ? { spacing: 'Medium', separator: true } : { spacing: 'Small' }),
  )
}

function pickOf({ rows, roomForTwo }: MatchingView, words: Wording) {
  const said = words.matching.list
  const name = ({ code, pseudonym }: NamedFamily) => visible(words.family(code, pseudonym), 40)
  const [only, ...others] = [
    ...rows.map(({ road, family }) => ({ value: road, title: name(family) })),
    ...roomForTwo.map(({ road, family }) => ({ value: road, title: said.secondBuddy(name(family)) })),
  ]
  return choice({
    id: 'road',
    label: said.pick,
    placeholder: words.draft.pick,
    choices: only ? [only, ...others] : [],
    value: others.length === 0 ? (only?.value ?? null) : null,
  })
}
