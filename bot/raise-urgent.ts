import { answerCard } from '../cards/help-card.ts'
import { RaiseUrgent, urgentCard } from '../cards/urgent-card.ts'
import { NotUrgent } from '../cards/urgent-question-card.ts'
import type { UrgencyLevel } from '../programme/contact-words.ts'
import { fieldsOf } from '../programme/draft.ts'
import type { Family } from '../programme/family.ts'
import type { Notice } from '../programme/notice.ts'
import { stamp } from '../programme/stamp.ts'
import { type UrgentCall, urgentNotice } from '../programme/urgent-call.ts'
import { action, type Change, done, inPlace, type Turn } from './action.ts'
import type { Message } from './asked.ts'
import { ownFamilies, policyFor, supervisedFamily } from './own-families.ts'

/** "Dringend", tapped or typed: the numbers to call at once, and one notice for the supervising lecturer. */
export const raiseUrgent = action({
  asks: RaiseUrgent,
  needs: 'raise-urgent-need',
  audit: 'urgent.raised',
  run: async (sent, turn) => {
    const family = await familyMeant(sent, turn)
    const urgent = await urgentFrom({ family, level: sent.level ?? null }, turn)
    return done(
      { messages: urgent.messages },
      { ...urgent, about: urgent.call.id, family: family?.id ?? null },
    )
  },
})

/** The question is answered with "niet dringend": only the student lowers what a sentence sounded like. */
export const notUrgent = action({
  asks: NotUrgent,
  needs: 'raise-urgent-need',
  audit: 'urgent.denied',
  run: async ({ family }, turn) => {
    const card = answerCard(turn.words.urgentQuestion.noted, ['families', 'urgent'], turn.words)
    return done(inPlace(card), { family: family ?? null })
  },
})

type Raising = Readonly<{ family: Family | null; level: UrgencyLevel | null }>

type Raised = Readonly<{
  call: UrgentCall
  messages: readonly Message[]
  changes: readonly Change[]
  notices: readonly Notice[]
}>

/** What raising it changes and says; for verbs that raise something besides what they do themselves. */
export async function urgentFrom({ family, level }: Raising, turn: Turn): Promise<Raised> {
  const call = {
    id: turn.newId(),
    student: turn.person.id,
    family: family?.id ?? null,
    level,
    raisedAt: stamp(turn.now),
  }
  const supervisors = await supervisorsFor(family, turn)
  const maternityNumber = family ? (await policyFor(turn, family)).maternityNumber : null
  const told = supervisors.map(({ name }) => name).join(` ${turn.words.all} `)
  const card = urgentCard({ told: told === '' ? null : told, stored: true, maternityNumber }, turn.words)
  return {
    call,
    messages: [{ card }],
    changes: [{ collection: 'urgentCalls', record: call }],
    notices: supervisors.map(({ id }) => urgentNotice(call, id)),
  }
}

/** The supervisor of the family meant; of every own family when none was named. */
async function supervisorsFor(family: Family | null, turn: Turn) {
  const families = family ? [family] : (await ownFamilies(turn)).map((own) => own.family)
  const ids = [...new Set(families.map(({ supervisor }) => supervisor))].filter((id) => id !== turn.person.id)
  const people = await Promise.all(ids.map((id) => turn.records.people.get(id)))
  return people.filter((person) => person !== undefined).filter(({ state }) => state === 'active')
}

async function familyMeant(sent: RaiseUrgent, turn: Turn): Promise<Family | null> {
  const own = await ownFamilies(turn)
  const named = sent.family ?? (await familyOfDraft(sent.draft ?? null, turn))
  const found =
    own.find(({ family }) => family.id === named)?.family ?? (own.length === 1 ? own[0]?.family : undefined)
  return found ?? (named ? await supervisedFamily(turn, named) : undefined) ?? null
}

async function familyOfDraft(id: string | null, turn: Turn): Promise<string | null> {
  const draft = id === null ? undefined : await turn.records.drafts.get(id)
  return draft?.state === 'open' && draft.student === turn.person.id
    ? (fieldsOf(draft)?.family ?? null)
    : null
}
