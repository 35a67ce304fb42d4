import type { DateTime } from 'luxon'
import type { KeptContact } from '../../programme/contact.ts'
import { dayOf, stamp } from '../../programme/stamp.ts'
import type { ProgrammeRecords, ProgrammeStore } from '../../storage/collections.ts'
import { firstSites } from '../first-start.ts'
import { type FictionalFamily, fictionalFamilies, type PastContact, recordsOf } from './families.ts'
import { fictionalPeople } from './people.ts'

/** Fills an empty store with the fictional programme; a store that has people already is left as it is. */
export function fillFictional(store: ProgrammeStore, now: DateTime): Promise<void> {
  return store.transaction(async (records) => {
    if ((await records.people.all()).length > 0) return
    for (const site of firstSites) records.sites.put(site)
    for (const person of fictionalPeople) records.people.put(person)
    for (const made of fictionalFamilies) putFamily(made, records, now)
  })
}

/** Puts an invented family into a store, with its buddy and what happened so far. */
export function putFamily(made: FictionalFamily, records: ProgrammeRecords, now: DateTime): void {
  const { family, match } = recordsOf(made, now)
  records.families.put(family)
  records.matches.put(match)
  made.contacts.forEach((past, index) => {
    records.contacts.put(contactOf(made, past, { id: `contact-${made.code}-${index + 1}`, now }))
  })
}

function contactOf(
  made: FictionalFamily,
  past: PastContact,
  { id, now }: Readonly<{ id: string; now: DateTime }>,
): KeptContact {
  const day = now.minus({ days: past.daysAgo })
  const next =
    past.nextInDays === undefined ? [] : [{ date: dayOf(now.plus({ days: past.nextInDays })), time: '14:00' }]
  // What is less than a week old has not been read yet, so that there is something to answer.
  const seen = past.daysAgo > 6 ? { by: made.supervisor, at: stamp(day.plus({ days: 1 })) } : null
  return {
    id,
    state: 'kept',
    family: `family-${made.code}`,
    student: made.student,
    facts: {
      kind: past.kind,
      date: dayOf(day),
      time: null,
      minutes: past.minutes,
      place: null,
      present: ['mother'],
      spoken: null,
      speakingHelp: null,
      toldBy: [],
      domains: past.domains ?? [],
      actions: past.actions ?? [],
      justTogether: past.actions === undefined,
      services: past.services ?? [],
      referrals: [],
      next,
      missedBy: past.kind === 'missed' ? 'family' : null,
      concern: 'none',
      bringsToIntervision: false,
      feelingShared: false,
      sharedWithAssessor: made.site === 'hasselt',
    },
    texts: {
      told: null,
      raised: null,
      observed: null,
      impression: null,
      agreed: null,
      feeling: null,
      question: null,
    },
    history: [],
    keptAt: stamp(day.plus({ hours: 2 })),
    correctedAt: null,
    seen,
    questions: [],
  }
}
