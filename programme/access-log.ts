import type { AuditLine } from './audit.ts'
import type { Family } from './family.ts'
import type { Match } from './match.ts'
import type { Person } from './person.ts'
import { dayOf, momentOf } from './stamp.ts'

/**
 * In which quality somebody did something about a family. Whether somebody was its buddy is known of that day itself; of
 * roles only what they are now. `no-buddy-then`: a student who was not its buddy on that day.
 */
export type AccessAs =
  | 'buddy'
  | 'stand-in'
  | 'no-buddy-then'
  | 'supervisor'
  | 'role-now'
  | 'bot'
  | 'stranger'
  | 'nobody-now'

type Around = Readonly<{
  family: Family
  /** All matches of the family, ended ones too. */
  matches: readonly Match[]
  /** When the family last got another supervisor; null when it never did. */
  supervisorSince: string | null
}>

/** As who somebody did what a line tells; `person` is who did it, as the roster knows them now. */
export function accessAs(
  { by, at }: Pick<AuditLine, 'by' | 'at'>,
  person: Person | undefined,
  { family, matches, supervisorSince }: Around,
): AccessAs {
  if (by === 'system') return 'bot'
  if (by === 'stranger') return 'stranger'
  const day = dayOf(momentOf(at))
  const match = matches.find(
    ({ student, from, until }) => student === by && from <= day && (until === null || day <= until),
  )
  if (match) return match.standsIn ? 'stand-in' : 'buddy'
  if (family.supervisor === by && (supervisorSince === null || at >= supervisorSince)) return 'supervisor'
  if (!person) return 'nobody-now'
  const isOnlyStudent = person.roles.every((role) => role === 'student')
  return isOnlyStudent ? 'no-buddy-then' : 'role-now'
}

/** When the lines of a family last tell of another supervisor. */
export function supervisorSince(lines: readonly AuditLine[]): string | null {
  const changes = lines.filter(({ did, outcome }) => did === 'supervisor.changed' && outcome === 'done')
  return changes.at(-1)?.at ?? null
}
