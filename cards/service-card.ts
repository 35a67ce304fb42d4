import { z } from 'zod'
import { openState } from '../directory/hours/open-state.ts'
import { openingHours } from '../directory/hours/opening-hours.ts'
import type { ServiceSheet } from '../directory/sheet.ts'
import type { Card } from './card.ts'
import { type Body, block, button, card, heading, line, quiet } from './elements.ts'
import { plain, visible } from './escape.ts'
import { recordId } from './inputs.ts'
import { openSaid, weekSaid } from './opening-words.ts'
import { outcomesPart } from './referral-outcomes-part.ts'
import { type Credit, creditPart, freshnessPart } from './service-credit-part.ts'
import { practicalPart, waysPart } from './service-facts-part.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the card of one service. */
export const OpenService = z.strictObject({ service: recordId })

/** Asks for a card of it that can be sent on. */
export const PostService = z.strictObject({ service: recordId })

/** What can be done with a service from its card. */
const verbs = {
  confirm: 'confirm-service',
  report: 'report-service-form',
  refer: 'refer-form',
  post: 'post-service',
  change: 'change-service-form',
  tip: 'tip-form',
} as const

/** One of the things that can be done with a service. */
export type ServiceStep = keyof typeof verbs

/** A service as its card shows it; `steps` are the buttons this person gets. */
export type ServiceView = Readonly<{
  sheet: ServiceSheet
  at: Parameters<typeof openState>[1]
  credit: Credit
  /** How referrals to it went; null when too few to say. */
  outcomes: Parameters<typeof outcomesPart>[0]
  /** Tips a lecturer agreed with, newest first. */
  tips: readonly string[]
  steps: readonly ServiceStep[]
}>

/** The same for who may be anybody. */
export type PostedView = Omit<ServiceView, 'steps' | 'tips' | 'outcomes'>

const mostTips = 3

/** One service, with everything a buddy needs to go there or to send somebody. */
export function serviceCard(view: ServiceView, words: Wording): Card {
  const { sheet, tips, outcomes } = view
  return card({
    fallback: words.finding.service.fallback(visible(sheet.name, 100)),
    body: [
      ...titlePart(sheet),
      ...warningPart(sheet, words),
      ...hoursPart(view, { isPosted: false }, words),
      ...waysPart(sheet, words),
      ...practicalPart(sheet, words),
      ...tipsPart(tips, words),
      ...outcomesPart(outcomes, words),
      ...freshnessPart(view, { isPosted: false }, words),
      ...truthButtons(view, words),
      ...creditPart(view.credit, words),
    ],
    actions: stepButtons(view, ['refer', 'post', 'change', 'tip'], words),
  })
}

/**
 * The same to send on, in any chat: nothing on it needs a right or holds for a moment only, and the tips of buddies and
 * how referrals went stay among us.
 */
export function postedServiceCard(view: PostedView, words: Wording): Card {
  const { sheet, credit } = view
  return card({
    fallback: words.finding.service.fallback(visible(sheet.name, 100)),
    body: [
      ...titlePart(sheet),
      ...warningPart(sheet, words),
      ...hoursPart(view, { isPosted: true }, words),
      ...waysPart(sheet, words),
      ...practicalPart(sheet, words),
      ...freshnessPart(view, { isPosted: true }, words),
      ...creditPart(credit, words),
    ],
  })
}

function titlePart({ name, organization, what }: ServiceSheet): Body {
  const owner = organization !== null && organization !== name ? [quiet(plain(organization, 120))] : []
  return [heading(plain(name, 120)), ...owner, ...(what === '' ? [] : [line(plain(what, 700))])]
}

function warningPart(sheet: ServiceSheet, words: Wording): Body {
  const said = words.finding.service
  const status = sheet.status === 'active' ? [] : [words.finding.status[sheet.status]]
  const closed = sheet.state === 'closed' ? [said.closed] : []
  const alert = sheet.alert === null ? [] : [said.alert(plain(sheet.alert, 300))]
  const full = sheet.isFull === true ? [said.full] : []
  const waiting = sheet.waiting === null ? [] : [said.waiting(plain(sheet.waiting, 200))]
  const texts = [...closed, ...status, ...alert, ...full, ...waiting]
  const unchecked = sheet.state === 'unchecked' ? [quiet(said.unchecked, { spacing: 'Small' })] : []
  return [
    ...(texts.length === 0
      ? []
      : [
          block(
            'warning',
            texts.map((text) => line(text, { spacing: 'Small' })),
          ),
        ]),
    ...unchecked,
  ]
}

type Showing = Readonly<{ isPosted: boolean }>

function hoursPart(
  { sheet, at }: Pick<ServiceView, 'sheet' | 'at'>,
  { isPosted }: Showing,
  words: Wording,
): Body {
  const hours = openingHours({ schedules: sheet.schedules, note: sheet.hoursNote })
  const open = openState(hours, at)
  const isRunning = sheet.status === 'active' && sheet.state !== 'closed'
  const week = weekSaid(hours, at, words).slice(0, 10)
  // Whether it is open now is of no use on a card that is read next week, or when nothing is open at all.
  const saysNow = isRunning && (!isPosted || week.length === 0)
  return [
    ...(saysNow ? [nowLine(open, at, words)] : []),
    ...week.map((text, index) =>
      line(plain(text, 120), { spacing: index === 0 && !saysNow ? 'Medium' : 'None' }),
    ),
    ...(sheet.hoursNote === null ? [] : [quiet(plain(sheet.hoursNote, 300))]),
  ]
}

function nowLine(open: ReturnType<typeof openState>, at: ServiceView['at'], words: Wording) {
  return line(openSaid(open, at, words), {
    weight: 'Bolder',
    spacing: 'Medium',
    ...(open.state === 'open' ? { color: 'Good' as const } : {}),
  })
}

function tipsPart(tips: readonly string[], words: Wording): Body {
  if (tips.length === 0) return []
  return [
    block('emphasis', [
      line(words.finding.service.tips, { weight: 'Bolder' }),
      ...tips.slice(0, mostTips).map((tip) => line(`• ${plain(tip, 300)}`, { spacing: 'Small' })),
    ]),
  ]
}

/** Whether it still holds is asked beside the day it was last confirmed, in one tap. */
function truthButtons(view: ServiceView, words: Wording): Body {
  const actions = stepButtons(view, ['confirm', 'report'], words)
  return actions.length === 0 ? [] : [{ type: 'ActionSet', spacing: 'Small', actions }]
}

function stepButtons({ sheet, steps }: ServiceView, order: readonly ServiceStep[], words: Wording) {
  return order
    .filter((step) => steps.includes(step))
    .map((step) =>
      button({ title: words.finding.service.steps[step], verb: verbs[step], data: { service: sheet.id } }),
    )
}
