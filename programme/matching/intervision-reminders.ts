import { type Notice, type NoticeKind, routine } from '../notice.ts'
import { whoHoldMeetings } from '../partners-meeting/meeting-reminders.ts'
import { type ActivePerson, holds, worksAt } from '../person.ts'
import { eveOf } from '../planned-day.ts'
import type { Site } from '../site.ts'
import { type Day, dayAfter } from '../stamp.ts'
import type { Intervision } from './intervision.ts'
import {
  type IntervisionMoment,
  type IntervisionPlan,
  type IntervisionRhythm,
  lastDayOf,
  momentsAhead,
} from './intervision-plan.ts'

type Looking = IntervisionRhythm &
  Readonly<{
    plan: IntervisionPlan
    held: readonly Intervision[]
    /** Whether a family or a student waits for the next one. */
    someoneWaits: boolean
    /** Students without a family whose profile nobody confirmed yet. */
    unconfirmed: readonly string[]
    people: readonly ActivePerson[]
    today: Day
  }>

/**
 * What is due to be said of a site's intervisions today: on the eve who holds them hears who waits, and students whose
 * profile is not confirmed get a gentle word; of a site that plans none its coordinator hears once.
 */
export function intervisionReminders(site: Site, looking: Looking): readonly Notice[] {
  const { plan, people, today, closed, unconfirmed } = looking
  const next = momentsAhead(plan, today)[0]
  if (!next) return unplanned(site, looking)
  if (today < eveOf(next.on, closed) || today >= next.on) return []
  const hearers = whoHoldMeetings(site, people).map(({ id }) =>
    momentNotice('intervision-ahead', { to: id, site: site.id, moment: next }),
  )
  return [
    ...hearers,
    ...unconfirmed.map((to) => momentNotice('intervision-profile', { to, site: site.id, moment: next })),
  ]
}

/** The notice about one moment, told once to each; moved to another day it is told again. */
export function momentNotice(
  kind: NoticeKind,
  { to, site, moment }: Readonly<{ to: string; site: string; moment: Pick<IntervisionMoment, 'id' | 'on'> }>,
): Notice {
  return routine(kind, to, `${site} ${moment.id}`, `${moment.id}:${moment.on}`)
}

/** A week before the next one would be due somebody still has the time to plan it. */
function unplanned(
  site: Site,
  { plan, held, people, weeks, someoneWaits, today }: Looking,
): readonly Notice[] {
  if (!someoneWaits) return []
  const last = lastDayOf(plan, held)
  if (last !== null && today < dayAfter(last, (weeks - 1) * 7)) return []
  return people
    .filter((person) => holds(person, 'coordinator') && worksAt(person, site.id))
    .map(({ id }) => routine('intervision-unplanned', id, site.id, `${site.id}:${last ?? 'first'}`))
}
