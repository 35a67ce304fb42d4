import type { DateTime } from 'luxon'
import type { Intervision } from '../../programme/matching/intervision.ts'
import {
  type IntervisionMoment,
  type IntervisionPlan,
  type IntervisionRhythm,
  noIntervisions,
} from '../../programme/matching/intervision-plan.ts'
import { type Notice, routine } from '../../programme/notice.ts'
import { whoHoldMeetings } from '../../programme/partners-meeting/meeting-reminders.ts'
import { type ActivePerson, holds, worksAt } from '../../programme/person.ts'
import { policyOf, type Site } from '../../programme/site.ts'
import { type Day, stamp } from '../../programme/stamp.ts'
import type { ReadableProgramme } from '../../storage/collections.ts'
import { activePeople } from '../active-people.ts'
import { rotaOf } from '../flag-hearing.ts'
import { familiesOf, type StudentHere, studentsHere } from './ground.ts'

/** The intervisions a site plans, as they are kept. */
export async function planOf(site: string, records: ReadableProgramme): Promise<IntervisionPlan> {
  return (await records.intervisionPlans.get(site)) ?? noIntervisions(site)
}

/** The intervisions of a site whose matching was closed. */
export function heldAt(site: string, records: ReadableProgramme): Promise<readonly Intervision[]> {
  return records.intervisions.find('site', site)
}

/** How often a site intervises, and on which days it cannot. */
export async function intervisionRhythm(site: Site, records: ReadableProgramme): Promise<IntervisionRhythm> {
  return { weeks: policyOf(site).intervisionWeeks, closed: (await rotaOf(site.id, records)).closed }
}

/** Who waits for the next intervision of a site: how many families, and which students. */
export async function whoWaits(
  site: string,
  { records, today }: Readonly<{ records: ReadableProgramme; today: Day }>,
): Promise<Readonly<{ families: number; students: readonly StudentHere[] }>> {
  const roads = await records.roads.find('site', site)
  const students = (await studentsHere(site, { records })).filter((one) => familiesOf(one, today) === 0)
  const families = roads.filter(({ state, family }) => state === 'in-matching' && family !== null).length
  return { families, students }
}

type Changed = Readonly<{ moment: IntervisionMoment; by: string; now: DateTime }>

/** What is owed to who counted on a moment that changed: its other lecturers. */
export async function changedNotices(
  site: Site,
  { moment, by, now }: Changed,
  records: ReadableProgramme,
): Promise<readonly Notice[]> {
  const hearers = whoHoldMeetings(site, await activePeople(records)).filter(({ id }) => id !== by)
  const about = `${site.id} ${moment.id}`
  return hearers.map(({ id }) => routine('intervision-changed', id, about, `${moment.id}:${stamp(now)}`))
}

/** Whether somebody studies at a site now. */
export function studiesAt(person: ActivePerson, site: string): boolean {
  return holds(person, 'student') && worksAt(person, site)
}
