import type { Contact } from '../programme/contact.ts'
import { routine } from '../programme/notice.ts'
import type { Turn } from './action.ts'

/** A message that told a lecturer of a log, and the cause it was owed for. */
type Announced = Readonly<{ messageId: string; cause: string }>

/** The newest message that reached a lecturer about a contact, whichever version it told of; null when none did. */
export async function announcedLog(contact: Contact, to: string, turn: Turn): Promise<Announced | null> {
  for (let version = (contact.history ?? []).length; version >= 0; version--) {
    const cause = version === 0 ? contact.id : `${contact.id}:${version}`
    const owed = await turn.records.notices.get(routine('contact-logged', to, contact.id, cause).id)
    if (owed?.state === 'sent') return { messageId: owed.messageId, cause }
  }
  return null
}
