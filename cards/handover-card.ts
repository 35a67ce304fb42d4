import { z } from 'zod'
import type { Handover } from '../programme/closing/handover.ts'
import type { Appointment } from '../programme/contact.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { type Body, button, card, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { problemOf } from './help-answers-part.ts'
import { formToken, recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Names a hand-over. */
export const OfHandover = z.strictObject({ handover: recordId })

/** Answers a hand-over as the card saw it; the same tap twice answers once. */
export const AnswerHandover = z.strictObject({
  token: formToken,
  handover: recordId,
  version: z.number().int().min(1),
})

/** A hand-over as one of the three sees it; who is asked sees what comes along only after a yes. */
export type HandoverView = Readonly<{
  family: NamedFamily
  handover: Handover
  from: string
  to: string
  as: 'supervisor' | 'from' | 'to'
  /** Null while the family is still closed to who looks. */
  along: Readonly<{ referrals: number; appointments: readonly Appointment[] }> | null
  problem?: string
  /** What the card is sent for. */
  says?: string
}>

/** Where a hand-over stands. */
export function handoverCard(view: HandoverView, words: Wording): Card {
  const { family, handover, problem, says } = view
  const said = words.handover
  const title = said.title(words.family(family.code, family.pseudonym))
  const [from, to] = [plain(view.from), plain(view.to)]
  const who =
    handover.until === null ? said.who(from, to) : said.whoStandsIn(to, from, words.day(handover.until))
  return card({
    fallback: title,
    body: [
      heading(title),
      ...problemOf(problem),
      ...(says === undefined ? [] : [line(plain(says))]),
      line(who, { weight: 'Bolder' }),
      line(said.warm(said.moments[handover.warmMoment], words.day(handover.warmOn)), { spacing: 'None' }),
      quiet(said.state(said.states[handover.state])),
      line(summarySaid(view, words), { spacing: 'Medium' }),
      line(handover.seesOldNotes ? said.oldShown : said.oldHidden, { spacing: 'Small' }),
      ...alongLines(view, words),
      ...(handover.state === 'planned' ? [quiet(said.opens, { spacing: 'Medium' })] : []),
    ],
    actions: actionsOf(view, words),
  })
}

function summarySaid({ handover, as }: HandoverView, words: Wording): string {
  const said = words.handover
  const { summary, agreedOn, withoutSummary, state } = handover
  // Nothing of the family is open to who was only asked.
  const isLater = as === 'to' && state === 'planned'
  if (agreedOn !== null) return (isLater ? said.summaryLater : said.summaryYes)(words.day(agreedOn))
  if (summary) return said.summaryNo
  return withoutSummary ? said.summaryLeftOut : said.summaryNone
}

function alongLines({ along }: HandoverView, words: Wording): Body {
  if (along === null) return []
  const said = words.handover
  const times = along.appointments.map(({ date, time }) =>
    quiet(time === null ? words.day(date) : `${words.day(date)} ${time}`),
  )
  return [
    line(said.referrals(along.referrals), { spacing: 'Small' }),
    ...(times.length > 0
      ? [line(said.appointments, { spacing: 'Small' }), ...times]
      : [quiet(said.noAppointments)]),
  ]
}

function actionsOf({ family, handover, as }: HandoverView, words: Wording) {
  const said = words.handover
  const { id, version, state } = handover
  const answer = (title: string, verb: string, style?: 'positive' | 'destructive') =>
    button({
      title,
      verb,
      data: { token: `${verb}:${id}:${version}`.slice(0, 80), handover: id, version },
      ...(style ? { style } : {}),
    })
  const summary = button({ title: said.summaryButton, verb: 'summary-form', data: { handover: id } })
  const help = button({ title: words.notUnderstood.help, verb: 'help' })
  if (state === 'planned') {
    if (as === 'to')
      return [
        answer(said.accept, 'accept-handover', 'positive'),
        answer(said.decline, 'decline-handover'),
        help,
      ]
    return [
      summary,
      ...(as === 'supervisor' ? [answer(said.withdraw, 'withdraw-handover', 'destructive')] : [help]),
    ]
  }
  const before = button({ title: said.before, verb: 'earlier-contacts', data: { family: family.id } })
  if (as === 'to') return [...(state === 'accepted' && handover.seesOldNotes ? [before] : []), help]
  return as === 'supervisor'
    ? [button({ title: said.plan, verb: 'handover-form', data: { family: family.id } }), help]
    : [help]
}

/** Nothing is planned; a supervisor can plan one. */
export function noHandoverCard(family: NamedFamily, mayPlan: boolean, words: Wording): Card {
  const said = words.handover
  const text = said.none(words.family(family.code, family.pseudonym))
  const plan = button({
    title: said.plan,
    verb: 'handover-form',
    data: { family: family.id },
    style: 'positive',
  })
  return card({
    fallback: text,
    body: [line(text)],
    actions: [
      ...(mayPlan ? [plan] : []),
      button({ title: words.closing.back, verb: 'open-closing', data: { family: family.id } }),
    ],
  })
}
