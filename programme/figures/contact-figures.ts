import type { KeptContact } from '../contact.ts'
import { type ContactKind, LifeDomain } from '../contact-words.ts'
import { type Day, dayAfter, momentOf } from '../stamp.ts'
import { isSince } from './period.ts'

/** How a family was met: seen, heard, or not at all. */
export const Met = ['seen', 'heard', 'missed'] as const
export type Met = (typeof Met)[number]

const metBy: Readonly<Record<ContactKind, Met>> = {
  home_visit: 'seen',
  outing: 'seen',
  accompanied: 'seen',
  phone: 'heard',
  message: 'heard',
  missed: 'missed',
}

/** The contacts of one week, from its Monday. */
export type WeekOfContacts = Readonly<{ monday: Day } & Record<Met, CountOfFamilies>>

/** How many contacts happened in each week, by how the family was met. */
export function contactsPerWeek(
  contacts: readonly KeptContact[],
  mondays: readonly Day[],
): readonly WeekOfContacts[] {
  return mondays.map((monday) => {
    const next = dayAfter(monday, 7)
    const own = contacts.filter(({ facts }) => monday <= facts.date && facts.date < next)
    const count = (met: Met) => {
      const those = own.filter(({ facts }) => metBy[facts.kind] === met)
      return { count: those.length, families: familiesIn(those) }
    }
    return { monday, seen: count('seen'), heard: count('heard'), missed: count('missed') }
  })
}

/** How often something was there, and for how many families: five times one family is one family. */
export type CountOfFamilies = Readonly<{ count: number; families: number }>

/** In how many contacts since a day each domain was touched, most often first; never touched ones are not there. */
export function domainsTouched(
  contacts: readonly KeptContact[],
  since: Day,
): readonly (Readonly<{ domain: LifeDomain }> & CountOfFamilies)[] {
  const recent = contacts.filter(({ facts }) => facts.date >= since)
  return LifeDomain.options
    .map((domain) => {
      const own = recent.filter(({ facts }) => facts.domains.includes(domain))
      return { domain, count: own.length, families: familiesIn(own) }
    })
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
}

/** How soon a log was read. */
export const ReadWithin = ['day', 'three-days', 'week', 'longer', 'unread'] as const
export type ReadWithin = (typeof ReadWithin)[number]

/** Hours until a log was read, at most, for it to count there. */
const hours = { day: 24, 'three-days': 72, week: 168 } as const

/** How soon the logs that were kept since a day were read by who supervises. */
export function timesToRead(
  contacts: readonly KeptContact[],
  since: Day,
): readonly (Readonly<{ within: ReadWithin }> & CountOfFamilies)[] {
  const recent = contacts.filter(({ keptAt }) => isSince(keptAt, since))
  return ReadWithin.map((within) => {
    const own = recent.filter((contact) => readWithin(contact) === within)
    return { within, count: own.length, families: familiesIn(own) }
  })
}

function readWithin({ keptAt, seen }: KeptContact): ReadWithin {
  if (seen === null) return 'unread'
  const took = momentOf(seen.at).diff(momentOf(keptAt), 'hours').hours
  if (took <= hours.day) return 'day'
  if (took <= hours['three-days']) return 'three-days'
  return took <= hours.week ? 'week' : 'longer'
}

/** How many families these contacts are of. */
export function familiesIn(contacts: readonly Pick<KeptContact, 'family'>[]): number {
  return new Set(contacts.map(({ family }) => family)).size
}
