import type { Family } from '../programme/family.ts'
import { runningMatches, supervises } from '../programme/permissions.ts'
import { type ActivePerson, holds, type Person, worksAt } from '../programme/person.ts'
import type { Day } from '../programme/stamp.ts'
import { type UrgentCall, urgentNotice } from '../programme/urgent-call.ts'
import type { ReadableProgramme } from '../storage/collections.ts'

/** Who hears of an urgent call. `told` can be reached now; `waiting` are supervisors without a way into their chat. */
export type Hearers = Readonly<{ told: readonly ActivePerson[]; waiting: readonly ActivePerson[] }>

/**
 * The supervisors of the families meant; when none of them can be reached the other lecturers of the site, and when
 * there are none of those either its coordinators. Asked again at the moment of sending: people come and go.
 */
export async function hearersOf(call: UrgentCall, records: ReadableProgramme, today: Day): Promise<Hearers> {
  const families = await familiesMeant(call, records, today)
  const student = await records.people.get(call.student)
  const others = (await records.people.all()).filter(
    (person): person is ActivePerson => person.state === 'active' && person.id !== call.student,
  )
  const supervisors = others.filter((person) => families.some((family) => supervises(person, family)))
  const reached = await reachable(supervisors, call, records)
  if (reached.length > 0) return { told: reached, waiting: without(supervisors, reached) }
  const sites = families.length > 0 ? families.map(({ site }) => site) : (student?.sites ?? [])
  const here = others.filter((person) => sites.some((site) => worksAt(person, site)))
  for (const role of ['lecturer', 'coordinator'] as const) {
    const told = await reachable(
      here.filter((person) => holds(person, role)),
      call,
      records,
    )
    if (told.length > 0) return { told, waiting: supervisors }
  }
  return { told: [], waiting: supervisors }
}

/** Everybody who is owed, or was sent, the notice of a call. */
export async function toldOf(call: UrgentCall, records: ReadableProgramme): Promise<readonly string[]> {
  const people = await records.people.all()
  const owed = await Promise.all(people.map(({ id }) => records.notices.get(urgentNotice(call, id).id)))
  return owed.flatMap((one) => (one?.state === 'owed' || one?.state === 'sent' ? [one.notice.to] : []))
}

async function familiesMeant(
  { family, student }: UrgentCall,
  records: ReadableProgramme,
  today: Day,
): Promise<readonly Family[]> {
  const ids =
    family !== null
      ? [family]
      : runningMatches(await records.matches.find('student', student), student, today).map(
          (match) => match.family,
        )
  const found = await Promise.all(ids.map((id) => records.families.get(id)))
  return found.filter((one) => one !== undefined)
}

/** Those with a way into their chat, Teams not having said before that it leads nowhere. */
async function reachable(
  people: readonly ActivePerson[],
  call: UrgentCall,
  records: ReadableProgramme,
): Promise<readonly ActivePerson[]> {
  const isReachable = async ({ id }: Person) => {
    const owed = await records.notices.get(urgentNotice(call, id).id)
    return owed?.state !== 'unreachable' && (await records.reaches.get(id)) !== undefined
  }
  const answers = await Promise.all(people.map(isReachable))
  return people.filter((_, at) => answers[at])
}

function without(people: readonly ActivePerson[], some: readonly ActivePerson[]): readonly ActivePerson[] {
  return people.filter((person) => !some.includes(person))
}
