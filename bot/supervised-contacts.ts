import { z } from 'zod'
import { answerCard } from '../cards/help-card.ts'
import { type SupervisedContact, supervisedContactsCard } from '../cards/supervised-contacts-card.ts'
import type { Family } from '../programme/family.ts'
import { action, done, type Turn } from './action.ts'
import type { Message } from './asked.ts'
import { listedFamilies } from './family/listed-families.ts'
import { keptContacts, supervisedFamilies } from './own-families.ts'

const shown = 12

/** The latest logs of the families supervised: what was not read yet first, then by day. */
export const supervisedContacts = action({
  asks: z.object({}),
  needs: 'see-supervised-families',
  audit: 'contacts.supervised-seen',
  run: async (_, turn) => {
    const { message, families } = await supervisedContactsMessage(turn)
    return done({ messages: [message] }, { also: listedFamilies(families) })
  },
})

/** The same as a message, for somebody who has contacts of their own above it, with the families it tells of. */
export async function supervisedContactsMessage(
  turn: Turn,
): Promise<Readonly<{ message: Message; families: readonly string[] }>> {
  const families = await supervisedFamilies(turn)
  const rows = (await Promise.all(families.map((family) => rowsOf(family, turn)))).flat()
  if (rows.length === 0)
    return {
      message: { card: answerCard(turn.words.supervisedContacts.none, ['supervised', 'help'], turn.words) },
      families: [],
    }
  const latest = rows.toSorted(unreadFirst).slice(0, shown)
  const unread = rows.filter(({ contact }) => contact.seen === null).length
  return {
    message: { card: supervisedContactsCard({ latest, unread }, turn.words) },
    families: latest.map(({ family }) => family.id),
  }
}

async function rowsOf(family: Family, turn: Turn): Promise<readonly SupervisedContact[]> {
  const contacts = await keptContacts(turn, family.id)
  return Promise.all(
    contacts.map(async (contact) => ({
      contact,
      family,
      student: (await turn.records.people.get(contact.student))?.name ?? '',
    })),
  )
}

function unreadFirst(one: SupervisedContact, other: SupervisedContact): number {
  const read = ({ contact }: SupervisedContact) => Number(contact.seen !== null)
  return read(one) - read(other) || other.contact.facts.date.localeCompare(one.contact.facts.date)
}
