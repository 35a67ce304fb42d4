import { BeginClosing, closingBeginCard } from '../../cards/closing-begin-card.ts'
import { OfClosing } from '../../cards/closing-card.ts'
import { OpenTimeline } from '../../cards/families-card.ts'
import { OpenOfFamily } from '../../cards/trajectory-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { beginClosing, keepGoing, type RoadAndClosing } from '../../programme/closing/closing-rules.ts'
import type { Decision } from '../../programme/decision.ts'
import { isQuiet } from '../../programme/trajectory/trajectory.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { familyPlan, noFamily, whichFamily } from '../trajectory/followed.ts'
import {
  buddiesOf,
  type ClosingFound,
  closingCardOf,
  closingFor,
  notNow,
  supervisedClosing,
} from './found-closing.ts'

/** Where the goodbye of a family stands, for its supervisor and its buddy, from the first day on. */
export const openClosing = action({
  asks: OpenOfFamily,
  needs: 'follow-trajectory',
  audit: 'closing.seen',
  run: async (sent, turn) => {
    const which = await whichFamily('open-closing', sent.family, turn)
    if ('ask' in which) return which.ask
    const found = await closingFor(turn, which.family)
    if ('because' in found) return noFamily(found.because, which.family)
    return done(below(await closingCardOf(found, turn)), { about: found.road.id, family: found.family.id })
  },
})

/** Opens the form that begins the closing, with the planned end in it. */
export const startClosingForm = action({
  asks: OpenTimeline,
  needs: 'see-supervised-families',
  audit: 'closing.form-opened',
  run: async ({ family: id }, turn) => {
    const found = await supervisedClosing(turn, id)
    if ('because' in found) return noFamily(found.because, id)
    const { family, road, trajectory } = found
    if (road.state !== 'running')
      return notNow(
        found,
        { reason: 'road-step-out-of-order', state: road.state, step: 'start-closing' },
        turn,
      )
    const plan = await familyPlan(found, turn.records, turn.today)
    const isSilent = isQuiet(trajectory)
    const view = {
      token: turn.newId(),
      family,
      version: road.version,
      reason: isSilent ? ('loss' as const) : null,
      endsOn: plan && !isSilent && plan.end >= turn.today ? plan.end : turn.today,
    }
    return done(below(closingBeginCard(view, turn.words)), { about: road.id, family: family.id })
  },
})

/** The closing begins; a wrong form comes back with what was filled in. */
export const startClosing = action({
  asks: BeginClosing,
  needs: 'see-supervised-families',
  audit: 'closing.begun',
  run: async (sent, turn) => {
    const found = await supervisedClosing(turn, sent.family)
    if ('because' in found) return noFamily(found.because, sent.family)
    const { reason, endsOn, version } = sent
    const decision = beginClosing(
      found,
      { ...(await around(found, turn)), version, reason, endsOn },
      turn.now,
    )
    if (decision.accepted) return moved(found, decision, turn)
    const { because } = decision
    if (because.reason !== 'road-reason-missing' && because.reason !== 'closing-day-unclear')
      return notNow(found, because, turn)
    const problem = sayRefusal(turn.words, because)
    const card = closingBeginCard({ ...sent, family: found.family, problem }, turn.words)
    return refused(because, inPlace(card), sent.family)
  },
})

/** It goes on after all. */
export const keepOn = action({
  asks: OfClosing,
  needs: 'see-supervised-families',
  audit: 'closing.stopped',
  run: async ({ family: id, version }, turn) => {
    const found = await supervisedClosing(turn, id)
    if ('because' in found) return noFamily(found.because, id)
    const decision = keepGoing(found, { ...(await around(found, turn)), version }, turn.now)
    return decision.accepted ? moved(found, decision, turn) : notNow(found, decision.because, turn)
  },
})

/** Who takes a step, and who else hears of it. */
export async function around({ family }: ClosingFound, turn: Turn) {
  const buddies = await buddiesOf(family.id, turn)
  return { by: turn.person.id, buddies, supervisor: family.supervisor }
}

async function moved(
  found: ClosingFound,
  { next, notices }: Extract<Decision<RoadAndClosing>, { accepted: true }>,
  turn: Turn,
): Promise<Outcome> {
  const card = await closingCardOf({ ...found, road: next.road, closing: next.closing }, turn)
  return done(inPlace(card), {
    changes: [
      { collection: 'roads', record: next.road },
      { collection: 'closings', record: next.closing },
    ],
    notices,
    about: next.road.id,
    family: found.family.id,
  })
}
