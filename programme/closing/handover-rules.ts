import type { DateTime } from 'luxon'
import type { KeptContact } from '../contact.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import { type Match, runsOn } from '../match.ts'
import { routine } from '../notice.ts'
import type { Road } from '../road/road.ts'
import { type Day, dayAfter, dayOf, stamp } from '../stamp.ts'
import {
  type Handover,
  isPlanned,
  longestSummary,
  type PlannedHandover,
  type WarmMoment,
} from './handover.ts'

/** A warm moment is planned so many days ahead at most. */
const farthest = 92

/** What a lecturer plans. */
export type Planning = Readonly<{
  id: string
  road: Road | undefined
  /** All matches of the family. */
  matches: readonly Match[]
  from: string | null
  to: string | null
  warmOn: Day | null
  warmMoment: WarmMoment | null
  until: Day | null
  seesOldNotes: boolean
  withoutSummary: boolean
  by: string
  /** Those of the family that were planned before. */
  others: readonly Handover[]
}>

/** A hand-over is planned; who takes over is asked, and the buddy of now hears what to prepare. Nothing opens yet. */
export function planHandover(planning: Planning, now: DateTime): Decision<PlannedHandover> {
  const { road, matches, from, to, warmOn, warmMoment, until } = planning
  const today = dayOf(now)
  if (road?.state !== 'running')
    return road
      ? refuse({ reason: 'road-step-out-of-order', state: road.state, step: 'match' })
      : refuse({ reason: 'unknown-family' })
  const latest = dayAfter(today, farthest)
  const match = matches.find((one) => one.student === from && isBuddyMatch(one, today))
  if (!match || from === null || to === null) return refuse({ reason: 'handover-buddy-missing' })
  if (matches.some((one) => one.student === to && runsOn(one, today)))
    return refuse({ reason: 'handover-is-buddy' })
  if (planning.others.some(isPlanned)) return refuse({ reason: 'handover-open-already' })
  if (warmOn === null || warmMoment === null || warmOn < today || warmOn > latest)
    return refuse({ reason: 'handover-day-unclear', latest })
  if (until !== null && (until < warmOn || until > latest))
    return refuse({ reason: 'handover-until-unclear' })
  const { id, by, seesOldNotes, withoutSummary } = planning
  return accept(
    {
      id,
      state: 'planned',
      family: match.family,
      site: road.site,
      from: { student: from, match: match.id },
      to,
      warmOn,
      warmMoment,
      until,
      seesOldNotes,
      withoutSummary,
      summary: null,
      agreedOn: null,
      plannedBy: by,
      plannedAt: stamp(now),
      version: 1,
    },
    routine('handover-asked', to, id),
    ...(from === by ? [] : [routine('handover-planned', from, id)]),
  )
}

function isBuddyMatch(match: Match, today: Day): boolean {
  return runsOn(match, today) && match.until === null
}

type Telling = Readonly<{ text: string | null; agrees: boolean; version: number; by: string }>

/** What the family wants to pass on is written down, and whether it says yes to it. Only with that yes it goes along. */
export function tellSummary(
  handover: Handover,
  { text, agrees, version, by }: Telling,
  now: DateTime,
): Decision<PlannedHandover> {
  const because = cannotMove(handover, version)
  if (because) return because
  if (!isPlanned(handover)) return refuse({ reason: 'handover-over' })
  const summary = text ?? handover.summary ?? null
  if (summary === null || summary.length > longestSummary)
    return refuse({ reason: 'handover-summary-missing' })
  const next = { ...handover, summary, agreedOn: agrees ? dayOf(now) : null, version: handover.version + 1 }
  const heard = [handover.to, handover.plannedBy].filter((person) => person !== by)
  return accept(
    next,
    ...(agrees
      ? heard.map((to) => routine('handover-summary', to, handover.id, `${handover.id}:${next.version}`))
      : []),
  )
}

function cannotMove(handover: Handover, version: number) {
  if (!isPlanned(handover)) return refuse({ reason: 'handover-over' })
  return handover.version === version ? null : refuse({ reason: 'handover-changed-meanwhile' })
}

/** Who takes over says yes: only now the family opens. */
export type Accepting = Readonly<{
  /** The running match of the buddy of now; undefined when it ended meanwhile. */
  before: Match | undefined
  matchId: string
  policyVersion: number
  version: number
}>

/** The hand-over with the matches that change by it. */
export type Accepted = Readonly<{ handover: Handover; matches: readonly Match[] }>

/**
 * Taking on opens the family from today. The buddy of before stays until the warm moment, so that they can go together;
 * beside a stand-in the buddy simply stays.
 */
export function acceptHandover(
  handover: Handover,
  { before, matchId, policyVersion, version }: Accepting,
  now: DateTime,
): Decision<Accepted> {
  const because = cannotMove(handover, version)
  if (because) return because
  if (!isPlanned(handover)) return refuse({ reason: 'handover-over' })
  if (handover.agreedOn === null && !handover.withoutSummary)
    return refuse({ reason: 'handover-summary-open' })
  const today = dayOf(now)
  const { family, to, until, from, seesOldNotes, id, plannedBy } = handover
  if (until !== null && until < today) return refuse({ reason: 'handover-over' })
  const match: Match = {
    id: matchId,
    family,
    student: to,
    from: today,
    until,
    policyVersion,
    alias: null,
    ...(until === null ? {} : { standsIn: { for: from.student, seesOldNotes } }),
  }
  const last = handover.warmOn > today ? handover.warmOn : today
  const ended =
    until === null && before?.until === null
      ? [{ ...before, until: last < before.from ? before.from : last }]
      : []
  const next: Handover = {
    ...handover,
    state: 'accepted',
    endedAt: stamp(now),
    match: matchId,
    version: handover.version + 1,
  }
  return accept(
    { handover: next, matches: [match, ...ended] },
    ...[...new Set([from.student, plannedBy])].map((person) => routine('handover-accepted', person, id)),
  )
}

type Ending = Readonly<{ state: 'declined' | 'withdrawn'; version: number }>

/** It does not happen: who was asked says no, or the lecturer takes it back. Nothing opened. */
export function endHandover(
  handover: Handover,
  { state, version }: Ending,
  now: DateTime,
): Decision<Handover> {
  const because = cannotMove(handover, version)
  if (because) return because
  if (!isPlanned(handover)) return refuse({ reason: 'handover-over' })
  const { id, plannedBy, from, to } = handover
  const others = state === 'declined' ? [plannedBy, from.student] : [to, from.student]
  const kind = state === 'declined' ? 'handover-declined' : 'handover-withdrawn'
  return accept(
    { ...handover, state, endedAt: stamp(now), version: handover.version + 1 },
    ...[...new Set(others)].map((person) => routine(kind, person, id)),
  )
}

/** Contacts of a family as its buddy may see them: always one's own; those of before only where that was chosen. */
export function visibleContacts(
  contacts: readonly KeptContact[],
  match: Pick<Match, 'id' | 'student'>,
  handovers: readonly Handover[],
): readonly KeptContact[] {
  const shows = seesOldNotes(match, handovers)
  return contacts.filter(({ student }) => student === match.student || shows)
}

/**
 * Whether the hand-over that made this match lets the contacts of before be seen. One of an earlier match, or of days on
 * which the student stood in, chose for those days alone.
 */
export function seesOldNotes(match: Pick<Match, 'id' | 'student'>, handovers: readonly Handover[]): boolean {
  return handovers.some(
    (one) =>
      one.state === 'accepted' && one.match === match.id && one.to === match.student && one.seesOldNotes,
  )
}
