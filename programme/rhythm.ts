import type { ContactKind } from './contact-words.ts'
import type { SitePolicy } from './site.ts'
import { type Day, dayAfter, daysBetween } from './stamp.ts'

/** Days on which both clocks stand still; `until` null: nobody knows how long. */
type Rest = Readonly<{ from: Day; until: Day | null }>

/**
 * One clock: when it last stopped, the day by which it should stop again, and the days left (negative = over). While it
 * stands still, `rests` says until when, and it is never over.
 */
export type Clock = Readonly<{ last: Day | null; due: Day; daysLeft: number; rests?: Pick<Rest, 'until'> }>

/** The two clocks of a family: some contact, and a home visit or outing. */
export type Rhythm = Readonly<{ contact: Clock; visit: Clock }>

/** Kinds that count as "huisbezoek of uitstap"; going along to a service is an outing too. */
const visits: readonly ContactKind[] = ['home_visit', 'outing', 'accompanied']

type Happened = Readonly<{ date: Day; kind: ContactKind }>

/** From when the clocks run, under which policy, and on which days they stand still. */
type Running = Readonly<{
  from: Day
  policy: Pick<SitePolicy, 'contactDays' | 'visitDays'>
  rests?: readonly Rest[]
}>

/** A missed contact stops neither clock: it is kept, but the family was not met. */
function stops(kind: ContactKind, clock: 'contact' | 'visit'): boolean {
  return clock === 'contact' ? kind !== 'missed' : visits.includes(kind)
}

/** Where a family stands on a day, counted from the last contact that stopped the clock, or from the match. */
export function rhythmOf(
  contacts: readonly Happened[],
  { from, policy, rests = [] }: Running,
  today: Day,
): Rhythm {
  const resting = restOn(rests, today)
  const clock = (which: 'contact' | 'visit', days: number): Clock => {
    const last = contacts
      .filter((contact) => stops(contact.kind, which) && contact.date <= today)
      .reduce<Day | null>((latest, { date }) => (latest === null || date > latest ? date : latest), null)
    const due = dueAfter(last ?? from, days, { rests, today })
    const daysLeft = daysBetween(today, due)
    return resting
      ? { last, due, daysLeft: Math.max(0, daysLeft), rests: { until: resting.until } }
      : { last, due, daysLeft }
  }
  return { contact: clock('contact', policy.contactDays), visit: clock('visit', policy.visitDays) }
}

/** Days until the first of both clocks is over; clocks that stand still are nobody's hurry. */
export function hurry({ contact, visit }: Rhythm): number {
  return contact.rests ? Number.POSITIVE_INFINITY : Math.min(contact.daysLeft, visit.daysLeft)
}

/** The rest that holds on a day, the one that lasts longest. */
function restOn(rests: readonly Rest[], day: Day): Rest | undefined {
  const holding = rests.filter(({ from, until }) => from <= day && (until === null || day <= until))
  return holding.find(({ until }) => until === null) ?? holding.toSorted(lastFirst)[0]
}

function lastFirst(one: Rest, other: Rest): number {
  return (other.until ?? '').localeCompare(one.until ?? '')
}

type Counting = Readonly<{ rests: readonly Rest[]; today: Day }>

/** The day so many days later on which the clock ran; a rest without an end counts until today. */
function dueAfter(start: Day, days: number, { rests, today }: Counting): Day {
  const still = rests
    .map(({ from, until }) => ({ from, until: until ?? today }))
    .filter(({ until }) => until > start)
  if (still.length === 0) return dayAfter(start, days)
  let due = start
  for (let left = days; left > 0; ) {
    due = dayAfter(due, 1)
    if (!still.some(({ from, until }) => from <= due && due <= until)) left -= 1
  }
  return due
}
