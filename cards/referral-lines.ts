import type { Referral, ReferralStep } from '../programme/referral.ts'
import { standingSteps } from '../programme/referral.ts'
import { dayOf, momentOf } from '../programme/stamp.ts'
import { momentSaid } from './appointment-question-card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { plain } from './escape.ts'
import type { Wording } from './wording/nl.ts'

/** A referral with what it is shown by; `service` is the name as somebody wrote it, null when the service is gone. */
export type ShownReferral = Readonly<{ referral: Referral; family: NamedFamily; service: string | null }>

/** The name of a service, fit for a card. */
export function serviceSaid(name: string | null, words: Wording): string {
  return name === null ? words.referral.serviceAway : plain(name, 80)
}

/** Where a referral stands: "Afspraak di 1/12 om 14u". */
export function stateSaid(referral: Referral, words: Wording): string {
  if (referral.state === 'unknown' || referral.state === 'withdrawn') return words.referral[referral.state]
  const last = standingSteps(referral).at(-1)
  return last ? stepSaid(last, words) : words.referral.withdrawn
}

/** One step, without why: reasons stay out of the chat. */
export function stepSaid({ state, appointment, together }: ReferralStep, words: Wording): string {
  const said = words.referral
  if (state === 'appointed' && appointment) return said.appointment(momentSaid(appointment, words))
  if (state === 'went' && together !== null) return together ? said.together : said.alone
  return said.states[state]
}

/** "ma 23/11 besproken", for each step that stands. */
export function historySaid(referral: Referral, words: Wording): string {
  return standingSteps(referral)
    .map((step) => `${words.day(dayOf(momentOf(step.at)))} ${stepSaid(step, words).toLowerCase()}`)
    .join(', ')
}
