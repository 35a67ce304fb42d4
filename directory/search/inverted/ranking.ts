import type { Order } from '../port.ts'
import type { Candidate } from './candidates.ts'
import { bits, type FactColumns } from './record-facts.ts'

type Given = Readonly<{
  facts: FactColumns
  today: number
  /** Within how many kilometres was looked; null when no place was asked. */
  kilometres: number | null
  /** The place was typed, and is not only where who asks works. */
  isPlaceTyped: boolean
  /** Whether the name of the record in a slot is what was typed, to the letter. */
  isExactName: (slot: number) => boolean
  hasAge: boolean
  order: Order
}>

/** A candidate with its place in the order. */
export type Ranked = Readonly<{ candidate: Candidate; score: number }>

const farAway = 0.55
const comesAnyway = 0.95
const aroundTown = 0.15
const exactName = 1.5
/** Scores within this share of each other fit equally well, and the family's own network goes before. */
const band = 1.15

/**
 * The best of the candidates, at most `most`: by words and needs, times how fresh, times how near. Of what fits equally
 * well, the own network, drop-in and volunteers stand before first and second line; then the latest confirmation. In
 * the order of distance, what lies equally near stands in that order.
 */
export function bestOf(found: readonly Candidate[], most: number, given: Given): readonly Ranked[] {
  const scored = found.map((candidate) => ({ candidate, score: scoreOf(candidate, given) }))
  const best = scored.reduce((highest, { score }) => Math.max(highest, score), 0)
  const { line, confirmed } = given.facts
  const bandOf = (score: number) => Math.floor(Math.log(best / Math.max(score, 1e-9)) / Math.log(band))
  const keyed = scored.map((one) => ({
    ...one,
    band: bandOf(one.score),
    line: line.of[one.candidate.slot] as number,
    confirmed: confirmed.of[one.candidate.slot] as number,
  }))
  type Keyed = (typeof keyed)[number]
  const byDistance = given.order === 'distance' && given.kilometres !== null
  const compare = (one: Keyed, other: Keyed) =>
    (byDistance ? farther(one.candidate, other.candidate) : 0) ||
    one.band - other.band ||
    one.line - other.line ||
    Math.round((other.score - one.score) * 200) ||
    other.confirmed - one.confirmed ||
    one.candidate.slot - other.candidate.slot
  return topOf(keyed, most, compare)
}

// To a tenth of a kilometre, as it is shown; what has no place comes anyway, and stands last.
function farther(one: Candidate, other: Candidate): number {
  const tenths = ({ kilometres }: Candidate) => (kilometres === null ? 1e6 : Math.round(kilometres * 10))
  return tenths(one) - tenths(other)
}

// The first few of many: no need to put all of a hundred thousand in order.
function topOf<One>(
  all: readonly One[],
  most: number,
  compare: (one: One, other: One) => number,
): readonly One[] {
  if (all.length <= most * 4) return all.toSorted(compare).slice(0, most)
  const top: One[] = []
  for (const one of all) {
    const last = top[top.length - 1]
    if (top.length >= most && last !== undefined && compare(one, last) >= 0) continue
    let at = top.length
    while (at > 0 && compare(one, top[at - 1] as One) < 0) at -= 1
    top.splice(at, 0, one)
    if (top.length > most) top.pop()
  }
  return top
}

function scoreOf({ slot, fit, kilometres }: Candidate, given: Given): number {
  const flags = given.facts.flags.of[slot] as number
  const named = given.isExactName(slot) ? exactName : 0
  const near =
    given.kilometres === null || named > 0 ? 1 : nearness(kilometres, given.kilometres, given.isPlaceTyped)
  const age = given.hasAge && (flags & bits.aged) === 0 ? 0.85 : 1
  const full = (flags & bits.full) === 0 ? 1 : 0.9
  const away = (flags & bits.away) === 0 ? 1 : 0.7
  const checked = (flags & bits.unchecked) === 0 ? 1 : 0.97
  return (
    (fit + named) *
    freshness(given.today - (given.facts.confirmed.of[slot] as number)) *
    near *
    age *
    full *
    away *
    checked
  )
}

// Who works in a town and names no place is helped by what is anywhere around it.
function nearness(kilometres: number | null, within: number, isTyped: boolean): number {
  if (!isTyped) return kilometres === null ? comesAnyway : 1 - aroundTown * Math.min(kilometres / within, 1)
  if (kilometres === null) return farAway
  return Math.max(Math.exp(-kilometres / within), 0.3)
}

// The bands people see on a card: 90 days, a year, older, never.
function freshness(days: number): number {
  if (days <= 90) return 1
  if (days <= 365) return 0.97
  return days < 100_000 ? 0.93 : 0.9
}
