import { answerCard } from '../cards/help-card.ts'
import { RaiseUrgent, urgentCard, WithdrawUrgent } from '../cards/urgent-card.ts'
import { NotUrgent } from '../cards/urgent-question-card.ts'
import type { UrgencyLevel, UrgencyType } from '../programme/contact-words.ts'
import { fieldsOf } from '../programme/draft.ts'
import type { Family } from '../programme/family.ts'
import type { Notice } from '../programme/notice.ts'
import { stamp } from '../programme/stamp.ts'
import { type UrgentCall, urgentNotice, withdrawCall } from '../programme/urgent-call.ts'
import { action, type Change, done, inPlace, refused, type Turn } from './action.ts'
import type { Message } from './asked.ts'
import { ownFamilies } from './own-families.ts'
import { hearersOf, toldOf } from './urgent-hearers.ts'
import { toldBefore } from './urgent-told-before.ts'
import { wardToCall } from './ward-to-call.ts'

/** "Dringend" of a student: the numbers to call at once, and a notice for whoever supervises. */
export const raiseUrgent = action({
  asks: RaiseUrgent,
  needs: 'raise-urgent-need',
  audit: 'urgent.raised',
  run: async (sent, turn) => {
    const { level = null, types = [], question } = sent
    const before = await toldBefore({ question, level, types }, turn)
    if (before) return before
    const family = await familyMeant(sent, turn)
    const urgent = await urgentFrom({ family, level, types, question }, turn)
    return done(
      { messages: urgent.messages },
      { ...urgent, about: urgent.call.id, family: family?.id ?? null },
    )
  },
})

/** The numbers alone: for every other role, and for a student who only looks. Nobody is told anything. */
export const urgentNumbers = action({
  asks: RaiseUrgent,
  needs: 'use-the-bot',
  audit: 'urgent.numbers-seen',
  run: async ({ types = [] }, turn) => {
    const { roles } = turn.person
    const [as, step] = roles.includes('student')
      ? (['not-raised', 'urgent'] as const)
      : roles.includes('lecturer')
        ? (['supervisor', 'supervised'] as const)
        : (['others', 'help'] as const)
    const maternityNumber = await wardToCall(null, turn)
    const card = urgentCard({ after: { as }, types, maternityNumber, next: [step] }, turn.words)
    return done({ messages: [{ card }] })
  },
})

/** "Vergissing, laat maar": who was told of the call hears that it was a mistake. */
export const withdrawUrgent = action({
  asks: WithdrawUrgent,
  needs: 'raise-urgent-need',
  audit: 'urgent.withdrawn',
  run: async ({ call: id }, turn) => {
    const calls = await turn.records.urgentCalls.find('student', turn.person.id)
    const since = stamp(turn.now.minus({ days: 1 }))
    const recent = calls.filter((call) => call.raisedAt >= since && !call.withdrawnAt)
    const call = id
      ? calls.find((one) => one.id === id)
      : recent.toSorted((one, other) => other.raisedAt.localeCompare(one.raisedAt))[0]
    if (!call) return refused({ reason: 'nothing-to-withdraw' })
    const decision = withdrawCall(call, await toldOf(call, turn.records), turn.now)
    if (!decision.accepted) return refused(decision.because, null, call.family)
    const card = answerCard(turn.words.urgent.withdrawn, ['families', 'urgent'], turn.words)
    return done(inPlace(card), {
      changes: [{ collection: 'urgentCalls', record: decision.next }],
      notices: decision.notices,
      about: call.id,
      family: call.family,
    })
  },
})

/** The question is answered with "niet dringend": only the student lowers what a sentence sounded like. */
export const notUrgent = action({
  asks: NotUrgent,
  needs: 'raise-urgent-need',
  audit: 'urgent.denied',
  run: async ({ family, question }, turn) => {
    const before = await toldBefore({ question, level: null, types: [] }, turn)
    if (before) return before
    const card = answerCard(turn.words.urgentQuestion.noted, ['families', 'urgent'], turn.words)
    return done(inPlace(card), { family: family ?? null })
  },
})

type Raising = Readonly<{
  family: Family | null
  level: UrgencyLevel | null
  types?: readonly UrgencyType[]
  question?: string | undefined
}>

type Raised = Readonly<{
  call: UrgentCall
  messages: readonly Message[]
  changes: readonly Change[]
  notices: readonly Notice[]
}>

/** What raising it changes and says; for verbs that raise something besides what they do themselves. */
export async function urgentFrom(
  { family, level, types = [], question }: Raising,
  turn: Turn,
): Promise<Raised> {
  const call = {
    id: turn.newId(),
    student: turn.person.id,
    family: family?.id ?? null,
    level,
    raisedAt: stamp(turn.now),
    ...(question === undefined ? {} : { question }),
  }
  const { told, waiting } = await hearersOf(call, turn.records, turn.today)
  const maternityNumber = await wardToCall(family?.site ?? null, turn)
  const who = told.map(({ name }) => name)
  const after =
    who.length > 0
      ? ({ as: 'told', who, call: call.id } as const)
      : ({ as: 'nobody', call: call.id } as const)
  const card = urgentCard({ after, types, maternityNumber, next: ['families'] }, turn.words)
  return {
    call,
    messages: [{ card }],
    changes: [{ collection: 'urgentCalls', record: call }],
    notices: [...told, ...waiting].map(({ id }) => urgentNotice(call, id)),
  }
}

async function familyMeant(sent: RaiseUrgent, turn: Turn): Promise<Family | null> {
  const own = await ownFamilies(turn)
  const named = sent.family ?? (await familyOfDraft(sent.draft ?? null, turn))
  const found = own.find(({ family }) => family.id === named)?.family
  return found ?? (own.length === 1 ? own[0]?.family : undefined) ?? null
}

async function familyOfDraft(id: string | null, turn: Turn): Promise<string | null> {
  const draft = id === null ? undefined : await turn.records.drafts.get(id)
  return draft?.state === 'open' && draft.student === turn.person.id
    ? (fieldsOf(draft)?.family ?? null)
    : null
}
