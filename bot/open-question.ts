import { questionWaitsCard } from '../cards/question-card.ts'
import type { Contact, KeptContact } from '../programme/contact.ts'
import { supervises } from '../programme/permissions.ts'
import { stamp } from '../programme/stamp.ts'
import { below, done, type Outcome, type Turn } from './action.ts'
import { ownFamily } from './own-families.ts'

/** After this a question has been talked about, or forgotten; words typed today are no answer to it. */
const daysOpen = 7

/**
 * What to say to words that answer something while a question of the supervisor waits: the bot passes nothing on, so
 * where the answer goes. Null when no question waits.
 */
export async function questionWaits(turn: Turn): Promise<Outcome | null> {
  const newest = await waitingQuestion(turn)
  const own = newest && (await ownFamily(turn, newest.contact.family))
  const by = newest && (await turn.records.people.get(newest.by))
  // Who no longer supervises the family waits for no answer.
  if (!newest || !own || by?.state !== 'active' || !supervises(by, own.family)) return null
  const card = questionWaitsCard(
    { contact: newest.contact, family: own.family, lecturer: by.name },
    turn.words,
  )
  return done(below(card), { about: newest.contact.id, family: own.family.id })
}

/** The newest question about one of the student's logs that nothing has ended yet. */
export async function waitingQuestion(turn: Turn): Promise<Waiting | undefined> {
  if (!turn.person.roles.includes('student')) return undefined
  const since = stamp(turn.now.minus({ days: daysOpen }))
  const contacts = await turn.records.contacts.find('student', turn.person.id)
  return contacts
    .flatMap((contact) => waiting(contact, since))
    .toSorted((one, other) => other.at.localeCompare(one.at))[0]
}

type Waiting = Readonly<{ contact: KeptContact; by: string; at: string }>

/** The last question about a log that was neither completed nor seen since. */
function waiting(contact: Contact, since: string): readonly Waiting[] {
  const asked = contact.state === 'kept' ? contact.questions?.at(-1) : undefined
  if (contact.state !== 'kept' || !asked || asked.at < since) return []
  const ended = [contact.correctedAt ?? '', contact.seen?.at ?? ''].some((at) => at > asked.at)
  return ended ? [] : [{ contact, by: asked.by, at: asked.at }]
}
