import type { Query } from '../query.ts'
import type { Evidence } from './evidence.ts'
import type { Plan } from './plan.ts'
import { bits, type FactColumns, noNeed } from './record-facts.ts'
import type { Test } from './tests-of.ts'

/** A record that may be a hit, and how it came to be one. */
export type Candidate = {
  slot: number
  /** How well its needs and words answer, before freshness and distance. */
  fit: number
  /** It is tagged with a need that was asked. */
  isTagged: boolean
  /** All words of a need stand in its name. */
  isNamed: boolean
  kilometres: number | null
}

type Given = Readonly<{
  query: Query
  plan: Plan
  evidence: Evidence
  facts: FactColumns
  slots: number
  tests: readonly Test[]
}>

const shareOfBest = 0.7
const leastShare = 0.34

/** Every record that answers the query, the place left out. */
export function candidatesFor(given: Given): readonly Candidate[] {
  const { plan, evidence, facts, tests, query, slots } = given
  const kind = query.kind === 'leaflet' ? bits.leaflet : 0
  const passes = (slot: number) => {
    const flags = facts.flags.of[slot] as number
    if ((flags & bits.alive) === 0 || (flags & bits.leaflet) !== kind) return false
    for (const test of tests) if (!test(slot)) return false
    return true
  }
  if (plan.needs.length > 0) return byNeed(given, passes)
  if (plan.isByWords) return byWords(given, passes)
  const found: Candidate[] = []
  for (let slot = 0; slot < slots; slot += 1) {
    if (plan.domain !== null && !isTagged(facts, slot, plan.domain)) continue
    if (!passes(slot)) continue
    const fit = 1 + 0.6 * share(evidence.left.of[slot], plan.sums.left) + weakPart(given, slot)
    found.push({ slot, fit, isTagged: false, isNamed: false, kilometres: null })
  }
  return agedFirst(found, given)
}

function byNeed(given: Given, passes: Test): readonly Candidate[] {
  const { plan, evidence, slots } = given
  const found: Candidate[] = []
  let tagged = 0
  const low = given.facts.needsLow.of
  const high = given.facts.needsHigh.of
  const mask = evidence.mask.of
  const anyLow = plan.needs.reduce((bits, need) => bits | need.low, 0)
  const anyHigh = plan.needs.reduce((bits, need) => bits | need.high, 0)
  for (let slot = 0; slot < slots; slot += 1) {
    const isTagged = (((low[slot] as number) & anyLow) | ((high[slot] as number) & anyHigh)) !== 0
    if (!isTagged && !holdsSaid(plan, mask[slot] as number)) continue
    if (!passes(slot)) continue
    const flags = given.facts.flags.of[slot] as number
    const isNamed = (flags & bits.byName) !== 0 || holdsSaid(plan, evidence.names.of[slot] as number)
    const isSure = isTagged && (flags & bits.byText) === 0
    found.push({ slot, fit: needFit(given, slot, isNamed), isTagged: isSure, isNamed, kilometres: null })
    if (isSure) tagged += 1
  }
  // What nobody tagged is found by its words; as soon as something is tagged, by its name only.
  const kept = tagged === 0 ? found : found.filter((one) => one.isTagged || one.isNamed)
  return kept
}

// All the words that one of the needs was read from.
function holdsSaid({ needs }: Plan, mask: number): boolean {
  if (mask === 0) return false
  for (const { said } of needs) if (said !== 0 && (mask & said) >>> 0 === said) return true
  return false
}

const sideNeed = 0.85

// A service for one need answers it better than a desk for everything.
function needFit(given: Given, slot: number, isNamed: boolean): number {
  const { plan, evidence, facts } = given
  let answered = 0
  for (const need of plan.needs)
    if (isTagged(facts, slot, need)) answered += isMain(facts, slot, need) ? 1 : sideNeed
  const own = countBits(facts.needsLow.of[slot] as number) + countBits(facts.needsHigh.of[slot] as number)
  const special = 1 - 0.05 * Math.min(Math.max(own - 1, 0), 6)
  const byTag = special * (0.5 + (0.5 * answered) / plan.needs.length)
  const byWord = isNamed ? 0.8 : 0.5
  const isRead = ((facts.flags.of[slot] as number) & (bits.byName | bits.byText)) !== 0
  return (
    (answered > 0 ? byTag * (isRead ? 0.85 : 1) : byWord) +
    0.6 * share(evidence.said.of[slot], plan.sums.said) +
    0.7 * share(evidence.left.of[slot], plan.sums.left) +
    weakPart(given, slot)
  )
}

function byWords(given: Given, passes: Test): readonly Candidate[] {
  const { plan, evidence } = given
  withHints(given)
  const found: Candidate[] = []
  let best = 0
  for (const slot of evidence.touched()) {
    const left = share(evidence.left.of[slot], plan.sums.left)
    if (left === 0 || !passes(slot)) continue
    best = Math.max(best, left)
    const isNamed = (evidence.names.of[slot] as number) !== 0
    found.push({ slot, fit: left + weakPart(given, slot), isTagged: false, isNamed, kilometres: null })
  }
  const least = Math.max(best * shareOfBest, Math.min(leastShare, best))
  return found.filter(({ slot }) => share(evidence.left.of[slot], plan.sums.left) >= least)
}

const hintWorth = 0.45

// "Schuldeisers" stands in no record, but in a phrase for debt mediation.
function withHints({ plan, evidence, facts, slots }: Given): void {
  for (const wanted of plan.wanted) {
    const [low, high] = wanted.group.hint
    if (wanted.role !== 'left' || (low | high) === 0) continue
    for (let slot = 0; slot < slots; slot += 1) {
      if (!isTagged(facts, slot, { low, high })) continue
      if (((evidence.mask.of[slot] as number) & wanted.bit) !== 0) continue
      evidence.note(slot, wanted, wanted.group.rarity * hintWorth)
    }
  }
}

// Who asks for teenagers and for nothing else wants what is made for them, not what is for everybody.
function agedFirst(found: readonly Candidate[], { query, facts }: Given): readonly Candidate[] {
  if (!query.filters.some(({ by }) => by === 'age')) return found
  const aged = found.filter(({ slot }) => ((facts.flags.of[slot] as number) & bits.aged) !== 0)
  return aged.length > 0 ? aged : found
}

function weakPart({ plan, evidence }: Given, slot: number): number {
  return 0.1 * share(evidence.weak.of[slot], plan.sums.weak)
}

type Bits = Readonly<{ low: number; high: number }>

/** Whether a record is tagged with one of some needs. */
function isTagged(facts: FactColumns, slot: number, { low, high }: Bits): boolean {
  return (((facts.needsLow.of[slot] as number) & low) | ((facts.needsHigh.of[slot] as number) & high)) !== 0
}

/** Whether that is what the record is for, and not something it does besides. */
export function isMain(facts: FactColumns, slot: number, need: Bits): boolean {
  const main = facts.main.of[slot] as number
  const [low, high] = main < 32 ? [1 << main, 0] : [0, 1 << (main - 32)]
  return main === noNeed || ((need.low & low) | (need.high & high)) !== 0
}

function share(part: number | undefined, whole: number): number {
  return whole === 0 ? 0 : (part ?? 0) / whole
}

/** How many bits of a number are set. */
export function countBits(value: number): number {
  let [left, count] = [value >>> 0, 0]
  for (; left !== 0; left &= left - 1) count += 1
  return count
}
