import type { DateTime } from 'luxon'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Family } from '../family.ts'
import { cutOffMatch, type Match } from '../match.ts'
import { isOpenPairing, type Pairing } from '../matching/pairing.ts'
import { pairNotices } from '../matching/pairing-notices.ts'
import { dropPair } from '../matching/pairing-rules.ts'
import { routine } from '../notice.ts'
import { isOpenRoad, type Road } from '../road/road.ts'
import { takeStep } from '../road/road-rules.ts'
import { dayOf } from '../stamp.ts'

/** What becomes of a family's road and matches when it takes its consent back. */
export type Stopped = Readonly<{
  road: Road
  matches: readonly Match[]
  pairings: readonly Pairing[]
}>

type Around = Readonly<{
  road: Road
  family: Family
  matches: readonly Match[]
  pairings: readonly Pairing[]
  by: string
}>

/**
 * A family that took its consent back is visited by nobody from this moment on: its matches hold no day more, and its
 * buddies hear it gently. A pair under way ends with it, so that a student hears it once: as a buddy, or else of the pair.
 * Whoever supervises hears it too, when somebody else wrote it down.
 */
export function stopForConsent(
  { road, family, matches, pairings, by }: Around,
  now: DateTime,
): Decision<Stopped> {
  if (!isOpenRoad(road)) return refuse({ reason: 'road-ended', state: road.state })
  const taken = takeStep(road, { step: 'withdraw', by, reason: 'family-withdrew-consent' }, now)
  if (!taken.accepted) return taken
  const ended = matches.flatMap((match) => {
    const decision = cutOffMatch(match, dayOf(now))
    return match.cutOff || !decision.accepted ? [] : [decision.next]
  })
  const buddies = ended.map(({ id, student }) => routine('consent-withdrawn', student, id))
  const apart = pairings.filter(isOpenPairing).flatMap((pairing) => {
    const { version } = pairing
    const standing = { pairing, road: taken.next, match: null }
    const decision = dropPair(standing, { why: 'family-left', by, version, others: 0 }, now)
    return decision.accepted ? [decision.next.pairing] : []
  })
  const heard = new Set(ended.map(({ student }) => student))
  const students = apart
    .filter(({ student }) => !heard.has(student))
    .flatMap((pairing) => pairNotices(pairing, { supervisor: by, by }))
  const supervisor =
    family.supervisor === by
      ? []
      : [routine('consent-stopped', family.supervisor, family.id, `${road.id}:${road.version}`)]
  return accept({ road: taken.next, matches: ended, pairings: apart }, ...buddies, ...students, ...supervisor)
}
