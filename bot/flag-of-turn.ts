import { holds, worksAt } from '../programme/person.ts'
import type { UrgentFlag } from '../programme/urgent-flag.ts'
import type { Turn } from './action.ts'
import { type Hearing, hearingOf } from './flag-hearing.ts'

/** A flag somebody of the programme may act on, and who can hear what follows. */
export type FlagFound = Readonly<{ flag: UrgentFlag; hearing: Hearing }>

/** One flag, for somebody who is in its chain or is lecturer or coordinator of its site; undefined for all others. */
export async function flagFor(id: string, turn: Turn): Promise<FlagFound | undefined> {
  const flag = await turn.records.flags.get(id)
  if (!flag || !mayActOn(flag, turn)) return undefined
  return { flag, hearing: await hearingOf(flag, turn.records) }
}

/** Whether the person who asks may hear of a flag and act on it. */
export function mayActOn(flag: UrgentFlag, { person }: Pick<Turn, 'person'>): boolean {
  if (person.id === flag.student) return flag.isDrill
  const isStaff = holds(person, 'lecturer') || holds(person, 'coordinator')
  return isStaff && worksAt(person, flag.site)
}
