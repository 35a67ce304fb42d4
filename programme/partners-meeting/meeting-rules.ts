import type { DateTime } from 'luxon'
import { type ClosedDays, isWorkingDay } from '../calendar.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import { isWithinReach, workingDayFrom } from '../planned-day.ts'
import { type Day, dayAfter, dayOf, stamp } from '../stamp.ts'
import { type Agreement, openAgreements, type PartnerMeetings } from './partner-meetings.ts'

/** More than this nobody looks at any more. */
const mostOpen = 20

/** The meeting that comes, or that should have been: agreed on, or following from the rhythm of the site. */
export type NextMeeting = Readonly<{ on: Day; isPlanned: boolean }>

/** What a site decides about its meetings: weeks between two, and when it is closed. */
export type MeetingRhythm = Readonly<{ weeks: number; closed: readonly ClosedDays[] }>

/** The next meeting; null for a site that neither met nor planned to. */
export function nextMeeting(
  { planned, held }: PartnerMeetings,
  { weeks, closed }: MeetingRhythm,
): NextMeeting | null {
  if (planned) return { on: planned.on, isPlanned: true }
  const last = held.at(-1)
  return last ? { on: workingDayFrom(dayAfter(last.on, weeks * 7), closed), isPlanned: false } : null
}

/** From which day on figures are told: since the last meeting, else one rhythm back. */
export function toldSince(
  { held }: PartnerMeetings,
  { weeks }: Pick<MeetingRhythm, 'weeks'>,
  today: Day,
): Day {
  return held.at(-1)?.on ?? dayAfter(today, -weeks * 7)
}

type Planning = Readonly<{
  on: Day | null
  by: string
  /** The planned day that the form saw; who saw another one does not push a colleague's aside. */
  before: Day | null
  closed: readonly ClosedDays[]
}>

/** Puts down the day of the next meeting. */
export function planMeeting(
  meetings: PartnerMeetings,
  { on, by, before, closed }: Planning,
  now: DateTime,
): Decision<PartnerMeetings> {
  const today = dayOf(now)
  const planned = meetings.planned?.on ?? null
  if (!isWithinReach(on, today)) return refuse({ reason: 'meeting-day-unclear' })
  if (on === planned) return refuse({ reason: 'meeting-planned-already', on })
  if (planned !== before) return refuse({ reason: 'meeting-changed-meanwhile' })
  if (meetings.held.some((one) => one.on === on)) return refuse({ reason: 'meeting-held-already', on })
  if (!isWorkingDay(on, closed)) return refuse({ reason: 'meeting-on-closed-day' })
  return accept({ ...meetings, planned: { on, by, at: stamp(now) } })
}

type Holding = Readonly<{ on: Day; by: string }>

/** The partners met: the rhythm is counted from that day on. */
export function holdMeeting(
  meetings: PartnerMeetings,
  { on, by }: Holding,
  now: DateTime,
): Decision<PartnerMeetings> {
  if (on > dayOf(now)) return refuse({ reason: 'meeting-still-to-come', on })
  if (meetings.held.some((one) => one.on === on)) return refuse({ reason: 'meeting-held-already', on })
  const last = meetings.held.at(-1)
  if (last && on < last.on) return refuse({ reason: 'meeting-changed-meanwhile' })
  const planned = meetings.planned && meetings.planned.on > on ? meetings.planned : null
  return accept({ ...meetings, planned, held: [...meetings.held, { on, by, at: stamp(now) }] })
}

/** It was not held after all: it stands as planned again. Only the last one is taken back. */
export function takeBackMeeting(meetings: PartnerMeetings, on: Day): Decision<PartnerMeetings> {
  const last = meetings.held.at(-1)
  if (last?.on !== on) return refuse({ reason: 'meeting-not-held' })
  return accept({ ...meetings, planned: meetings.planned ?? last, held: meetings.held.slice(0, -1) })
}

type Agreeing = Readonly<{
  id: string
  text: string | null
  who: string | null
  until: Day | null
  by: string
}>

/** Notes an agreement, or puts right the one its form noted before. */
export function agree(
  meetings: PartnerMeetings,
  { id, text, who, until, by }: Agreeing,
  now: DateTime,
): Decision<PartnerMeetings> {
  const missing = [...(text === null ? ['text' as const] : []), ...(who === null ? ['who' as const] : [])]
  if (text === null || who === null) return refuse({ reason: 'agreement-fields-missing', fields: missing })
  if (until !== null && until < dayOf(now)) return refuse({ reason: 'agreement-day-over' })
  const before = meetings.agreements.find((one) => one.id === id)
  if (!before && openAgreements(meetings).length >= mostOpen)
    return refuse({ reason: 'agreements-too-many', most: mostOpen })
  const made = before?.made ?? { by, at: stamp(now) }
  const agreement = { id, text, who, until, made, ticked: before?.ticked ?? null }
  const others = meetings.agreements.filter((one) => one.id !== id)
  return accept({ ...meetings, agreements: [...others, agreement] })
}

type Ticking = Readonly<{ ids: readonly string[]; by: string }>

/** Ticks what is done; what a colleague ticked a moment before stays as it was. */
export function tickAgreements(
  meetings: PartnerMeetings,
  { ids, by }: Ticking,
  now: DateTime,
): Decision<PartnerMeetings> {
  if (ids.length === 0) return refuse({ reason: 'agreement-none-chosen' })
  const chosen = (one: Agreement) => ids.includes(one.id) && one.ticked === null
  if (!meetings.agreements.some(chosen)) return refuse({ reason: 'agreement-ticked-already' })
  const ticked = { by, at: stamp(now) }
  return accept({
    ...meetings,
    agreements: meetings.agreements.map((one) => (chosen(one) ? { ...one, ticked } : one)),
  })
}

/** Opens again what was ticked by mistake. */
export function reopenAgreements(
  meetings: PartnerMeetings,
  ids: readonly string[],
): Decision<PartnerMeetings> {
  const chosen = (one: Agreement) => ids.includes(one.id) && one.ticked !== null
  if (!meetings.agreements.some(chosen)) return refuse({ reason: 'agreement-open-already' })
  return accept({
    ...meetings,
    agreements: meetings.agreements.map((one) => (chosen(one) ? { ...one, ticked: null } : one)),
  })
}
