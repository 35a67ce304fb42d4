import { DateTime } from 'luxon'
import type { KeptContact } from '../contact.ts'
import { ContactKind } from '../contact-words.ts'
import { type CountOfFamilies, familiesIn } from '../figures/contact-figures.ts'
import { type Day, dayAfter } from '../stamp.ts'
import { mondayOf } from './whole-weeks.ts'

/** How many contacts of each kind there were in one week, and with how many families; `monday` is its first day. */
export type ContactWeek = Readonly<{ monday: Day; week: string; counts: readonly CountOfFamilies[] }>

/** Every week from one day to another, weeks without contacts too; counts stand in the order of the kinds. */
export function contactsPerWeek(
  contacts: readonly KeptContact[],
  { from, until }: Readonly<{ from: Day; until: Day }>,
): readonly ContactWeek[] {
  const inPeriod = contacts.filter(({ facts: { date } }) => date >= from && date <= until)
  const byMonday = Map.groupBy(inPeriod, ({ facts }) => mondayOf(facts.date))
  const weeks: ContactWeek[] = []
  for (let monday = mondayOf(from); monday <= until; monday = dayAfter(monday, 7)) {
    const own = byMonday.get(monday) ?? []
    const counts = ContactKind.options.map((kind) => {
      const ofKind = own.filter(({ facts }) => facts.kind === kind)
      return { count: ofKind.length, families: familiesIn(ofKind) }
    })
    weeks.push({ monday, week: DateTime.fromISO(monday, { zone: 'utc' }).toFormat("kkkk-'W'WW"), counts })
  }
  return weeks
}
