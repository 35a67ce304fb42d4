import type { DateTime } from 'luxon'
import { accept, type Decision, refuse } from './decision.ts'
import {
  isOpenReferral,
  lastStepOf,
  type OpenReferral,
  type Referral,
  type ReferralStep,
} from './referral.ts'
import { type Day, dayAfter, dayOf } from './stamp.ts'

/** Days until the first question after a step; an appointment with a day is asked after the day it was. */
const firstAsk: Readonly<Record<OpenReferral['state'], number>> = {
  discussed: 7,
  agreed: 7,
  contacted: 5,
  appointed: 7,
  went: 14,
}

/** Days until the next question; a digest may come a day earlier in a week with a holiday. */
const nextAsk = 6
/** After so many questions or "weet ik nog niet" without news it is asked once in four weeks. */
const patience = 3
const restedAsk = 27

/** The first day on which it is asked how it went after a step. */
export function firstAskAfter(
  state: OpenReferral['state'],
  { appointment }: Pick<ReferralStep, 'appointment'>,
  today: Day,
): Day {
  if (appointment === null) return dayAfter(today, firstAsk[state])
  const [dayLater, tomorrow] = [dayAfter(appointment.date, 1), dayAfter(today, 1)]
  return dayLater > tomorrow ? dayLater : tomorrow
}

/** Whether the digest may ask after it today. */
export function isDue(referral: Referral, today: Day): referral is OpenReferral {
  return isOpenReferral(referral) && referral.dueDay <= today
}

/** It was asked in the digest of that day. The buttons of its cards stay good, so the version does. */
export function askedIn(referral: OpenReferral, day: Day): OpenReferral {
  const asks = { ...referral.asks, asked: referral.asks.asked + 1 }
  const question = { on: day, step: lastStepOf(referral), isPostponed: false }
  return { ...referral, asks, question, dueDay: dayAfter(day, waitAfter(asks)) }
}

/** "Weet ik nog niet": it is asked again later, and after three times much later. */
export function postpone(referral: Referral, now: DateTime): Decision<Referral> {
  if (!isOpenReferral(referral)) return refuse({ reason: 'referral-ended-already' })
  const asks = { ...referral.asks, notYet: referral.asks.notYet + 1 }
  const again = dayAfter(dayOf(now), waitAfter(asks))
  const dueDay = again > referral.dueDay ? again : referral.dueDay
  const question = referral.question && { ...referral.question, isPostponed: true }
  return accept({ ...referral, asks, dueDay, question, version: referral.version + 1 })
}

/** What became of the last question about it: not answered yet, answered with a step, or put off. */
export function answerTo(referral: Referral): 'none' | 'step' | 'later' {
  const { question } = referral
  if (!isOpenReferral(referral) || question === null || lastStepOf(referral) !== question.step) return 'step'
  return question.isPostponed ? 'later' : 'none'
}

function waitAfter({ asked, notYet }: OpenReferral['asks']): number {
  return Math.max(asked, notYet) >= patience ? restedAsk : nextAsk
}
