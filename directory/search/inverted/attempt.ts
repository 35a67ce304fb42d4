import type { DateTime } from 'luxon'
import { clockOf } from '../../hours/opening-hours.ts'
import { analyse } from '../analysis.ts'
import { wordsOf } from '../fold.ts'
import type { Order } from '../port.ts'
import type { Filter, Query } from '../query.ts'
import { placeWords } from '../words/ambiguous-places.ts'
import { articles } from '../words/stop-words.ts'
import { emptyPiece } from './arena.ts'
import { candidatesFor } from './candidates.ts'
import type { Evidence } from './evidence.ts'
import { type Plan, planOf } from './plan.ts'
import { isInName, slotOf } from './postings.ts'
import { bestOf, type Ranked } from './ranking.ts'
import { reached } from './reach.ts'
import { nameKey, type Records } from './records.ts'
import { sharpened } from './sharpened.ts'
import { distanceFrom, testsOf } from './tests-of.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What one way of looking gave. */
export type Attempt = Readonly<{
  plan: Plan
  best: readonly (Ranked & Readonly<{ words: readonly string[] }>)[]
  total: number
  kilometres: number | null
}>

type Way = Readonly<{ at: DateTime; isForgiving: boolean; most: number; order?: Order | undefined }>

/** Looks for a query once, as it is written or forgiving slips. */
export function attempt(query: Query, { records, evidence }: Engine, way: Way): Attempt {
  const { facts, vocabulary } = records
  const slots = records.slots()
  const plan = planOf(query, { vocabulary, count: records.size(), isForgiving: way.isForgiving })
  evidence.begin(slots)
  for (const wanted of plan.wanted) evidence.scan(wanted)
  const tests = testsOf(query, facts, way.at)
  const found = candidatesFor({ query, plan, evidence, facts, slots, tests })
  const place = query.kind === 'service' ? query.filters.find(isPlace) : undefined
  const near =
    place === undefined
      ? { within: found, kilometres: null }
      : reached(found, {
          filter: place,
          distance: distanceFrom(facts, place),
          named: namedAfter(place, records),
          facts,
        })
  const key = nameKey(query.typed)
  const within = sharpened(near.within, { plan, evidence, facts })
  const best = bestOf(within, way.most, {
    facts,
    today: clockOf(way.at).day,
    kilometres: near.kilometres,
    isPlaceTyped: place !== undefined && place.said !== '',
    isExactName: (slot) => key !== 0 && records.isNamed(slot, key),
    hasAge: query.filters.some(({ by }) => by === 'age'),
    order: way.order ?? 'fit',
  })
  const wordsIn = (slot: number) =>
    plan.wanted.flatMap(({ group, bit }) =>
      ((evidence.mask.of[slot] as number) & bit) === 0 ? [] : group.word,
    )
  const told = best.map((one) => ({ ...one, words: wordsIn(one.candidate.slot) }))
  return { plan, best: told, total: within.length, kilometres: near.kilometres }
}

/** The records of an index and what is written down while they are gone through. */
export type Engine = Readonly<{ records: Records; evidence: Evidence }>

function isPlace(filter: Filter): filter is Extract<Filter, { by: 'place' }> {
  return filter.by === 'place'
}

// Something of Genk that has its desk in Hasselt bears the name of Genk.
function namedAfter(place: Extract<Filter, { by: 'place' }>, { vocabulary }: Records): ReadonlySet<number> {
  const words = wordsOf(place.said)
    .map(({ word }) => word)
    .filter((word) => /^\p{L}{3,}$/u.test(word) && !articles.has(word) && !placeWords.has(word))
  const [first, ...others] = words.map((word) => slotsNamed(vocabulary, analyse(word).stem))
  if (first === undefined) return new Set()
  return new Set([...first].filter((slot) => others.every((one) => one.has(slot))))
}

function slotsNamed(vocabulary: Vocabulary, term: string): ReadonlySet<number> {
  const slots = new Set<number>()
  const { memory, from, size } = vocabulary.postingsOf(term) ?? emptyPiece()
  for (let at = from; at < from + size; at += 1) {
    const entry = memory[at] as number
    if (isInName(entry)) slots.add(slotOf(entry))
  }
  return slots
}
