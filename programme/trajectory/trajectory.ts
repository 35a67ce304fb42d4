import { z } from 'zod'
import type { Family } from '../family.ts'
import { Day, Stamp } from '../stamp.ts'
import { Tick } from './care-calendar.ts'
import { DependenceQuestion } from './dependence.ts'
import { Goal, GoalText } from './goal.ts'
import { Helper, HelperText } from './network.ts'
import { Score } from './scores.ts'

/** One child of the family: expected, born on a day, or lost; of a loss the days may stay unsaid. */
export const Child = z.discriminatedUnion('state', [
  z.strictObject({ id: z.string(), state: z.literal('expected') }).readonly(),
  z.strictObject({ id: z.string(), state: z.literal('born'), on: Day }).readonly(),
  z
    .strictObject({
      id: z.string(),
      state: z.literal('lost'),
      /** Null when it was lost before the birth. */
      bornOn: Day.nullable(),
      on: Day.nullable(),
    })
    .readonly(),
])
export type Child = z.infer<typeof Child>

/** Why the clocks of a buddy rest for a while: vakantie, examens, ziek, het gezin is weg, iets anders. */
export const PauseReason = z.enum(['holidays', 'exams', 'illness', 'family-away', 'another'])
export type PauseReason = z.infer<typeof PauseReason>

/** Days on which the clocks of one buddy rest, with whoever stands in. */
export const Pause = z
  .strictObject({
    id: z.string(),
    student: z.string(),
    from: Day,
    until: Day,
    reason: PauseReason,
    by: z.string(),
    at: Stamp,
    /** The match that lets the stand-in in, for those days only. */
    standIn: z.strictObject({ match: z.string(), student: z.string() }).readonly().nullable(),
  })
  .readonly()
export type Pause = z.infer<typeof Pause>

/** How a lecturer goes on after a loss: de buddy blijft dichtbij zonder klokken, het gewone ritme, afscheid. */
export const AfterLoss = z.enum(['stay-near', 'usual-rhythm', 'goodbye'])
export type AfterLoss = z.infer<typeof AfterLoss>

const Dates = z.strictObject({ dueDate: Day.nullable(), birthDate: Day.nullable() }).readonly()

/** A loss that was told: from then on no clock, no date and no closing speaks by itself. */
const Quiet = z
  .strictObject({
    since: Day,
    toldBy: z.string(),
    /** How the lecturer goes on; null while nobody answered. */
    how: AfterLoss.nullable(),
    /** What stood before, while it may still have been told by mistake. */
    before: z
      .strictObject({ children: z.array(Child).readonly(), dates: Dates })
      .readonly()
      .nullable(),
  })
  .readonly()

/** Days on which a clock rests; `until` null: nobody knows how long. */
export type Rest = Readonly<{ from: Day; until: Day | null }>

/** What the trajectory of one family holds besides its contacts; `id` is that of the family. Texts are sealed. */
export const Trajectory = z
  .strictObject({
    id: z.string(),
    site: z.string(),
    children: z.array(Child).max(8).readonly(),
    quiet: Quiet.nullable(),
    /** Quiet times that are over. */
    rested: z.array(z.strictObject({ from: Day, until: Day }).readonly()).readonly(),
    pauses: z.array(Pause).readonly(),
    ticks: z.array(Tick).readonly(),
    goals: z.array(Goal).readonly(),
    goalTexts: z.array(GoalText).readonly().nullable().optional(),
    helpers: z.array(Helper).readonly(),
    helperTexts: z.array(HelperText).readonly().nullable().optional(),
    scores: z.array(Score).readonly(),
    questions: z.array(DependenceQuestion).readonly(),
    /** The day of the last weekly look for growing dependence. */
    lookedOn: Day.nullable(),
    /** The day of the week's word in which the buddy was reminded of goals and points; absent while nobody was. */
    lookBackAskedOn: Day.optional(),
  })
  .readonly()
export type Trajectory = z.infer<typeof Trajectory>

/** The trajectory of a family about which nothing was told yet. */
export function newTrajectory(family: Pick<Family, 'id' | 'site' | 'birthDate'>): Trajectory {
  return {
    id: family.id,
    site: family.site,
    children: childrenOf(family),
    quiet: null,
    rested: [],
    pauses: [],
    ticks: [],
    goals: [],
    goalTexts: [],
    helpers: [],
    helperTexts: [],
    scores: [],
    questions: [],
    lookedOn: null,
  }
}

/** A trajectory as it stands beside a family whose birth was told elsewhere, in the form that made it. */
export function besideFamily(trajectory: Trajectory, family: Pick<Family, 'birthDate'>): Trajectory {
  const isUntold = trajectory.children.every(({ state }) => state === 'expected')
  return isUntold && family.birthDate !== null ? { ...trajectory, children: childrenOf(family) } : trajectory
}

/** What the family alone says of its children: one, born or still expected. */
function childrenOf({ birthDate }: Pick<Family, 'birthDate'>): readonly Child[] {
  return [
    birthDate === null
      ? { id: 'child-1', state: 'expected' }
      : { id: 'child-1', state: 'born', on: birthDate },
  ]
}

/** Whether machines keep silent: a loss was told and nobody asked for the usual rhythm since. */
export function isQuiet(trajectory: Pick<Trajectory, 'quiet'> | undefined): boolean {
  return trajectory !== undefined && trajectory.quiet !== null
}

/** The days on which the clocks of a buddy rest: pauses, and the silence after a loss. */
export function restsOf(trajectory: Trajectory | undefined, student: string): readonly Rest[] {
  if (!trajectory) return []
  const { quiet, rested, pauses } = trajectory
  const own = pauses.filter((pause) => pause.student === student || pause.reason === 'family-away')
  return [...(quiet ? [{ from: quiet.since, until: null }] : []), ...rested, ...own]
}

/** Whether the clocks of a buddy rest on a day: then nobody is asked for anything. */
export function restsOn(trajectory: Trajectory, student: string, day: Day): boolean {
  return restsOf(trajectory, student).some(
    ({ from, until }) => from <= day && (until === null || day <= until),
  )
}
