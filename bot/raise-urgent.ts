import { answerCard } from '../cards/help-card.ts'
import { RaiseUrgent, urgentCard, WithdrawUrgent } from '../cards/urgent-card.ts'
import { NotUrgent } from '../cards/urgent-question-card.ts'
import { fieldsOf } from '../programme/draft.ts'
import type { Family } from '../programme/family.ts'
import { withdraw } from '../programme/flag-answers.ts'
import { stamp } from '../programme/stamp.ts'
import { isOpenFlag } from '../programme/urgent-flag.ts'
import { callsFor } from '../understanding/signs/calls.ts'
import { action, done, inPlace, refused, type Turn } from './action.ts'
import { followedUp } from './flag-notices.ts'
import { numbersToCall } from './numbers-to-call.ts'
import { ownFamilies } from './own-families.ts'
import { raiseOrRaiseLevel } from './second-sign.ts'
import { toldBefore } from './urgent-told-before.ts'

/** "Dringend" of a student: the numbers to call at once, and somebody of the programme hears it. */
export const raiseUrgent = action({
  asks: RaiseUrgent,
  needs: 'raise-urgent-need',
  audit: 'urgent.raised',
  run: async (sent, turn) => {
    const { level = null, types = [], signs = [], question } = sent
    const before = await toldBefore({ question, level }, turn)
    if (before) return before
    const family = await familyMeant(sent, turn)
    const raised = await raiseOrRaiseLevel({ family, level, types, signs, question }, turn)
    return done(
      { messages: raised.messages },
      { ...raised, about: raised.flag.id, family: family?.id ?? null },
    )
  },
})

/** The numbers alone: for every other role, and for a student who only looks. Nobody is told anything. */
export const urgentNumbers = action({
  asks: RaiseUrgent,
  needs: 'use-the-bot',
  audit: 'urgent.numbers-seen',
  run: async ({ family = null, types = [], signs = [] }, turn) => {
    const { roles } = turn.person
    const [as, step] = roles.includes('student')
      ? (['not-raised', 'urgent'] as const)
      : roles.includes('lecturer')
        ? (['supervisor', 'supervised'] as const)
        : (['others', 'help'] as const)
    const need = { types, calls: callsFor(signs) }
    const local = await numbersToCall(family, turn)
    const card = urgentCard({ after: { as }, need, local, next: [step] }, turn.words)
    return done({ messages: [{ card }] })
  },
})

/** "Vergissing, laat maar": whoever has a card of it sees that it was a mistake. */
export const withdrawUrgent = action({
  asks: WithdrawUrgent,
  needs: 'raise-urgent-need',
  audit: 'urgent.withdrawn',
  run: async ({ call: id }, turn) => {
    const flags = await turn.records.flags.find('student', turn.person.id)
    const since = stamp(turn.now.minus({ days: 1 }))
    const recent = flags.filter((flag) => flag.raisedAt >= since && isOpenFlag(flag))
    const flag = id
      ? flags.find((one) => one.id === id)
      : recent.toSorted((one, other) => other.raisedAt.localeCompare(one.raisedAt))[0]
    if (!flag) return refused({ reason: 'nothing-to-withdraw' })
    const answer = withdraw(flag, turn.now)
    if (!answer.accepted) return refused(answer.because, null, flag.family)
    const card = answerCard(turn.words.urgent.withdrawn, ['families', 'urgent'], turn.words)
    return done(inPlace(card), {
      changes: [{ collection: 'flags', record: answer.flag }],
      notices: await followedUp(answer, turn.records),
      about: flag.id,
      family: flag.family,
    })
  },
})

/** The question is answered with "niet dringend": only the student lowers what a sentence sounded like. */
export const notUrgent = action({
  asks: NotUrgent,
  needs: 'raise-urgent-need',
  audit: 'urgent.denied',
  run: async ({ family, question }, turn) => {
    const before = await toldBefore({ question, level: null }, turn)
    if (before) return before
    const card = answerCard(turn.words.urgentQuestion.noted, ['families', 'urgent'], turn.words)
    return done(inPlace(card), { family: family ?? null })
  },
})

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
