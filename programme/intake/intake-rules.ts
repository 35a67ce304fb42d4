import { accept, type Decision, refuse } from '../decision.ts'
import type { Refusal } from '../refusal.ts'
import { type Day, monthsAfter, type Stamp } from '../stamp.ts'
import { stillToSayYes } from './consent.ts'
import { type Intake, type IntakePart, timesKept, toldIn } from './intake.ts'

/** How far ahead an intake is planned at most, in months. */
const monthsAhead = 3

/** A day on which an intake can be planned. */
export function plannedOn(day: Day | null, today: Day): Decision<Day> {
  if (day === null || day < today || day > monthsAfter(today, monthsAhead))
    return refuse({ reason: 'intake-day-unclear', months: monthsAhead })
  return accept(day)
}

/** A part as a form sends it: which form, and how often the part was kept when the form was opened. */
export type PartForm = Readonly<{ part: IntakePart; token: string; times: number; by: string }>

/**
 * Keeps a part. A form that was opened before somebody else kept the same part does not undo that unseen; the same form
 * sent again puts its own answer right.
 */
export function keepPart(
  intake: Intake,
  { part, token, times, by }: PartForm,
  at: Stamp,
): Decision<Pick<Intake, 'parts' | 'version'>> {
  const kept = intake.parts.find((one) => one.part === part)
  if (kept && kept.form !== token && kept.times !== times)
    return refuse({ reason: 'intake-changed-meanwhile' })
  const next = { part, at, by, form: token, times: timesKept(intake, part) + 1 }
  return accept({
    parts: [...intake.parts.filter((one) => one.part !== part), next],
    version: intake.version + 1,
  })
}

/**
 * What is still needed before an intake is done: a yes of every adult, and an answer about safety. Nothing else stands
 * in the way, the deprivation criteria least of all: a score is no entry ticket.
 */
export function missingBefore(intake: Intake): Refusal | null {
  const { safety } = toldIn(intake)
  if (safety === null) return { reason: 'intake-safety-missing' }
  const adults = stillToSayYes(intake.consents, intake.adults, safety.home)
  return adults.length > 0 ? { reason: 'intake-consent-missing', adults } : null
}
