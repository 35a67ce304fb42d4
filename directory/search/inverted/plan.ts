import type { NeedKey } from '../../needs/needs.ts'
import { needs } from '../../needs/needs.ts'
import type { Filter, Query } from '../query.ts'
import { mostWanted, type Role, type Wanted } from './evidence.ts'
import { needBits } from './record-facts.ts'
import type { Vocabulary } from './vocabulary.ts'
import { type WordGroup, wordGroups } from './word-groups.ts'

/** A need that was asked, as bits, with the mask of the words it was said in. */
type AskedNeed = Readonly<{ low: number; high: number; said: number }>

/** What has to be done for a query: which words to look for, and what makes a record one that may fit. */
export type Plan = Readonly<{
  wanted: readonly Wanted[]
  /** Any of these, by tag or by the words; empty when no need was asked. */
  needs: readonly AskedNeed[]
  domain: Readonly<{ low: number; high: number }> | null
  /** Records are found by words that are left when no need and no domain was asked. */
  isByWords: boolean
  sums: Readonly<Record<Role, number>>
  /** The mask of words that name a kind of service of their own. */
  narrow: number
  corrected: readonly Readonly<{ typed: string; taken: string }>[]
  /** Some word that tells stands nowhere: it may be misspelt. */
  hasUnknown: boolean
}>

type Facts = Readonly<{ vocabulary: Vocabulary; count: number; isForgiving: boolean }>

/** Makes the plan for a query. */
export function planOf(query: Query, facts: Facts): Plan {
  const wanted: Wanted[] = []
  const want = (groups: readonly WordGroup[], role: Role): number => {
    let mask = 0
    for (const group of groups) {
      if (wanted.length >= mostWanted) break
      const bit = (1 << wanted.length) >>> 0
      wanted.push({ group, role, bit })
      mask = (mask | bit) >>> 0
    }
    return mask
  }
  const asked = query.filters.flatMap((filter): readonly AskedNeed[] => {
    if (filter.by !== 'need') return []
    const [low, high] = needBits(filter.needs)
    return [
      { low, high, said: want(wordGroups(filter.said, { ...facts, withParts: true, isRead: true }), 'said') },
    ]
  })
  const domain = query.filters.find(isDomain)
  const left = wordGroups(query.text, { ...facts, withParts: true })
  const hasTelling = left.some(({ isWeak }) => !isWeak)
  const isByWords = asked.length === 0 && domain === undefined && left.length > 0
  // Words that only describe have to do when there is nothing else.
  const allTell = isByWords && !hasTelling && query.filters.every(({ by }) => by === 'place')
  for (const group of left) want([group], group.isWeak && !allTell ? 'weak' : 'left')
  for (const filter of query.filters)
    if (filter.by === 'age' || filter.by === 'domain')
      want(wordGroups(filter.said, { ...facts, withParts: true }), 'weak')
  return {
    wanted,
    needs: asked,
    domain: domain === undefined ? null : domainBits(domain),
    isByWords: isByWords && (hasTelling || allTell),
    sums: sumsOf(wanted),
    narrow:
      wanted.reduce(
        (mask, { group, role, bit }) => (group.isNarrow && role !== 'weak' ? mask | bit : mask),
        0,
      ) >>> 0,
    corrected: correctionsIn(wanted),
    hasUnknown: wanted.some(({ group, role }) => role !== 'weak' && isUnknown(group)),
  }
}

function isDomain(filter: Filter): filter is Extract<Filter, { by: 'domain' }> {
  return filter.by === 'domain'
}

function domainBits({ domain }: Extract<Filter, { by: 'domain' }>) {
  const keys = needs.flatMap((need): readonly NeedKey[] => (need.domain === domain ? [need.key] : []))
  const [low, high] = needBits(keys)
  return { low, high }
}

function isUnknown({ alternatives }: WordGroup): boolean {
  return !alternatives.some(({ worth }) => worth >= 0.9)
}

function sumsOf(wanted: readonly Wanted[]): Readonly<Record<Role, number>> {
  const sums = { said: 0, left: 0, weak: 0 }
  for (const { group, role } of wanted) sums[role] += group.rarity
  return sums
}

function correctionsIn(wanted: readonly Wanted[]): Plan['corrected'] {
  return wanted.flatMap(({ group: { word, takenFor } }) =>
    takenFor === null ? [] : [{ typed: word, taken: takenFor }],
  )
}
