import { SaveContact } from '../cards/contact-draft-card.ts'
import { contactKeptCard } from '../cards/contact-kept-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import type { KeptContact } from '../programme/contact.ts'
import { correctContact, keepContact } from '../programme/contact-rules.ts'
import type { Decision } from '../programme/decision.ts'
import { type DraftFields, type OpenDraft, savedDraft } from '../programme/draft.ts'
import type { Family } from '../programme/family.ts'
import { runsOn } from '../programme/match.ts'
import type { Refusal } from '../programme/refusal.ts'
import { action, done, inPlace, type Outcome, refused, type Turn } from './action.ts'
import { factsFrom, fieldsFromCard, textsFrom } from './contact-from-card.ts'
import { draftCard, draftMessage } from './draft-reply.ts'
import { findOpenDraft } from './open-drafts.ts'
import { latestMatch, policyFor } from './own-families.ts'
import { urgentFrom } from './raise-urgent.ts'

/** One tap on Bewaren: the draft becomes a contact; what cannot be saved comes back with the values filled in. */
export const saveContact = action({
  asks: SaveContact,
  needs: 'log-contact',
  audit: 'contact.kept',
  run: async (sent, turn) => {
    const found = await findOpenDraft(turn, sent.draft)
    if ('because' in found) return refused(found.because)
    const { draft, fields } = found
    if (sent.revision !== draft.revision)
      return refused(
        { reason: 'newer-draft' },
        { messages: [{ text: turn.words.refusals['newer-draft']() }, await draftMessage(draft, turn)] },
      )
    return keepDraft(draft, fieldsFromCard(sent, fields), turn)
  },
})

/** Keeps a draft as the given fields tell it. */
export async function keepDraft(draft: OpenDraft, fields: DraftFields, turn: Turn): Promise<Outcome> {
  const again = async (because: Refusal) => {
    const card = await draftCard({ draft, fields, problem: sayRefusal(turn.words, because) }, turn)
    return refused(because, inPlace(card), fields.family)
  }
  const facts = factsFrom(fields)
  if ('because' in facts) return again(facts.because)
  const match = await latestMatch(turn, fields.family ?? '')
  const family = match && (await turn.records.families.get(match.family))
  if (!match || !family || !turn.person.sites.includes(family.site))
    return again({ reason: 'unknown-family' })
  if (!runsOn(match, turn.today)) {
    const until = match.until ?? match.from
    return again(
      match.from > turn.today
        ? { reason: 'before-the-match', from: match.from }
        : { reason: 'after-the-closing', until },
    )
  }
  const before = draft.corrects === null ? undefined : await turn.records.contacts.get(draft.corrects)
  const texts = textsFrom(fields, before?.texts ?? null)
  const telling = { facts, texts, match, supervisor: family.supervisor, now: turn.now }
  const { correctionDays } = await policyFor(turn, family, match)
  const decision = before
    ? correctContact(before, telling, correctionDays)
    : keepContact(turn.newId(), telling)
  return decision.accepted ? kept(draft, decision, family, turn) : again(decision.because)
}

async function kept(
  draft: OpenDraft,
  decision: Extract<Decision<KeptContact>, { accepted: true }>,
  family: Family,
  turn: Turn,
): Promise<Outcome> {
  const contact = decision.next
  const saved = savedDraft(draft, contact.id, turn.now)
  if (!saved.accepted) return refused(saved.because)
  const urgent = contact.facts.concern === 'urgent' ? await urgentFrom({ family, level: null }, turn) : null
  const card = contactKeptCard(
    { contact: { ...contact, corrected: contact.correctedAt !== null }, family },
    turn.words,
  )
  return done(inPlace(card, ...(urgent?.messages ?? [])), {
    changes: [
      { collection: 'contacts', record: contact },
      { collection: 'drafts', record: saved.next },
      ...(urgent?.changes ?? []),
    ],
    notices: [...decision.notices, ...saved.notices, ...(urgent?.notices ?? [])],
    about: contact.id,
    family: family.id,
  })
}
