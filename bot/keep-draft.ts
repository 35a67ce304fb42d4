import { contactKeptCard } from '../cards/contact-kept-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import type { Contact, KeptContact } from '../programme/contact.ts'
import { correctContact, keepContact, moveContact, type Telling } from '../programme/contact-rules.ts'
import { accept, type Decision } from '../programme/decision.ts'
import { type DraftFields, fieldsOf, type OpenDraft, savedDraft } from '../programme/draft.ts'
import type { Family } from '../programme/family.ts'
import { type Match, runsOn } from '../programme/match.ts'
import type { Notice } from '../programme/notice.ts'
import { prefillOf } from '../programme/prefill.ts'
import type { Refusal } from '../programme/refusal.ts'
import { type Change, done, inPlace, type Outcome, refused, type Turn } from './action.ts'
import { factsFrom, textsFrom } from './contact-from-card.ts'
import { draftForm } from './draft-reply.ts'
import { overtakenDrafts } from './overtaken-drafts.ts'
import { latestMatch, policyFor, supervisorOf } from './own-families.ts'
import { raiseOrRaiseLevel } from './second-sign.ts'
import { undoneNotices } from './undo-contact.ts'

/** Keeps a draft as the given fields tell it; what cannot be kept comes back as a card with the values filled in. */
export async function keepDraft(draft: OpenDraft, fields: DraftFields, turn: Turn): Promise<Outcome> {
  const again = async (because: Refusal) => {
    const card = await draftForm({ draft, fields, problem: sayRefusal(turn.words, because) }, turn)
    return refused(because, inPlace(card), fields.family)
  }
  const facts = factsFrom(fields)
  if ('because' in facts) return again(facts.because)
  const match = await latestMatch(turn, fields.family ?? '')
  const family = match && (await turn.records.families.get(match.family))
  if (!match || !family || !turn.person.sites.includes(family.site))
    return again({ reason: 'unknown-family' })
  const closed = closedOn(match, turn)
  if (closed) return again(closed)
  const before = draft.corrects === null ? undefined : await turn.records.contacts.get(draft.corrects)
  const texts = textsFrom(fields, before?.texts ?? null)
  const telling = { facts, texts, match, supervisor: family.supervisor, now: turn.now }
  const { correctionDays } = await policyFor(turn, family, match)
  const decision = decide(before, telling, { days: correctionDays, id: turn.newId() })
  if (!decision.accepted) return again(decision.because)
  const { kept: contact, moved } = decision.next
  return kept({ draft, fields, family, notices: decision.notices, contact, before, moved }, turn)
}

function closedOn(match: Match, turn: Turn): Refusal | null {
  if (runsOn(match, turn.today)) return null
  if (match.from > turn.today) return { reason: 'before-the-match', from: match.from }
  return { reason: 'after-the-closing', until: match.until ?? match.from }
}

type Decided = Decision<Readonly<{ kept: KeptContact; moved: Contact | null }>>

/** A new contact, a corrected one, or one that turns out to be another family's. */
function decide(
  before: Contact | undefined,
  telling: Telling,
  how: Readonly<{ days: number; id: string }>,
): Decided {
  if (before !== undefined && before.family !== telling.match.family) return moveContact(before, telling, how)
  const decision = before ? correctContact(before, telling, how.days) : keepContact(how.id, telling)
  return decision.accepted ? accept({ kept: decision.next, moved: null }, ...decision.notices) : decision
}

type Keeping = Readonly<{
  draft: OpenDraft
  fields: DraftFields
  family: Family
  contact: KeptContact
  before: Contact | undefined
  notices: readonly Notice[]
  moved: Contact | null
}>

async function kept(keeping: Keeping, turn: Turn): Promise<Outcome> {
  const { draft, fields, family, contact, before, notices, moved } = keeping
  const saved = savedDraft(draft, contact.id, turn.now)
  if (!saved.accepted) return refused(saved.because)
  // Who was told already that it is urgent is not called again because a detail was put right.
  const isNewlyUrgent = contact.facts.concern === 'urgent' && before?.facts.concern !== 'urgent'
  const urgent = isNewlyUrgent ? await raiseOrRaiseLevel({ family, level: null }, turn) : null
  const overtaken = await overtakenDrafts(draft.corrects, turn, draft.id)
  const shown = { ...contact, corrected: draft.corrects !== null }
  const changes: readonly Change[] = [
    { collection: 'contacts', record: contact },
    ...(moved ? [{ collection: 'contacts' as const, record: moved }] : []),
    { collection: 'drafts', record: saved.next },
    ...overtaken.changes,
    ...misread(draft, fields, { contact, site: family.site }),
    ...(urgent?.changes ?? []),
  ]
  const isSupervised = (await supervisorOf(family, turn.records)) !== undefined
  const card = contactKeptCard({ contact: shown, family, isSupervised }, turn.words)
  return done(inPlace(card, ...(urgent?.messages ?? [])), {
    changes,
    notices: [
      ...notices,
      ...saved.notices,
      ...overtaken.notices,
      ...(moved ? await movedNotices(moved, turn) : []),
      ...(urgent?.notices ?? []),
    ],
    about: contact.id,
    family: family.id,
  })
}

/** The family a contact turned out not to be of has a supervisor who was told of it. */
async function movedNotices(moved: Contact, turn: Turn): Promise<readonly Notice[]> {
  const family = await turn.records.families.get(moved.family)
  return family ? undoneNotices(moved, family, turn) : []
}

/** Which of the fields read from a sentence the student put right: names of fields, nothing else. */
function misread(
  draft: OpenDraft,
  fields: DraftFields,
  { contact, site }: Readonly<{ contact: KeptContact; site: string }>,
): readonly Change[] {
  const read = draft.corrects === null ? fieldsOf(draft) : null
  const compared = read === null ? null : prefillOf(read, fields)
  if (compared === null || compared.read.length === 0) return []
  return [{ collection: 'prefills', record: { id: contact.id, site, on: contact.facts.date, ...compared } }]
}
