import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import { Day, dayAfter, Stamp } from '../stamp.ts'
import type { Safety } from './safety.ts'

/** Adults of a household, by what they are to the child; never by name. */
export const Adult = z.enum(['mother', 'partner', 'grandparent', 'relative', 'other-adult'])
export type Adult = z.infer<typeof Adult>

/** What somebody said: yes, no, or that it is asked later. */
export const ConsentAnswer = z.enum(['yes', 'no', 'later'])
export type ConsentAnswer = z.infer<typeof ConsentAnswer>

/** One time one adult was asked. The same adult is asked again at a birth and when another buddy comes. */
export const Consent = z
  .strictObject({
    adult: Adult,
    answer: ConsentAnswer,
    /** The language it was asked in, as the directory writes languages; null when it was not asked yet. */
    language: z.string().min(2).max(3).nullable(),
    interpreter: z.boolean(),
    on: Day,
    at: Stamp,
    by: z.string(),
    withdrawnOn: Day.nullable(),
  })
  .readonly()
export type Consent = z.infer<typeof Consent>

/** Where one adult's consent stands; `open`: never asked. */
export type ConsentState = ConsentAnswer | 'withdrawn' | 'open'

/** The last time an adult was asked. */
export function lastConsent(consents: readonly Consent[], adult: Adult): Consent | undefined {
  return consents.findLast((one) => one.adult === adult)
}

/** Where an adult's consent stands now. */
export function consentState(consents: readonly Consent[], adult: Adult): ConsentState {
  const last = lastConsent(consents, adult)
  if (!last) return 'open'
  return last.withdrawnOn === null ? last.answer : 'withdrawn'
}

/**
 * Who may be asked now. Asking a partner at home can endanger a mother who lives with a violent one: as long as it is not
 * known to be safe, she alone is asked, by herself.
 */
export function mayAsk(adult: Adult, safety: Safety['home'] | null): boolean {
  return adult === 'mother' || safety === 'fine'
}

/** What was said when somebody was asked. */
export type Asked = Pick<Consent, 'adult' | 'answer' | 'language' | 'interpreter' | 'on' | 'by'>

type Asking = Readonly<{ safety: Safety['home'] | null; today: Day; at: Stamp }>

/** How long ago somebody can have been asked, in days; longer is a slip of the year. */
const longestAgo = 366

/** Keeps what an adult said; asked on one day twice, the last answer counts and both stand. */
export function keepConsent(
  consents: readonly Consent[],
  asked: Asked,
  { safety, today, at }: Asking,
): Decision<readonly Consent[]> {
  if (asked.answer !== 'later' && !mayAsk(asked.adult, safety))
    return refuse({ reason: 'consent-not-safe-to-ask' })
  if (asked.answer === 'yes' && asked.language === null) return refuse({ reason: 'consent-incomplete' })
  if (asked.on > today || asked.on < dayAfter(today, -longestAgo))
    return refuse({ reason: 'consent-day-unclear' })
  return accept([...consents, { ...asked, at, withdrawnOn: null }])
}

/**
 * What follows when an adult takes a yes back: everything stops, or first a talk with the mother alone, because at a home
 * that is not safe another adult may take it back to leave her without anybody.
 */
export function withdrawalLeads(adult: Adult, safety: Safety['home'] | null): 'stop' | 'talk-first' {
  return mayAsk(adult, safety) ? 'stop' : 'talk-first'
}

/** Whether an adult has an answer that can make the visits stop: a yes to take back, or a no when asked again. */
export function canWithdraw(consents: readonly Consent[], adult: Adult): boolean {
  return ['yes', 'no'].includes(consentState(consents, adult))
}

/** An adult takes a yes back, or sticks to a no. */
export function withdrawConsent(
  consents: readonly Consent[],
  adult: Adult,
  today: Day,
): Decision<readonly Consent[]> {
  if (!canWithdraw(consents, adult)) return refuse({ reason: 'consent-nobody-gave', adult })
  const last = lastConsent(consents, adult)
  return accept(consents.map((one) => (one === last ? { ...one, withdrawnOn: today } : one)))
}

/** The adults without whose yes no buddy comes; at a home that is not safe others may be asked later. */
export function stillToSayYes(
  consents: readonly Consent[],
  adults: readonly Adult[],
  safety: Safety['home'] | null,
): readonly Adult[] {
  return adults.filter((adult) => {
    const state = consentState(consents, adult)
    const mayWait = !mayAsk(adult, safety) && ['open', 'later'].includes(state)
    return state !== 'yes' && !mayWait
  })
}
