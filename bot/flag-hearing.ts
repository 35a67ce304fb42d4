import type { DateTime } from 'luxon'
import { chainFor, type Rung } from '../programme/chain.ts'
import { type DutyRota, emptyRota } from '../programme/duty.ts'
import type { CanHear } from '../programme/escalation.ts'
import type { Family } from '../programme/family.ts'
import { runningMatches, supervises } from '../programme/permissions.ts'
import { type ActivePerson, holds, worksAt } from '../programme/person.ts'
import { dayOf } from '../programme/stamp.ts'
import type { UrgentFlag } from '../programme/urgent-flag.ts'
import type { ReadableProgramme } from '../storage/collections.ts'
import { activePeople } from './active-people.ts'

/** The people of the programme who are there, and who of them can hear something urgent now. */
export type Hearing = Readonly<{ everyone: readonly ActivePerson[]; canHear: CanHear }>

/**
 * Who can hear an urgent need: still there, a lecturer or coordinator, with a way into their chat that was not refused
 * since they last wrote. Asked at the moment of sending: people leave, lose a role, block the bot.
 */
export async function hearingNow(records: ReadableProgramme): Promise<Hearing> {
  const everyone = await activePeople(records)
  const hears = new Set<string>()
  for (const person of everyone) {
    if (!holds(person, 'lecturer') && !holds(person, 'coordinator')) continue
    const reach = await records.reaches.get(person.id)
    if (reach && !reach.refusedAt) hears.add(person.id)
  }
  return { everyone, canHear: (person) => hears.has(person) }
}

/**
 * The same for one flag: only people of its site, for who moved to another one may not act on it any more, and never
 * the student who raised it.
 */
export async function hearingOf(
  { site, student }: Pick<UrgentFlag, 'site' | 'student'>,
  records: ReadableProgramme,
): Promise<Hearing> {
  const { everyone, canHear } = await hearingNow(records)
  const here = new Set(everyone.filter((person) => worksAt(person, site)).map(({ id }) => id))
  return { everyone, canHear: (person) => person !== student && here.has(person) && canHear(person) }
}

/** The duty rota of a site; an empty one when it has told nothing yet. */
export async function rotaOf(site: string, records: ReadableProgramme): Promise<DutyRota> {
  return (await records.rotas.get(site)) ?? emptyRota(site)
}

type Raising = Readonly<{ student: string; family: Family | null; site: string; now: DateTime }>

/** The chain a flag starts with: who is on duty at its site, who supervises, and who comes after. */
export async function chainOf(
  { student, family, site, now }: Raising,
  { everyone, canHear }: Hearing,
  records: ReadableProgramme,
): Promise<readonly Rung[]> {
  const families = family ? [family] : await familiesOf(student, now, records)
  const supervisors = everyone.filter((person) => families.some((one) => supervises(person, one)))
  const rota = await rotaOf(site, records)
  return chainFor({
    site,
    rota,
    now,
    supervisors: supervisors.map(({ id }) => id),
    everyone,
    raisedBy: student,
    canHear,
  })
}

/** The families a student is the buddy of at a moment. */
export async function familiesOf(
  student: string,
  now: DateTime,
  records: ReadableProgramme,
): Promise<readonly Family[]> {
  const matches = await records.matches.find('student', student)
  const running = runningMatches(matches, student, dayOf(now))
  const found = await Promise.all(running.map(({ family }) => records.families.get(family)))
  return found.filter((one) => one !== undefined)
}
