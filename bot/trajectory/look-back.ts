import { type LookBackRow, trajectoryLookBackCard } from '../../cards/trajectory-look-back-card.ts'
import type { Family } from '../../programme/family.ts'
import { type Match, runsOn } from '../../programme/match.ts'
import { type Notice, routine } from '../../programme/notice.ts'
import { worksAt } from '../../programme/person.ts'
import { digestNotice, weekOf } from '../../programme/referral-digest.ts'
import { type Day, dayOf } from '../../programme/stamp.ts'
import { isLateBy, isTimeToAsk, lookingBack } from '../../programme/trajectory/looking-back.ts'
import { restsOn } from '../../programme/trajectory/trajectory.ts'
import type { ProgrammeRecords, ReadableProgramme } from '../../storage/collections.ts'
import type { Message } from '../asked.ts'
import type { Rendering } from '../notice-rendering.ts'
import { familyPlan, trajectoryOf } from './followed.ts'

type Looking = Readonly<{ records: ReadableProgramme; today: Day }>

/** What is to be looked back at with a family; nothing while it mourns, rests or has no buddy. */
export async function lookBackOf(family: Family, { records, today }: Looking) {
  const trajectory = await trajectoryOf(family, records)
  const buddies = await buddiesOn(family, { records, today })
  const awake = buddies.filter((student) => !restsOn(trajectory, student, today))
  const plan = awake.length > 0 ? await familyPlan({ family, trajectory }, records, today) : null
  return { trajectory, buddies: awake, due: plan ? lookingBack(trajectory, plan, today) : [] }
}

/** The same for a family's supervisor: only what waits for more than a month. */
export async function lateLookBackOf(family: Family, looking: Looking) {
  return (await lookBackOf(family, looking)).due.filter((one) => isLateBy(one, looking.today))
}

/** What a buddy is to look back at, of the families given. */
export async function lookBackRows(
  families: readonly Family[],
  student: string,
  looking: Looking,
): Promise<readonly LookBackRow[]> {
  const rows = await Promise.all(
    families.map(async (family) => {
      const { buddies, due } = await lookBackOf(family, looking)
      return buddies.includes(student) && due.length > 0 ? [{ family, due }] : []
    }),
  )
  return rows.flat()
}

/**
 * The week's gentle word about goals and points. Who gets a digest this week reads it there, so that it stays one word a
 * week; `digests` are the people whose digest was owed a moment ago. Gives how many words it owes besides.
 */
export async function remindOfLookingBack(
  site: string,
  { records, day, digests }: Readonly<{ records: ProgrammeRecords; day: Day; digests: ReadonlySet<string> }>,
): Promise<readonly Notice[]> {
  const owed = new Map<string, Notice>()
  for (const family of await records.families.find('site', site)) {
    const { trajectory, buddies, due } = await lookBackOf(family, { records, today: day })
    if (!isTimeToAsk(trajectory, due, day)) continue
    const open: string[] = []
    for (const student of buddies)
      if (owed.has(student) || digests.has(student) || (await isQuietWeek(student, day, records)))
        open.push(student)
    if (open.length === 0) continue
    records.trajectories.put({ ...trajectory, lookBackAskedOn: day })
    for (const student of open.filter((one) => !digests.has(one)))
      owed.set(student, lookBackNotice(student, day))
  }
  return [...owed.values()]
}

/** The families a word of that day reminds of, as they stand when it is read. */
export async function remindedRows(
  day: Day,
  families: readonly Family[],
  { student, records }: Readonly<{ student: string; records: ReadableProgramme }>,
): Promise<readonly LookBackRow[]> {
  const asked = await Promise.all(
    families.map(async (family) => (await records.trajectories.get(family.id))?.lookBackAskedOn === day),
  )
  return lookBackRows(
    families.filter((_, at) => asked[at]),
    student,
    { records, today: day },
  )
}

/** The word by itself, for who has no digest this week; null when all was done meanwhile. */
export async function lookBackMessage(
  day: Day,
  { records, to, words, clock }: Rendering,
): Promise<Message | null> {
  const matches = (await records.matches.find('student', to.id)).filter((one) => runsOn(one, dayOf(clock())))
  const families = await Promise.all(matches.map(({ family }) => records.families.get(family)))
  const own = families.filter((family) => family !== undefined).filter(({ site }) => worksAt(to, site))
  const rows = await remindedRows(day, own, { student: to.id, records })
  return rows.length === 0 ? null : { card: trajectoryLookBackCard(rows, words) }
}

function lookBackNotice(student: string, day: Day): Notice {
  return routine('look-back', student, day, weekOf(day))
}

/** Whether somebody heard nothing of the week yet. */
async function isQuietWeek(student: string, day: Day, records: ReadableProgramme): Promise<boolean> {
  const ids = [lookBackNotice(student, day).id, digestNotice(student, day).id]
  const known = await Promise.all(ids.map((id) => records.notices.get(id)))
  return known.every((one) => one === undefined)
}

async function buddiesOn(family: Family, { records, today }: Looking): Promise<readonly string[]> {
  const matches = await records.matches.find('family', family.id)
  const here = (match: Match) => !match.standsIn && runsOn(match, today)
  const found = await Promise.all(matches.filter(here).map(({ student }) => records.people.get(student)))
  return found.flatMap((person) =>
    person?.state === 'active' && worksAt(person, family.site) ? [person.id] : [],
  )
}
