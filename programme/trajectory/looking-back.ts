import { type Day, dayAfter, daysBetween, monthsAfter } from '../stamp.ts'
import { isOpenGoal } from './goal.ts'
import type { Plan } from './plan.ts'
import { lastDays, type ScoreMoment, scoreDue } from './scores.ts'
import { isQuiet, type Trajectory } from './trajectory.ts'

/** Something to look back at with the family: its goals or its own points, at which moment, and since when. */
export type LookingBack = Readonly<{ what: 'goals' | 'points'; moment: ScoreMoment; since: Day }>

/** Months between two times goals are looked back at. */
const everyMonths = 6

/** Days a family that has just begun is left to get used to its buddy. */
const firstDays = 7

/** Days before somebody who did not come to it is reminded again. */
const remindAfter = 28

type Of = Pick<Trajectory, 'goals' | 'scores' | 'quiet'>
type Running = Pick<Plan, 'start' | 'end'>

/** What is to be looked back at on a day; nothing after a loss. */
export function lookingBack(trajectory: Of, plan: Running, today: Day): readonly LookingBack[] {
  if (isQuiet(trajectory)) return []
  const points = scoreDue(trajectory.scores, plan, today)
  const goals = goalsDue(trajectory, plan, today)
  return [
    ...(points ? [{ what: 'points', ...points } as const] : []),
    ...(goals ? [{ what: 'goals', ...goals } as const] : []),
  ]
}

/** A family that chose no goal is asked so beside its first points, and then no more: it may not want any. */
function goalsDue(
  { goals, scores }: Of,
  { start, end }: Running,
  today: Day,
): Readonly<{ moment: ScoreMoment; since: Day }> | null {
  if (goals.length === 0) return scores.length === 0 ? { moment: 'start', since: start } : null
  const seen = goals.filter(isOpenGoal).map(({ setOn, lookedBack }) => lookedBack.at(-1)?.on ?? setOn)
  const oldest = seen.toSorted()[0]
  if (oldest === undefined) return null
  const lastTime = dayAfter(end, -lastDays)
  if (today >= lastTime) return oldest < lastTime ? { moment: 'end', since: end } : null
  const since = monthsAfter(oldest, everyMonths)
  return since <= today ? { moment: 'half-year', since } : null
}

/** Whether it should have been done more than a month ago. */
export function isLateBy(due: Pick<LookingBack, 'since'>, today: Day): boolean {
  return monthsAfter(due.since, 1) < today
}

/** Whether the buddy is reminded on a day: when something has become due, and then now and again. */
export function isTimeToAsk(
  { lookBackAskedOn: asked }: Pick<Trajectory, 'lookBackAskedOn'>,
  due: readonly LookingBack[],
  today: Day,
): boolean {
  const ready = due.map(readyOn).filter((day) => day <= today)
  if (ready.length === 0) return false
  if (!asked || daysBetween(asked, today) >= remindAfter) return true
  return ready.some((day) => day > asked)
}

function readyOn({ moment, since }: LookingBack): Day {
  if (moment === 'start') return dayAfter(since, firstDays)
  return moment === 'end' ? dayAfter(since, -lastDays) : since
}
