import { z } from 'zod'
import { reservedAs } from './alias-words.ts'
import type { Decision } from './decision.ts'
import { accept, refuse } from './decision.ts'
import { Day } from './stamp.ts'

/** One student is the buddy of one family, from a day on; ended matches keep their last day. */
export const Match = z
  .strictObject({
    id: z.string(),
    family: z.string(),
    student: z.string(),
    from: Day,
    /** Last day of the match; null while it runs. */
    until: Day.nullable(),
    policyVersion: z.number().int(),
    /** Cut off when its student was removed or its family took its consent back: it holds no day more, its last day included. */
    cutOff: z.boolean().optional(),
    /** Of a stand-in: for whom, and whether the lecturer lets earlier contacts be seen. Never a buddy too many. */
    standsIn: z.strictObject({ for: z.string(), seesOldNotes: z.boolean() }).readonly().optional(),
    /** The nickname the buddy chose for the family; sealed, and never shown by the bot. */
    alias: z.string().nullable().optional(),
  })
  .readonly()
export type Match = z.infer<typeof Match>

/** Whether the match holds on that day: from its first day to its last, both included. */
export function runsOn(match: Match, day: Day): boolean {
  return !match.cutOff && match.from <= day && (match.until === null || day <= match.until)
}

/** Ends a running match on a day; its family is closed to the student from the next day on. */
export function endMatch(match: Match, on: Day): Decision<Match> {
  if (match.until !== null) return refuse({ reason: 'match-ended-already' })
  return accept({ ...match, until: on < match.from ? match.from : on })
}

/** Ends at once what runs or is still to begin; a student who was removed and comes back gets nothing of it back. */
export function cutOffMatch(match: Match, on: Day): Decision<Match> {
  if (match.until !== null && match.until < on) return refuse({ reason: 'match-ended-already' })
  return accept({ ...match, until: on < match.from ? match.from : on, cutOff: true })
}

/** What the form that made a match says now, and what speaks for a slip. */
export type Rematched = Readonly<{
  family: string
  student: string
  from: Day
  /** The student logged under it already. */
  isUsed: boolean
  /** How many buddies a family has there: with several, another student may be meant besides. */
  most: number
}>

/**
 * A match that the form that made it tells otherwise: the same match from another day, or a mistake that gives way
 * (null) to another student. What was ended or logged under, or is about another family, stays as it was made.
 */
export function rematch(made: Match, said: Rematched): Decision<Match | null> {
  const isSameStudent = made.student === said.student
  if (isSameStudent && made.family === said.family && made.from === said.from) return accept(made)
  const stays = made.until !== null || said.isUsed || made.family !== said.family
  if (stays || (!isSameStudent && said.most > 1)) return refuse({ reason: 'match-made-already' })
  return accept(isSameStudent ? { ...made, from: said.from } : null)
}

/** Gives the family a nickname of the buddy's own choosing: short, no digits or signs that could carry an identity; none takes it away. */
export function nameAlias(match: Match, alias: string, others: readonly Match[]): Decision<Match> {
  const wanted = alias.trim().replace(/\s+/g, ' ')
  if (wanted === '' && match.alias) return accept({ ...match, alias: null })
  const taken = reservedAs(wanted)
  if (taken) return refuse({ reason: 'alias-reserved', as: taken })
  if (!/^[\p{L}][\p{L}'’ .-]{1,29}$/u.test(wanted)) return refuse({ reason: 'alias-unclear' })
  const lower = wanted.toLowerCase()
  if (others.some((other) => other.id !== match.id && other.alias?.toLowerCase() === lower))
    return refuse({ reason: 'alias-taken' })
  return accept({ ...match, alias: wanted })
}
