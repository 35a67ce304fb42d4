import { z } from 'zod'
import { isOpenPairing, type Pairing } from '../programme/matching/pairing.ts'
import { type Day, dayOf, momentOf } from '../programme/stamp.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { type Body, block, button, card, dateField, heading, line, quiet, timeField } from './elements.ts'
import { plain } from './escape.ts'
import { dayInput, formToken, oneOf, recordId, timeInput } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Opens a pair. */
export const OpenPair = z.strictObject({ pairing: oneOf(recordId) })

const version = z.number().int().min(1)

/** Plans the first meeting, or moves it. */
export const PlanMeeting = z.strictObject({
  pairing: recordId,
  version,
  on: dayInput,
  at: timeInput,
  token: formToken,
})
export type PlanMeeting = z.infer<typeof PlanMeeting>

/** Notes the yes of the family. */
export const FamilyYes = z.strictObject({ pairing: recordId, version, token: formToken })

/** Asks once more before a pair is taken back, and takes it back. */
export const AskCallOff = z.strictObject({ pairing: recordId })
export const CallOff = z.strictObject({ pairing: recordId, version, token: formToken })

/** A pair as who matches sees it. */
export type PairView = Readonly<{
  pairing: Pairing
  student: string
  family: NamedFamily
  /** Whether the first meeting was. */
  hasMet: boolean
  /** Whether the family keeps another buddy. */
  hasOther: boolean
  token: string
  filled?: Readonly<{ on: Day | null; at: string | null }>
  problem?: string
  /** What a message about it says first. */
  lead?: string
}>

/** A pair with where it stands and what comes next. */
export function matchingPairCard(view: PairView, words: Wording): Card {
  const said = words.matching.pair
  const { pairing, family, problem } = view
  const isOpen = isOpenPairing(pairing)
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title(plain(view.student, 60), words.family(family.code, family.pseudonym))),
      ...(problem ? [block('attention', [line(plain(problem))])] : []),
      ...(view.lead ? [line(plain(view.lead))] : []),
      ...standsAt(view, words),
      ...(mayPlan(view) ? planning(view, words) : []),
    ],
    actions: [
      ...(isOpen ? openActions(view, words) : []),
      button({ title: said.others, verb: 'pairs' }),
      button({ title: words.matching.family.back, verb: 'matching' }),
    ],
  })
}

function mayPlan({ pairing }: PairView): boolean {
  if (pairing.state === 'agreed') return true
  return pairing.state === 'meeting' && !pairing.familySaid && !pairing.studentSaid
}

function standsAt({ pairing, hasOther }: PairView, words: Wording): Body {
  const said = words.matching.pair
  switch (pairing.state) {
    case 'agreed':
      return [line(said.agreed)]
    case 'meeting':
      return [
        line(said.meeting(words.day(pairing.on), words.clock(pairing.at))),
        quiet(said.access),
        line(pairing.familySaid ? said.familyYes : said.familyOpen, { spacing: 'Small' }),
        line(pairing.studentSaid ? said.studentYes : said.studentOpen, { spacing: 'None' }),
      ]
    case 'begun':
      return [line(said.begun(words.day(dayOf(momentOf(pairing.begunAt)))))]
    case 'refused': {
      const { by, reason } = pairing
      return [
        line(by === 'family' ? said.refusedByFamily : said.refusedByStudent),
        line(hasOther ? said.stillABuddy : said.keepsPlace, { spacing: 'Small' }),
        ...(reason === null ? [] : [quiet(said.because(words.matching.noReasons[reason]))]),
      ]
    }
    case 'dropped':
      return [line(said.dropped[pairing.why])]
  }
}

function planning({ pairing, filled }: PairView, words: Wording): Body {
  const said = words.matching.pair
  const stands = pairing.state === 'meeting' ? pairing : null
  return [
    dateField({ id: 'on', label: said.day, value: filled?.on ?? stands?.on ?? null }),
    timeField({ id: 'at', label: said.hour, value: filled?.at ?? stands?.at ?? null }),
  ]
}

function openActions(view: PairView, words: Wording) {
  const said = words.matching.pair
  const { pairing, hasMet, token } = view
  const data = { pairing: pairing.id, version: pairing.version, token }
  const isPlanned = pairing.state === 'meeting'
  const asksFamily = isPlanned && hasMet && pairing.familySaid === null
  return [
    ...(mayPlan(view)
      ? [
          button({
            title: isPlanned ? said.replan : said.plan,
            verb: 'plan-meeting',
            data,
            withInputs: true,
            ...(isPlanned ? {} : { style: 'positive' as const }),
          }),
        ]
      : []),
    ...(asksFamily ? [button({ title: said.yes, verb: 'family-yes', data, style: 'positive' })] : []),
    button({ title: said.no, verb: 'family-no-form', data: { pairing: pairing.id } }),
    ...(hasMet ? [] : [button({ title: said.callOff, verb: 'ask-call-off', data: { pairing: pairing.id } })]),
  ]
}
