import { z } from 'zod'
import { Day, Stamp } from '../stamp.ts'

/** Longest text of an agreement, and of who does it, in characters. */
export const longestAgreement = 200
export const longestWho = 60

/** Who did something, and when. */
const Done = z.strictObject({ by: z.string(), at: Stamp }).readonly()

/** What partners agreed on: it comes back at each meeting until somebody ticks it. */
const Agreement = z
  .strictObject({
    id: z.string(),
    text: z.string().min(1).max(longestAgreement),
    /** An organisation or a function, as it was typed. */
    who: z.string().min(1).max(longestWho),
    until: Day.nullable(),
    made: Done,
    ticked: Done.nullable(),
  })
  .readonly()
export type Agreement = z.infer<typeof Agreement>

/** A day with who put it down. */
const Dated = z.strictObject({ on: Day, by: z.string(), at: Stamp }).readonly()

/** The meetings of one site with its partners: which day comes, which were held, what was agreed. No family is in it. */
export const PartnerMeetings = z
  .strictObject({
    /** The site. */
    id: z.string(),
    planned: Dated.nullable(),
    /** Oldest first. */
    held: z.array(Dated).readonly(),
    agreements: z.array(Agreement).readonly(),
  })
  .readonly()
export type PartnerMeetings = z.infer<typeof PartnerMeetings>

/** A site that never met its partners here. */
export function noMeetings(site: string): PartnerMeetings {
  return { id: site, planned: null, held: [], agreements: [] }
}

/** What was agreed and is not done yet, what is due first in front. */
export function openAgreements({ agreements }: PartnerMeetings): readonly Agreement[] {
  const last = '9999'
  return agreements
    .filter(({ ticked }) => ticked === null)
    .toSorted((one, other) => (one.until ?? last).localeCompare(other.until ?? last))
}
