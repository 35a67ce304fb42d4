import { CorrectContact } from '../cards/contact-kept-card.ts'
import type { KeptContact } from '../programme/contact.ts'
import { cannotChange } from '../programme/contact-rules.ts'
import { type DraftFields, emptyFields, startDraft } from '../programme/draft.ts'
import { action, done, type Outcome, refused, type Turn } from './action.ts'
import { fieldsFromContact } from './contact-from-card.ts'
import { draftMessage } from './draft-reply.ts'
import { newestFirst, ownFamilies, ownFamily, policyFor } from './own-families.ts'
import { refine } from './read-contact.ts'

/** Opens a kept contact as a draft, within the days the site allows. */
export const correctKeptContact = action({
  asks: CorrectContact,
  needs: 'log-contact',
  audit: 'contact.correction-started',
  run: async ({ contact: id }, turn) => {
    const contact = await turn.records.contacts.get(id)
    if (!contact || contact.student !== turn.person.id) return refused({ reason: 'unknown-contact' })
    if (contact.state === 'undone') return refused({ reason: 'already-undone' })
    return correctionOf(contact, turn, null)
  },
})

/** A draft that corrects a contact, with what a sentence already said about it. */
export async function correctionOf(
  contact: KeptContact,
  turn: Turn,
  said: DraftFields | null,
): Promise<Outcome> {
  const own = await ownFamily(turn, contact.family)
  if (!own) return refused({ reason: 'unknown-family' })
  const policy = await policyFor(turn, own.family, own.match)
  const because = cannotChange(contact, policy.correctionDays, turn.now)
  if (because) return refused(because)
  const asKept = fieldsFromContact(contact.family, contact.facts, emptyFields)
  const fields = said === null ? asKept : refine(asKept, said)
  const starting = {
    id: turn.newId(),
    student: turn.person.id,
    fields,
    now: turn.now,
    days: policy.draftDays,
  }
  const draft = startDraft(starting, { corrects: contact.id })
  const messages = [await draftMessage(draft, turn)]
  return done(
    { messages },
    { changes: [{ collection: 'drafts', record: draft }], about: contact.id, family: contact.family },
  )
}

/** The contact the student kept last, of one family or of all of today's; never of one no longer their own. */
export async function latestOwnContact(turn: Turn, family: string | null): Promise<KeptContact | undefined> {
  const contacts = newestFirst(await turn.records.contacts.find('student', turn.person.id))
  const own = new Set((await ownFamilies(turn)).map((one) => one.family.id))
  return contacts
    .filter((contact) => own.has(contact.family) && (family === null || contact.family === family))
    .toSorted((one, other) => other.keptAt.localeCompare(one.keptAt))[0]
}
