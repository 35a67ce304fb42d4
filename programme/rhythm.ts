import type { ContactKind } from './contact-words.ts'
import type { SitePolicy } from './site.ts'
import { type Day, dayAfter, daysBetween } from './stamp.ts'

/** One clock: when it last stopped, the day by which it should stop again, and the days left (negative = over). */
export type Clock = Readonly<{ last: Day | null; due: Day; daysLeft: number }>

/** The two clocks of a family: some contact, and a home visit or outing. */
export type Rhythm = Readonly<{ contact: Clock; visit: Clock }>

/** Kinds that count as "huisbezoek of uitstap"; going along to a service is an outing too. */
const visits: readonly ContactKind[] = ['home_visit', 'outing', 'accompanied']

type Happened = Readonly<{ date: Day; kind: ContactKind }>

/** A missed contact stops neither clock: it is kept, but the family was not met. */
function stops(kind: ContactKind, clock: 'contact' | 'visit'): boolean {
  return clock === 'contact' ? kind !== 'missed' : visits.includes(kind)
}

/** Where a family stands on a day, counted from the last contact that stopped the clock, or from the match. */
export function rhythmOf(contacts: readonly Happened[], from: Day, policy: SitePolicy, today: Day): Rhythm {
  const clock = (which: 'contact' | 'visit', days: number): Clock => {
    const last = contacts
      .filter((contact) => stops(contact.kind, which) && contact.date <= today)
      .reduce<Day | null>((latest, { date }) => (latest === null || date > latest ? date : latest), null)
    const due = dayAfter(last ?? from, days)
    return { last, due, daysLeft: daysBetween(today, due) }
  }
  return { contact: clock('contact', policy.contactDays), visit: clock('visit', policy.visitDays) }
}
