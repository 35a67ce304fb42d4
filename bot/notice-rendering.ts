import type { Wording } from '../cards/wording/nl.ts'
import type { Family } from '../programme/family.ts'
import { runningMatches } from '../programme/permissions.ts'
import type { ActivePerson } from '../programme/person.ts'
import { dayOf } from '../programme/stamp.ts'
import type { ReadableProgramme } from '../storage/collections.ts'
import type { Clock } from './clock.ts'

/** What a notice is rendered with, at the moment it is sent: only ids were stored. */
export type Rendering = Readonly<{
  records: ReadableProgramme
  to: ActivePerson
  words: Wording
  clock: Clock
}>

/** A family the recipient is the buddy of today, or null. */
export async function ownFamilyOf(id: string, { records, to, clock }: Rendering): Promise<Family | null> {
  const family = await records.families.get(id)
  const matches = await records.matches.find('student', to.id)
  const isOwn = runningMatches(matches, to.id, dayOf(clock())).some((match) => match.family === id)
  return family && isOwn ? family : null
}

/** A contact of the student, as long as the family is still theirs to see. */
export async function ownContact(id: string, rendering: Rendering) {
  const contact = await rendering.records.contacts.get(id)
  if (contact?.state !== 'kept' || contact.student !== rendering.to.id) return null
  const family = await ownFamilyOf(contact.family, rendering)
  return family ? { contact, family } : null
}
