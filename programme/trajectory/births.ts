import { accept, type Decision, refuse } from '../decision.ts'
import { bornOn, type Family } from '../family.ts'
import { type Day, dayAfter, daysBetween } from '../stamp.ts'
import type { AfterLoss, Child, Trajectory } from './trajectory.ts'

/** A family with its trajectory, because a birth or a loss changes both. */
export type Told = Readonly<{ family: Family; trajectory: Trajectory }>

/** Children of one birth come within so many days of each other. */
const daysApart = 14

/** The most children of one birth that the form can say. */
export const mostChildren = 3

/** The children were born: one day each, the youngest counts. Told again it puts the days right. */
export function tellBirths({ family, trajectory }: Told, said: readonly Day[], today: Day): Decision<Told> {
  const days = said.toSorted()
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return refuse({ reason: 'birth-missing' })
  for (const day of days) {
    const born = bornOn(day, today)
    if (!born.accepted) return born
  }
  if (daysBetween(first, last) > daysApart) return refuse({ reason: 'births-far-apart', days: daysApart })
  const lost = trajectory.children.filter(({ state }) => state === 'lost')
  const free = Array.from({ length: mostChildren + lost.length }, (_, at) => `child-${at + 1}`).filter(
    (id) => !lost.some((child) => child.id === id),
  )
  const born = days.map((on, at): Child => ({ id: free[at] ?? `child-${at + 10}`, state: 'born', on }))
  const quiet = trajectory.quiet && { ...trajectory.quiet, before: null }
  return accept({
    family: { ...family, birthDate: last },
    trajectory: { ...trajectory, children: [...born, ...lost], quiet },
  })
}

/** Whom a loss is about: everything there was, one of several that are expected, or one child. */
export type Lost = Readonly<{ who: 'all' | 'one-of-several' | string; on: Day | null; by: string }>

/**
 * A loss, of all or of one: everything that machines say of dates and clocks stops from now on. A family that lost all
 * has no due or birth date any more, so that nothing anywhere counts from it.
 */
export function tellLoss({ family, trajectory }: Told, { who, on, by }: Lost, today: Day): Decision<Told> {
  if (on !== null && on > today) return refuse({ reason: 'loss-in-future' })
  const before = trajectory.children
  const children = withoutLost(before, { who, on })
  if (children === null) return refuse({ reason: 'unknown-child' })
  const born = children.flatMap((child) => (child.state === 'born' ? [child.on] : []))
  const isAllGone = children.every(({ state }) => state === 'lost')
  const dates = { dueDate: family.dueDate, birthDate: family.birthDate }
  const quiet = {
    since: trajectory.quiet?.since ?? today,
    toldBy: by,
    how: null,
    before: { children: before, dates },
  }
  return accept({
    family: {
      ...family,
      dueDate: isAllGone ? null : family.dueDate,
      birthDate: born.toSorted().at(-1) ?? null,
    },
    trajectory: { ...trajectory, children, quiet },
  })
}

function withoutLost(
  children: readonly Child[],
  { who, on }: Pick<Lost, 'who' | 'on'>,
): readonly Child[] | null {
  const gone = (child: Child): Child =>
    child.state === 'lost'
      ? child
      : { id: child.id, state: 'lost', bornOn: child.state === 'born' ? child.on : null, on }
  const standing = children.filter(({ state }) => state !== 'lost')
  if (standing.length === 0) return null
  if (who === 'all') return children.map(gone)
  if (who === 'one-of-several') {
    if (!standing.some(({ state }) => state === 'expected')) return null
    return [...children, { id: `child-${children.length + 1}`, state: 'lost', bornOn: null, on }]
  }
  if (!standing.some(({ id }) => id === who)) return null
  return children.map((child) => (child.id === who ? gone(child) : child))
}

/** A loss that was told by mistake: everything stands as it did before. */
export function takeLossBack({ family, trajectory }: Told): Decision<Told> {
  const { quiet } = trajectory
  if (!quiet) return refuse({ reason: 'no-loss-told' })
  if (!quiet.before || quiet.how !== null) return refuse({ reason: 'loss-stands' })
  const { children, dates } = quiet.before
  return accept({ family: { ...family, ...dates }, trajectory: { ...trajectory, children, quiet: null } })
}

/** How it goes on after a loss; a lecturer who chose to stay near can still choose otherwise later. */
export function goOnAfterLoss(trajectory: Trajectory, how: AfterLoss, today: Day): Decision<Trajectory> {
  const { quiet, rested } = trajectory
  if (!quiet) return refuse({ reason: 'no-loss-told' })
  if (how !== 'usual-rhythm') return accept({ ...trajectory, quiet: { ...quiet, how, before: null } })
  const until = dayAfter(today, -1)
  const over = until < quiet.since ? [] : [{ from: quiet.since, until }]
  return accept({ ...trajectory, quiet: null, rested: [...rested, ...over] })
}
