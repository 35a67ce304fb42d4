import { OpenOfFamily } from '../../cards/trajectory-card.ts'
import { GoalForm, trajectoryGoalsCard } from '../../cards/trajectory-goals-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { chooseGoal, lookBackAt } from '../../programme/trajectory/goal.ts'
import type { Trajectory } from '../../programme/trajectory/trajectory.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { madeId } from '../made-once.ts'
import { followedWhole, noFamily, whichFamily } from './followed.ts'
import { keptTrajectory, type Whole } from './kept-trajectory.ts'

/** What the family wants, and how it sees it now. */
export const openGoals = action({
  asks: OpenOfFamily,
  needs: 'follow-trajectory',
  audit: 'goals.seen',
  run: async (sent, turn) => {
    const which = await whichFamily('open-goals', sent.family, turn)
    if ('ask' in which) return which.ask
    const found = await followedWhole(turn, which.family)
    if ('because' in found) return noFamily(found.because, which.family)
    return done(below(goalsCard(found, turn)), { family: found.family.id })
  },
})

/** A goal in the family's own words; sent again it is the same goal. */
export const addGoal = action({
  asks: GoalForm,
  needs: 'follow-trajectory',
  audit: 'goal.chosen',
  run: async (sent, turn) => {
    const found = await followedWhole(turn, sent.family)
    if ('because' in found) return noFamily(found.because, sent.family)
    const { trajectory } = found
    const id = madeId({ verb: 'choose-goal', token: sent.token }, turn)
    const others = {
      goals: trajectory.goals.filter((goal) => goal.id !== id),
      goalTexts: (trajectory.goalTexts ?? []).filter(({ goal }) => goal !== id),
    }
    const said = { id, domain: sent.domain, setOn: turn.today, text: sent.text ?? '' }
    const decision = chooseGoal(others, said)
    if (!decision.accepted) return again(found, { because: decision.because, sent }, turn)
    return kept(found, { ...trajectory, ...decision.next }, turn)
  },
})

/** A goal is looked back at, together with the family. */
export const lookBackAtGoal = action({
  asks: GoalForm,
  needs: 'follow-trajectory',
  audit: 'goal.looked-back-at',
  run: async (sent, turn) => {
    const found = await followedWhole(turn, sent.family)
    if ('because' in found) return noFamily(found.because, sent.family)
    if (sent.goal === null || sent.state === null)
      return again(found, { because: { reason: 'unknown-goal' }, sent }, turn)
    const seen = { goal: sent.goal, on: turn.today, by: turn.person.id, state: sent.state }
    const decision = lookBackAt(found.trajectory.goals, seen)
    if (!decision.accepted) return again(found, { because: decision.because, sent }, turn)
    return kept(found, { ...found.trajectory, goals: decision.next }, turn)
  },
})

function kept(found: Whole, trajectory: Trajectory, turn: Turn): Outcome {
  return keptTrajectory(trajectory, inPlace(goalsCard({ ...found, trajectory }, turn)))
}

function goalsCard({ family, trajectory: { goals } }: Whole, turn: Turn) {
  return trajectoryGoalsCard({ token: turn.newId(), family, goals }, turn.words)
}

type Again = Readonly<{ because: Refusal; sent: GoalForm }>

function again({ family, trajectory }: Whole, { because, sent }: Again, turn: Turn): Outcome {
  const { token, goal, state, text, domain } = sent
  const view = { token, family, goals: trajectory.goals, filled: { goal, state, text, domain } }
  const card = trajectoryGoalsCard({ ...view, problem: sayRefusal(turn.words, because) }, turn.words)
  return refused(because, inPlace(card), family.id)
}
