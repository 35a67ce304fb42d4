import type { Family, SupervisingRole } from './family.ts'
import type { Match } from './match.ts'
import { runsOn } from './match.ts'
import { type ActivePerson, holds, type Person, type Role, worksAt } from './person.ts'
import type { SitePolicy } from './site.ts'
import type { Day } from './stamp.ts'

/**
 * What each role may do at all; whether it concerns this family is asked of `seesFamily`. A coordinator supervises
 * where the policy of the site says so, and of those families only.
 */
const granted = {
  'use-the-bot': ['student', 'lecturer', 'assessor', 'coordinator', 'partner'],
  'log-contact': ['student'],
  'see-own-families': ['student'],
  'raise-urgent-need': ['student'],
  'answer-urgent-need': ['lecturer', 'coordinator'],
  'answer-follow-up': ['student', 'lecturer', 'coordinator'],
  'run-drills': ['lecturer', 'coordinator'],
  'manage-duty': ['lecturer', 'coordinator'],
  'see-supervised-families': ['lecturer', 'coordinator'],
  'see-some-families': ['student', 'lecturer', 'coordinator'],
  'see-site-families': ['coordinator'],
  'see-board': ['lecturer', 'coordinator'],
  'see-figures': ['lecturer', 'coordinator'],
  'answer-log': ['lecturer', 'coordinator'],
  'manage-families': ['lecturer', 'coordinator'],
  'see-shared-work': ['assessor'],
  'manage-people': ['coordinator'],
  'see-access-log': ['coordinator'],
  'make-exports': ['coordinator'],
  'set-up-site': ['coordinator'],
  'set-lecturers-channel': ['coordinator'],
  'see-reading-figures': ['coordinator'],
  'find-services': ['student', 'lecturer', 'assessor', 'coordinator', 'partner'],
  'share-services': ['student', 'lecturer', 'coordinator'],
  'moderate-services': ['lecturer', 'coordinator'],
  'ring-services': ['student'],
  'follow-referrals': ['student'],
  'follow-trajectory': ['student', 'lecturer', 'coordinator'],
  'erase-families': ['coordinator'],
  'see-referral-troubles': ['lecturer', 'coordinator'],
  'ask-for-buddy': ['partner'],
  'handle-requests': ['lecturer', 'coordinator'],
  'do-intakes': ['lecturer', 'coordinator'],
  'hold-partners-meeting': ['lecturer', 'coordinator'],
  'match-families': ['lecturer', 'coordinator'],
  'be-matched': ['student'],
  'run-jobs': [],
} as const satisfies Readonly<Record<string, readonly Role[]>>

/** Names of everything that can be allowed. `run-jobs` belongs to the programme's own clock, never to a person. */
export type Permission = keyof typeof granted

/** All permissions, for tests that walk through the whole matrix. */
export const permissions = Object.keys(granted) as readonly Permission[]

/** Whether one of the person's roles carries the permission. */
export function may(person: ActivePerson, permission: Permission): boolean {
  const roles: readonly Role[] = granted[permission]
  return person.roles.some((role) => roles.includes(role))
}

/** The matches of a student that hold today, newest first: a buddy sees a family only while matched to it. */
export function runningMatches(matches: readonly Match[], student: string, today: Day): readonly Match[] {
  return matches
    .filter((match) => match.student === student && runsOn(match, today))
    .toSorted((one, other) => other.from.localeCompare(one.from))
}

/** Whether a person sees a family: as its buddy while matched, or as its supervisor of the same site. */
export function seesFamily(
  person: ActivePerson,
  family: Family,
  matches: readonly Match[],
  today: Day,
): boolean {
  if (!worksAt(person, family.site)) return false
  const isBuddy = runningMatches(matches, person.id, today).some((match) => match.family === family.id)
  return (isBuddy && may(person, 'see-own-families')) || supervises(person, family)
}

/**
 * As what somebody can supervise families of a site: as a lecturer, or where its policy says so as a coordinator of the
 * expertise centre; null when not at all.
 */
export function supervisingRole(
  person: Person | undefined,
  site: string,
  { supervisedBy }: Pick<SitePolicy, 'supervisedBy'>,
): SupervisingRole | null {
  if (!person || !worksAt(person, site)) return null
  if (holds(person, 'lecturer')) return 'lecturer'
  return supervisedBy === 'also-coordinator' && holds(person, 'coordinator') ? 'coordinator' : null
}

/** Whether a person supervises a family: named as its supervisor, still in the role for which that was, still at its site. */
export function supervises(person: ActivePerson, family: Family): boolean {
  return (
    family.supervisor === person.id &&
    may(person, 'see-supervised-families') &&
    holds(person, family.supervisedAs ?? 'lecturer') &&
    worksAt(person, family.site)
  )
}
