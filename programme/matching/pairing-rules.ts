import type { DateTime } from 'luxon'
import { accept, type Decision, refuse } from '../decision.ts'
import { cutOffMatch, endMatch, type Match } from '../match.ts'
import type { Road } from '../road/road.ts'
import { takeStep } from '../road/road-rules.ts'
import type { RoadStep } from '../road/road-state.ts'
import { type Day, dayAfter, dayOf, momentAt, momentOf, stamp } from '../stamp.ts'
import type { Candidate } from './matching-reasons.ts'
import { isOpenPairing, type NoReason, type OpenPairing, type Pairing } from './pairing.ts'

/** What a decision on a pair changes: the pair, the family's road, and the match that gives access. */
export type Paired = Readonly<{ pairing: Pairing; road: Road; match: Match | null }>

/** Days ahead within which a first meeting is planned. */
const meetingWithin = 60

/** What people decide in the intervision. `seen` is what the card showed: the road's version and who the buddies are. */
export type Matching = Readonly<{
  id: string
  by: string
  family: string
  road: Road
  candidate: Candidate
  /** Students who are or may become buddies of the family, now and on the card. */
  buddies: readonly string[]
  seen: Readonly<{ version: number; buddies: readonly string[] }>
}>

/** States of a road in which a second buddy can come beside the first. */
const besides: readonly Road['state'][] = ['matched', 'acquaintance', 'running']

/** Matches a student and a family: the road moves with the first buddy, and a second one comes beside. */
export function matchPair(matching: Matching, now: DateTime): Decision<Paired> {
  const { candidate, buddies, seen, road, by } = matching
  const isBeside = buddies.length > 0 && besides.includes(road.state)
  const step = isBeside ? accept(road) : takeStep(road, { step: 'match', by, version: seen.version }, now)
  if (!step.accepted) return step
  if (seen.buddies.toSorted().join() !== buddies.toSorted().join())
    return refuse({ reason: 'matched-meanwhile' })
  const [stop] = candidate.stops
  if (stop !== undefined) return refuse({ reason: 'pair-not-possible', stop })
  const pairing: Pairing = {
    id: matching.id,
    state: 'agreed',
    road: road.id,
    family: matching.family,
    student: candidate.student,
    site: road.site,
    madeBy: by,
    madeAt: stamp(now),
    version: 1,
  }
  return accept({ pairing, road: step.next, match: null })
}

/** Where a pair stands: its record, its family's road, and the match when there is one. */
export type Standing = Readonly<{ pairing: Pairing; road: Road; match: Match | null }>

/** A first meeting; the student sees the family from that day on, and can log it. Another day takes its place. */
export function planMeeting(
  { pairing, road, match }: Standing,
  plan: Readonly<{ on: Day | null; at: string | null; by: string; version: number }>,
  now: DateTime,
): Decision<Paired> {
  const open = stillOpen(pairing, plan.version)
  if (!open.accepted) return open
  const { on, at } = plan
  if (on === null || at === null) return refuse({ reason: 'meeting-missing' })
  if (on < dayOf(momentOf(pairing.madeAt))) return refuse({ reason: 'meeting-before-match' })
  if (on > dayAfter(dayOf(now), meetingWithin))
    return refuse({ reason: 'meeting-too-far', days: meetingWithin })
  if (open.next.state === 'meeting' && (open.next.familySaid || open.next.studentSaid))
    return refuse({ reason: 'meeting-answered' })
  // The other buddy left meanwhile: this pair takes the family out of the matching again.
  const ready = moved(road, { step: 'match', only: ['in-matching'], by: plan.by }, now)
  if (!ready.accepted) return ready
  const step = moved(ready.next, { step: 'meet', only: ['matched'], by: plan.by }, now)
  if (!step.accepted) return step
  const { family, student, id } = pairing
  const gives: Match = match
    ? { ...match, from: on }
    : {
        id: `match-of-${id}`,
        family,
        student,
        from: on,
        until: null,
        policyVersion: road.policyVersion,
        alias: null,
      }
  return accept({
    pairing: {
      ...known(open.next),
      state: 'meeting',
      on,
      at,
      match: gives.id,
      familySaid: null,
      studentSaid: null,
    },
    road: step.next,
    match: gives,
  })
}

