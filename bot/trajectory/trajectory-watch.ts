import type { DateTime } from 'luxon'
import { programmeZone } from '../../programme/belgian-zone.ts'
import { isWorkingDay } from '../../programme/calendar.ts'
import type { Family } from '../../programme/family.ts'
import { type Match, runsOn } from '../../programme/match.ts'
import { routine } from '../../programme/notice.ts'
import { policyOf } from '../../programme/site.ts'
import { type Day, dayOf, daysBetween, momentOf } from '../../programme/stamp.ts'
import { type DependenceQuestion, mayAsk, signsOf } from '../../programme/trajectory/dependence.ts'
import { restsOn, type Trajectory } from '../../programme/trajectory/trajectory.ts'
import type { ProgrammeRecords, ProgrammeStore } from '../../storage/collections.ts'
import type { Clock } from '../clock.ts'
import { rotaOf } from '../flag-hearing.ts'
import { owe, writeAudit } from '../owe.ts'
import { newestFirst } from '../own-families.ts'
import { trajectoryOf } from './followed.ts'

/** Milliseconds of the clock between two looks. */
const lookEvery = 3_600_000

/** Days between two looks at one family. */
const weekly = 7

/** Working hours in which somebody may be asked something that can wait. */
const from = '10:00'
const until = '17:00'

/**
 * Looks once a week at each family whether the buddy should be asked about growing dependence, and asks at most once a
 * month; a family that rests or mourns is left in peace. To be called as often as the other jobs; gives how many were asked.
 */
export function createTrajectoryWatch(store: ProgrammeStore, clock: Clock): () => Promise<number> {
  let lookedAt = Number.NEGATIVE_INFINITY
  return async () => {
    const now = clock()
    if (now.toMillis() - lookedAt < lookEvery) return 0
    lookedAt = now.toMillis()
    return store.transaction(async (records) => {
      let asked = 0
      for (const { id } of await records.sites.all()) {
        if (!(await isTime(id, records, now))) continue
        for (const family of await records.families.find('site', id))
          asked += await look(family, { records, now })
      }
      return asked
    })
  }
}

async function isTime(site: string, records: ProgrammeRecords, now: DateTime): Promise<boolean> {
  const time = now.setZone(programmeZone).toFormat('HH:mm')
  if (time < from || time >= until) return false
  return isWorkingDay(dayOf(now), (await rotaOf(site, records)).closed)
}

type Looking = Readonly<{ records: ProgrammeRecords; now: DateTime }>

async function look(family: Family, { records, now }: Looking): Promise<number> {
  const today = dayOf(now)
  const running = (await records.matches.find('family', family.id)).filter(
    (match) => !match.standsIn && runsOn(match, today),
  )
  if (running.length === 0) return 0
  const trajectory = await trajectoryOf(family, records)
  if (trajectory.lookedOn !== null && daysBetween(trajectory.lookedOn, today) < weekly) return 0
  const asked: DependenceQuestion[] = []
  for (const match of running) {
    const question = await questionFor(match, { family, trajectory, records, today })
    if (question) asked.push(question)
  }
  records.trajectories.put({ ...trajectory, questions: [...trajectory.questions, ...asked], lookedOn: today })
  for (const question of asked) await ask(question, family, { records, now })
  return asked.length
}

type Seeing = Readonly<{ family: Family; trajectory: Trajectory; records: ProgrammeRecords; today: Day }>

async function questionFor(match: Match, seeing: Seeing): Promise<DependenceQuestion | null> {
  const { family, trajectory, records, today } = seeing
  const { student } = match
  if (restsOn(trajectory, student, today)) return null
  if (!mayAsk(trajectory.questions, student, today)) return null
  const site = await records.sites.get(family.site)
  if (!site) return null
  const contacts = newestFirst(await records.contacts.find('family', family.id))
    .filter((contact) => contact.student === student && contact.facts.date >= match.from)
    .map(({ facts }) => facts)
  const referralDays = (await records.referrals.find('family', family.id)).flatMap(({ steps }) =>
    steps.filter(({ undone }) => undone === null).map(({ at }) => dayOf(momentOf(at))),
  )
  const doing = { from: match.from, contacts, referralDays }
  const seen = signsOf(doing, policyOf(site, match.policyVersion), today)
  if (seen.length === 0) return null
  return { id: `${student}:${today}`, student, on: today, seen, buddy: null, lecturer: null }
}

async function ask(question: DependenceQuestion, family: Family, { records, now }: Looking): Promise<void> {
  const about = `${family.id} ${question.id}`
  for (const to of new Set([question.student, family.supervisor]))
    await owe(records, routine('dependence-question', to, about), now)
  await writeAudit(records, {
    at: now,
    by: 'system',
    did: 'dependence.asked',
    about: question.student,
    family: family.id,
    reason: null,
  })
}
