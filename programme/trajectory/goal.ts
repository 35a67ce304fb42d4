import { z } from 'zod'
import { LifeDomain } from '../contact-words.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import { Day } from '../stamp.ts'

/** How the family sees a goal now: gekozen, het groeit, gelukt, niet meer belangrijk. */
export const GoalState = z.enum(['chosen', 'growing', 'reached', 'let-go'])
export type GoalState = z.infer<typeof GoalState>

/** One time a goal was looked back at, with the family. */
const LookedBack = z.strictObject({ on: Day, by: z.string(), state: GoalState }).readonly()

/** Longest goal, in characters: a family's own sentence. */
export const longestGoal = 300

/** How many goals a family has open at most: what everything is at once, nothing is. */
export const mostGoals = 5

/** What is kept of a goal besides its words: codes and days, so that it can be counted without the family's key. */
export const Goal = z
  .strictObject({
    id: z.string(),
    /** What it is about; null when nobody said. */
    domain: LifeDomain.nullable(),
    setOn: Day,
    lookedBack: z.array(LookedBack).readonly(),
  })
  .readonly()
export type Goal = z.infer<typeof Goal>

/** A goal in the family's own words; a record seals these apart, with the family's key. */
export const GoalText = z
  .strictObject({ goal: z.string(), text: z.string().min(1).max(longestGoal) })
  .readonly()
export type GoalText = z.infer<typeof GoalText>

/** A goal with its words; null once the key of the family is destroyed. */
export type WordedGoal = Goal & Readonly<{ text: string | null; state: GoalState }>

/** Where a goal stands: as it was looked back at last. */
export function goalState({ lookedBack }: Pick<Goal, 'lookedBack'>): GoalState {
  return lookedBack.at(-1)?.state ?? 'chosen'
}

/** Whether the family still goes for it. */
export function isOpenGoal(goal: Pick<Goal, 'lookedBack'>): boolean {
  return ['chosen', 'growing'].includes(goalState(goal))
}

/** The goals with their words, the open ones first, in the order they were chosen. */
export function wordedGoals(
  goals: readonly Goal[],
  texts: readonly GoalText[] | null | undefined,
): readonly WordedGoal[] {
  const worded = goals.map((goal) => ({
    ...goal,
    state: goalState(goal),
    text: texts?.find((one) => one.goal === goal.id)?.text ?? null,
  }))
  return [...worded.filter(isOpenGoal), ...worded.filter((goal) => !isOpenGoal(goal))]
}

/** Goals and their words, as a record keeps them. */
export type Goals = Readonly<{ goals: readonly Goal[]; goalTexts: readonly GoalText[] }>

/** One goal more, in the family's own words. */
export function chooseGoal(
  { goals, goalTexts }: Goals,
  said: Pick<Goal, 'id' | 'domain' | 'setOn'> & Readonly<{ text: string }>,
): Decision<Goals> {
  const text = said.text.trim()
  if (text === '') return refuse({ reason: 'goal-missing' })
  if (text.length > longestGoal) return refuse({ reason: 'goal-too-long', most: longestGoal })
  if (goals.filter(isOpenGoal).length >= mostGoals) return refuse({ reason: 'goals-enough', most: mostGoals })
  const { id, domain, setOn } = said
  return accept({
    goals: [...goals, { id, domain, setOn, lookedBack: [] }],
    goalTexts: [...goalTexts, { goal: id, text }],
  })
}

/** A goal is looked back at with the family; the same day again is a correction of that day. */
export function lookBackAt(
  goals: readonly Goal[],
  { goal: id, ...seen }: Readonly<{ goal: string; on: Day; by: string; state: GoalState }>,
): Decision<readonly Goal[]> {
  if (!goals.some((goal) => goal.id === id)) return refuse({ reason: 'unknown-goal' })
  return accept(
    goals.map((goal) => {
      if (goal.id !== id) return goal
      const earlier = goal.lookedBack.filter(({ on }) => on !== seen.on)
      return { ...goal, lookedBack: [...earlier, seen] }
    }),
  )
}
