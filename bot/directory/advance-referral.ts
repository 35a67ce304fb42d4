import {
  AdvanceReferral,
  type Answer,
  CorrectReferral,
  PostponeReferral,
  UndoReferral,
} from '../../cards/referral-answers.ts'
import { postpone } from '../../programme/referral-asking.ts'
import { advance, correct, undoStep } from '../../programme/referral-rules.ts'
import type { Told } from '../../programme/referral-steps.ts'
import { action, refused, type Turn } from '../action.ts'
import { concluded } from './conclude-referral.ts'
import { ownReferral } from './own-referrals.ts'

/** One tap says how far a family is on its way; in a digest the answer comes in the place of the question. */
export const advanceReferral = action({
  asks: AdvanceReferral,
  needs: 'follow-referrals',
  audit: 'referral.advanced',
  run: async (sent, turn) => {
    const found = await ownReferral(sent.referral, turn)
    if (!found) return refused({ reason: 'unknown-referral' })
    const decision = advance(found.referral, toldIn(sent.state, sent, turn), turn.now)
    const form = sent.state === 'appointed' ? ('appointed' as const) : ('stopped' as const)
    return concluded({ ...found, decision, digest: sent.digest, form, filled: sent }, turn)
  },
})

/** Puts the last step right, however far back. */
export const correctReferral = action({
  asks: CorrectReferral,
  needs: 'follow-referrals',
  audit: 'referral.corrected',
  run: async (sent, turn) => {
    const found = await ownReferral(sent.referral, turn)
    if (!found) return refused({ reason: 'unknown-referral' })
    const form = 'correct' as const
    if (sent.state === null) {
      const decision = { accepted: false, because: { reason: 'referral-step-missing' } } as const
      return concluded({ ...found, decision, form, filled: sent }, turn)
    }
    const decision = correct(found.referral, toldIn(sent.state, sent, turn), turn.now)
    return concluded({ ...found, decision, digest: sent.digest, form, filled: sent }, turn)
  },
})

/** "Weet ik nog niet": it is asked later. */
export const postponeReferral = action({
  asks: PostponeReferral,
  needs: 'follow-referrals',
  audit: 'referral.postponed',
  run: async ({ referral: id, digest }, turn) => {
    const found = await ownReferral(id, turn)
    if (!found) return refused({ reason: 'unknown-referral' })
    return concluded({ ...found, decision: postpone(found.referral, turn.now), digest }, turn)
  },
})

/** Takes the last step back; with the only one the referral goes. */
export const undoReferral = action({
  asks: UndoReferral,
  needs: 'follow-referrals',
  audit: 'referral.undone',
  run: async ({ referral: id, version, digest }, turn) => {
    const found = await ownReferral(id, turn)
    if (!found) return refused({ reason: 'unknown-referral' })
    const decision = undoStep(found.referral, { version, by: turn.person.id }, turn.now)
    return concluded({ ...found, decision, digest }, turn)
  },
})

type Details = Readonly<{ date: string | null; time: string | null; why: string | null }>

/** An answer of a card as the rules know it. */
function toldIn(answer: Answer, { date, time, why }: Details, { person }: Turn): Told {
  const appointment = answer === 'appointed' && date !== null ? { date, time } : null
  const told = { appointment, why, by: person.id }
  switch (answer) {
    case 'went-together':
      return { ...told, state: 'went', together: true }
    case 'went-alone':
      return { ...told, state: 'went', together: false }
    default:
      return { ...told, state: answer, together: null }
  }
}
