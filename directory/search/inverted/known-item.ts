import { wordsOf } from '../fold.ts'
import type { Query } from '../query.ts'
import type { Engine } from './attempt.ts'
import type { Candidate } from './candidates.ts'
import type { Wanted } from './evidence.ts'
import { mostWanted } from './evidence.ts'
import { bits } from './record-facts.ts'
import { nameKey } from './records.ts'
import { type WordGroup, wordGroups } from './word-groups.ts'

/** A record whose name is what was typed, slips forgiven; `sureness` from 0 to 1. */
export type NamedRecord = Readonly<{ candidate: Candidate; sureness: number }>

const mostNear = 40
const shortestUnknown = 4
const leastOfTyped = 0.66
const leastOfName = 0.5
const fewest = 2

/**
 * The records that are meant when all that was typed is a name, the surest first. Nearly all words that were typed have
 * to stand in the record, and most words of its name have to be among them.
 */
export function namedRecords(
  query: Query,
  { records, evidence }: Engine,
  most: number,
): readonly NamedRecord[] {
  const { facts, vocabulary } = records
  const groups = wordGroups(query.typed, {
    vocabulary,
    count: records.size(),
    isForgiving: true,
    withParts: false,
    mostNear,
  })
  const wanted = groups
    .filter(({ alternatives, word }) => alternatives.length > 0 || word.length >= shortestUnknown)
    .slice(0, mostWanted)
    .map((group, at): Wanted => ({ group: asTyped(group), role: 'left', bit: (1 << at) >>> 0 }))
  if (groups.length < fewest || wanted.length === 0) return []
  const own = ownWords(query, wanted)
  evidence.begin(records.slots())
  for (const one of wanted) evidence.scan(one)
  const sum = wanted.reduce((total, { group }) => total + group.rarity, 0)
  const kind = query.kind === 'leaflet' ? bits.leaflet : 0
  const found: NamedRecord[] = []
  for (const slot of evidence.touched()) {
    const flags = facts.flags.of[slot] as number
    if ((flags & bits.alive) === 0 || (flags & bits.leaflet) !== kind) continue
    const ofTyped = countBits(evidence.mask.of[slot] as number) / wanted.length
    if (ofTyped < leastOfTyped) continue
    const inName = countBits(evidence.names.of[slot] as number)
    const ofName = Math.min(inName / records.wordsInName(slot), 1)
    if (ofName < leastOfName) continue
    const isWhole = ofTyped === 1 && ofName === 1 && inName >= fewest
    if (!isWhole && ((evidence.names.of[slot] as number) & own) === 0) continue
    const sureness = 0.5 * ((evidence.left.of[slot] as number) / sum) + 0.25 * ofTyped + 0.25 * ofName
    const candidate = { slot, fit: sureness, isTagged: false, isNamed: true, kilometres: null }
    found.push({ candidate, sureness })
  }
  return found.toSorted((one, other) => other.sureness - one.sureness).slice(0, most)
}

// Another word for the same is no part of a name.
function asTyped(group: WordGroup): WordGroup {
  return { ...group, alternatives: group.alternatives.filter(({ isOther }) => !isOther) }
}

// Words that were read as a need or a place stand in many names; a name is only meant when another word of it was typed.
function ownWords({ text }: Query, wanted: readonly Wanted[]): number {
  const left = new Set(wordsOf(text).map(({ word }) => word))
  return wanted.reduce((mask, { group, bit }) => (left.has(group.word) ? (mask | bit) >>> 0 : mask), 0)
}

/** The records that bear what was typed as their name, to the letter. */
export function exactlyNamed(query: Query, { records }: Engine): readonly NamedRecord[] {
  const key = nameKey(query.typed)
  const found: NamedRecord[] = []
  for (let slot = 0; key !== 0 && slot < records.slots(); slot += 1) {
    if (!records.isNamed(slot, key) || records.kindIn(slot) !== query.kind) continue
    const candidate = { slot, fit: 1, isTagged: false, isNamed: true, kilometres: null }
    found.push({ candidate, sureness: 1 })
  }
  return found
}

function countBits(value: number): number {
  let [left, count] = [value >>> 0, 0]
  for (; left !== 0; left &= left - 1) count += 1
  return count
}
