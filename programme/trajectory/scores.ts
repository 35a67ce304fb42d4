import { z } from 'zod'
import { LifeDomain } from '../contact-words.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import { Day, daysBetween, monthsAfter } from '../stamp.ts'

/** When the family gave its points: bij de start, halfweg, bij het einde. */
export const ScoreMoment = z.enum(['start', 'half-year', 'end'])
export type ScoreMoment = z.infer<typeof ScoreMoment>

/** Points a family gives itself: 0 (het gaat helemaal niet) to 5 (het gaat goed). */
const Points = z.number().int().min(0).max(5)

/** The family's own score per life domain on a day; what it did not want to score is left out. */
export const Score = z
  .strictObject({ on: Day, moment: ScoreMoment, by: z.string(), points: z.partialRecord(LifeDomain, Points) })
  .readonly()
export type Score = z.infer<typeof Score>

/** Months between two times a family is asked. */
const everyMonths = 6

/** Days before the end from which the last points are asked. */
export const lastDays = 28

/** The family's points are kept; the same day again corrects them. */
export function keepScore(scores: readonly Score[], score: Score): Decision<readonly Score[]> {
  if (Object.keys(score.points).length === 0) return refuse({ reason: 'points-missing' })
  return accept(
    [...scores.filter(({ on }) => on !== score.on), score].toSorted((one, other) =>
      one.on.localeCompare(other.on),
    ),
  )
}

/** Which points are to be asked now, with the day they were due; null when it is not the time. */
export function scoreDue(
  scores: readonly Pick<Score, 'on' | 'moment'>[],
  { start, end }: Readonly<{ start: Day; end: Day }>,
  today: Day,
): Readonly<{ moment: ScoreMoment; since: Day }> | null {
  const last = scores.at(-1)
  if (!last) return { moment: 'start', since: start }
  if (last.moment === 'end') return null
  if (daysBetween(today, end) <= lastDays) return { moment: 'end', since: end }
  const since = monthsAfter(last.on, everyMonths)
  return since <= today ? { moment: 'half-year', since } : null
}

/** The first and the last points of each domain that was ever scored. */
export function scoreChanges(
  scores: readonly Score[],
): readonly Readonly<{ domain: LifeDomain; first: number; last: number }>[] {
  return LifeDomain.options.flatMap((domain) => {
    const given = scores.flatMap(({ points }) => points[domain] ?? [])
    const [first] = given
    const last = given.at(-1)
    return first === undefined || last === undefined ? [] : [{ domain, first, last }]
  })
}
