import { contactLoggedCard } from '../cards/contact-logged-card.ts'
import type { Wording } from '../cards/wording/nl.ts'
import type { ReadableProgramme } from '../storage/collections.ts'
import type { Message } from './asked.ts'

type Showing = Readonly<{ records: ReadableProgramme; words: Wording }>

/** A log as its supervisor hears of it, or null when it no longer counts. */
export async function contactLoggedMessage(id: string, { records, words }: Showing): Promise<Message | null> {
  const contact = await records.contacts.get(id)
  if (contact?.state !== 'kept') return null
  const family = await records.families.get(contact.family)
  const student = await records.people.get(contact.student)
  if (!family || !student) return null
  return { card: contactLoggedCard({ contact, family, student: student.name }, words) }
}
