import type { Card } from '../../cards/card.ts'
import { answerCard } from '../../cards/help-card.ts'
import { referralCard } from '../../cards/referral-card.ts'
import {
  appointedFormCard,
  correctFormCard,
  type FormView,
  stoppedFormCard,
} from '../../cards/referral-form-cards.ts'
import { serviceSaid } from '../../cards/referral-lines.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { Decision } from '../../programme/decision.ts'
import type { Family } from '../../programme/family.ts'
import type { Referral } from '../../programme/referral.ts'
import type { Refusal } from '../../programme/refusal.ts'
import type { Day } from '../../programme/stamp.ts'
import { done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { referralView, serviceName, shown } from './own-referrals.ts'
import { digestCard } from './referral-digest.ts'

type As = 'appointed' | 'stopped' | 'correct'

/** What was decided about a referral, and where the answer belongs: in its digest, on its form, or on its own card. */
type Concluding = Readonly<{
  referral: Referral
  family: Family
  decision: Decision<Referral>
  digest?: Day | undefined
  form?: As
  filled?: FormView['filled']
}>

/** The answer to a tap on a referral: changed or not, its card stands in the place of the one tapped. */
export async function concluded(concluding: Concluding, turn: Turn): Promise<Outcome> {
  const { referral, family, decision } = concluding
  if (!decision.accepted) {
    const card = await stillAsking(concluding, decision.because, turn)
    return refused(decision.because, inPlace(card), family.id)
  }
  const { next } = decision
  const card = await cardOf({ ...concluding, referral: next }, turn)
  return done(inPlace(card), {
    changes: next === referral ? [] : [{ collection: 'referrals', record: next }],
    about: referral.id,
    family: family.id,
  })
}

type Showing = Pick<Concluding, 'referral' | 'family' | 'digest'> & Readonly<{ problem?: string }>

async function cardOf({ referral, family, digest, problem }: Showing, turn: Turn): Promise<Card> {
  const more = problem === undefined ? {} : { problem }
  const inDigest =
    digest === undefined ? null : await digestCard({ day: digest, changed: referral, ...more }, turn)
  if (inDigest) return inDigest
  if (referral.state === 'withdrawn') {
    const name = serviceSaid(await serviceName(referral.service, turn.records), turn.words)
    return answerCard(turn.words.referral.undone(name), ['families', 'week'], turn.words)
  }
  return referralCard({ ...(await referralView(referral, family, turn)), ...more }, turn.words)
}

/** What was left out or unclear is asked on the form it stood on; anything else is said above what stands. */
async function stillAsking(concluding: Concluding, because: Refusal, turn: Turn): Promise<Card> {
  const { referral, family, form, filled } = concluding
  const problem = sayRefusal(turn.words, because)
  if (!form || because.reason === 'referral-cannot-follow') return cardOf({ ...concluding, problem }, turn)
  const view = { ...(await shown(referral, family, turn.records)), problem, ...(filled ? { filled } : {}) }
  return formCard(form, view, turn.words)
}

/** The small form of that kind. */
export function formCard(as: As, view: FormView, words: Wording): Card {
  switch (as) {
    case 'appointed':
      return appointedFormCard(view, words)
    case 'stopped':
      return stoppedFormCard(view, words)
    case 'correct':
      return correctFormCard(view, words)
  }
}