/** Who answers after the first meeting. */
type Side = 'family' | 'student'

type Answering = Readonly<{ side: Side; by: string; version: number }>

/** A yes after the first meeting; with both of them the trajectory runs. */
export function sayYes(
  { pairing, road, match }: Standing,
  { side, by, version }: Answering,
  now: DateTime,
): Decision<Paired> {
  const open = stillOpen(pairing, version)
  if (!open.accepted) return open
  const planned = open.next
  if (planned.state !== 'meeting' || match === null) return refuse({ reason: 'meeting-not-planned' })
  if (now < momentAt(planned.on, planned.at)) return refuse({ reason: 'meeting-not-yet', on: planned.on })
  const said = { by, at: stamp(now) }
  const familySaid = side === 'family' ? said : planned.familySaid
  const studentSaid = side === 'student' ? said : planned.studentSaid
  if (familySaid === null || studentSaid === null)
    return accept({ pairing: { ...planned, ...known(planned), familySaid, studentSaid }, road, match })
  const step = moved(road, { step: 'begin', only: ['acquaintance'], by }, now)
  if (!step.accepted) return step
  const { on, at } = planned
  const pairing_: Pairing = {
    ...known(planned),
    state: 'begun',
    on,
    at,
    match: match.id,
    begunAt: stamp(now),
  }
  return accept({ pairing: pairing_, road: step.next, match })
}

/** A no of either, at any moment before both said yes: kept, so that nobody proposes these two again. */
export function sayNo(
  standing: Standing,
  { side, by, version, reason, others }: Answering & Readonly<{ reason: NoReason | null; others: number }>,
  now: DateTime,
): Decision<Paired> {
  const open = stillOpen(standing.pairing, version)
  if (!open.accepted) return open
  const ended = { ...known(open.next), state: 'refused', by: side, reason, endedAt: stamp(now) } as const
  return apart(standing, { pairing: ended, by, others }, now)
}

/** A pair that comes to nothing by nobody's no: matched by mistake, or one of both is no longer there. */
export function dropPair(
  standing: Standing,
  drop: Readonly<{
    why: Extract<Pairing, { state: 'dropped' }>['why']
    by: string
    version: number
    others: number
  }>,
  now: DateTime,
): Decision<Paired> {
  const open = stillOpen(standing.pairing, drop.version)
  if (!open.accepted) return open
  const ended = { ...known(open.next), state: 'dropped', why: drop.why, endedAt: stamp(now) } as const
  return apart(standing, { pairing: ended, by: drop.by, others: drop.others }, now)
}

type Apart = Readonly<{ pairing: Pairing; by: string; others: number }>

/** The family is back in the matching when no other buddy is there or on the way; the student sees it no more. */
function apart({ road, match }: Standing, { pairing, by, others }: Apart, now: DateTime): Decision<Paired> {
  const step =
    others > 0
      ? accept(road)
      : moved(road, { step: 'lose-buddy', only: ['matched', 'acquaintance'], by }, now)
  if (!step.accepted) return step
  return accept({ pairing, road: step.next, match: match && closed(match, dayOf(now)) })
}

/** A match that never became one ends before today: what was logged of the first meeting stays with the family. */
function closed(match: Match, today: Day): Match {
  const decision = match.until === null ? cutOffMatch(match, today) : endMatch(match, today)
  return decision.accepted ? decision.next : match
}

function moved(
  road: Road,
  { step, only, by }: Readonly<{ step: RoadStep; only: readonly Road['state'][]; by: string }>,
  now: DateTime,
): Decision<Road> {
  return only.includes(road.state) ? takeStep(road, { step, by }, now) : accept(road)
}

function stillOpen(pairing: Pairing, version: number): Decision<OpenPairing> {
  if (!isOpenPairing(pairing)) return refuse({ reason: 'pairing-ended', state: pairing.state })
  return version === pairing.version ? accept(pairing) : refuse({ reason: 'pairing-changed-meanwhile' })
}

function known({ id, road, family, student, site, madeBy, madeAt, version }: OpenPairing) {
  return { id, road, family, student, site, madeBy, madeAt, version: version + 1 }
}
