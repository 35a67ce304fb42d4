import type { Family } from './family.ts'
import { cutOffMatch, type Match } from './match.ts'
import { supervises } from './permissions.ts'
import { holds, type Person, worksAt } from './person.ts'
import type { Day } from './stamp.ts'

/** What somebody is asked to leave: the matches and families with that name on them, before the roster changes. */
export type Standing = Readonly<{
  matches: readonly Readonly<{ match: Match; family: Family }>[]
  supervised: readonly Family[]
}>

/** What ends by it: matches as they will be, and families that nobody supervises any more. */
export type Leaving = Readonly<{
  ended: readonly Readonly<{ match: Match; family: Family }>[]
  unsupervised: readonly Family[]
}>

/**
 * What follows when somebody of the roster changes: removed, or without the role or the site. Who may no longer be a
 * family's buddy has no match with it any more, and coming back gives nothing back; a supervisor leaves families behind.
 */
export function leavingOf(
  before: Person,
  after: Person,
  { matches, supervised }: Standing,
  today: Day,
): Leaving {
  const isBuddyAt = (person: Person, { site }: Family) => holds(person, 'student') && worksAt(person, site)
  const isSupervisorOf = (person: Person, family: Family) =>
    person.state === 'active' && supervises(person, family)
  const ended = matches.flatMap(({ match, family }) => {
    if (!isBuddyAt(before, family) || isBuddyAt(after, family)) return []
    const decision = cutOffMatch(match, today)
    return decision.accepted ? [{ match: decision.next, family }] : []
  })
  const unsupervised = supervised.filter(
    (family) => isSupervisorOf(before, family) && !isSupervisorOf(after, family),
  )
  return { ended, unsupervised: unsupervised.toSorted((one, other) => one.code.localeCompare(other.code)) }
}
