import type { StartMatch } from '../cards/match-form-card.ts'
import { matchPastCard } from '../cards/match-past-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import type { Family } from '../programme/family.ts'
import { isInMatching } from '../programme/matching/past-matching.ts'
import type { Person } from '../programme/person.ts'
import type { Refusal } from '../programme/refusal.ts'
import type { OpenRoad, Road } from '../programme/road/road.ts'
import { takeStep } from '../programme/road/road-rules.ts'
import { inPlace, type More, type Outcome, refused, type Turn } from './action.ts'
import { openRoadOf } from './road/family-road.ts'

type Wanted = Readonly<{ family: Family; student: Person; sent: StartMatch; from: string }>

type Past = Readonly<{ asks: Outcome; step?: undefined } | { asks: null; step: Road | null }>

/**
 * A family in the matching gets its buddy there: the form leads to it, and past it only for a reason. The step is the
 * road's, with that reason; null for a family that stands in no matching.
 */
export async function pastMatching(wanted: Wanted, turn: Turn): Promise<Past> {
  const { family, sent } = wanted
  const road = await openRoadOf(family.id, turn.records)
  if (!road || !isInMatching(road)) return { asks: null, step: null }
  if (!sent.past) return { asks: leadsThere(road, wanted, turn) }
  const step = { step: 'start-directly', by: turn.person.id, reason: sent.past } as const
  const taken = takeStep(road, step, turn.now)
  return taken.accepted ? { asks: null, step: taken.next } : { asks: refused(taken.because, null, family.id) }
}

/** What a match brings along when it was made past the matching: the step of the road, and why, in the audit. */
export function withStep(more: More, step: Road | null): More {
  const reason = step?.history.at(-1)?.reason
  if (!step || !reason) return more
  return {
    ...more,
    changes: [...(more.changes ?? []), { collection: 'roads', record: step }],
    also: [
      ...(more.also ?? []),
      { did: `match.past-matching-${reason}`, about: step.id, family: step.family },
    ],
  }
}

function leadsThere(road: OpenRoad, { family, student, sent, from }: Wanted, turn: Turn): Outcome {
  const because: Refusal = sent.isSure ? { reason: 'past-matching-why' } : { reason: 'family-in-matching' }
  const problem = sent.isSure ? { problem: sayRefusal(turn.words, because) } : {}
  const view = { token: sent.token, road: road.id, family, student, from, ...problem }
  return refused(because, inPlace(matchPastCard(view, turn.words)), family.id)
}
