import { type Concept, conceptNamed } from '../feature-hash.ts'
import { cue, firstCueFrom, groupNames } from './cues.ts'
import type { Hit, Scan } from './hits.ts'
import { setAside } from './qualifiers.ts'
import type { Stretch } from './windows.ts'

/** Characters of a message that are weighed as a whole, its signs excepted; each sentence is weighed besides. */
export const longest = 700

/**
 * What a message, or a sentence of it, speaks of, as a regression can weigh it: word groups, groups that share a clause, the signs that
 * count and those that were set aside. So a word it never met weighs as much as its neighbours in the group. The same
 * may come more than once; it counts once.
 */
export function eachConcept(scan: Scan, stretch: Stretch, put: Put): void {
  const { row } = scan.cues
  const end = cue.size * firstCueFrom(scan.cues, stretch.to)
  // The groups of each clause, each once, one clause after the other; and where each clause begins.
  let count = 0
  let begin = 0
  let pairs = 0
  let latest = -1
  for (let at = cue.size * firstCueFrom(scan.cues, stretch.from); at < end; at += cue.size) {
    if ((row[at + cue.to] as number) > stretch.to) continue
    const token = row[at + cue.from] as number
    if ((scan.tokens[token]?.start ?? 0) - stretch.offset > longest) break
    const group = row[at + cue.group] as number
    put(ofGroup[group] as Concept)
    const clause = scan.clauseOf[token] ?? 0
    if (clause !== latest) {
      pairs = addPairs(begin, count, pairs)
      begin = count
    }
    latest = clause
    if (!isAmong(group, begin, count)) groups[count++] = group
  }
  pairs = addPairs(begin, count, pairs)
  for (let at = 0; at < pairs; at += 1) put(pairRow[at] as Concept)
  addSigns(scan, stretch, put)
}

/** What takes the concepts of a message, one after the other. */
export type Put = (concept: Concept) => void

// Rows used by one call at a time and never shortened, for a row that starts anew grows anew.
const groups: number[] = []
const pairRow: Concept[] = []

function isAmong(group: number, begin: number, end: number): boolean {
  for (let at = begin; at < end; at += 1) if (groups[at] === group) return true
  return false
}

const ofGroup = groupNames.map(conceptNamed)
const ofPair: Concept[][] = groupNames.map(() => [])

// A pair comes anew in every clause; the same one again is found much faster than one just made.
function pairOf(left: number, right: number): Concept {
  const pairs = ofPair[left] as (Concept | undefined)[]
  const known = pairs[right]
  if (known !== undefined) return known
  const made = conceptNamed(`${groupNames[left]}+${groupNames[right]}`)
  while (pairs.length <= right) pairs.push(undefined)
  pairs[right] = made
  return made
}

// The pairs of the groups of a clause behind those there are; how many there are then.
function addPairs(begin: number, end: number, pairs: number): number {
  let count = pairs
  for (let one = begin; one < end - 1; one += 1)
    for (let other = one + 1; other < end; other += 1)
      pairRow[count++] = pairOf(groups[one] as number, groups[other] as number)
  return count
}

function addSigns(scan: Scan, { from, to }: Stretch, put: Put): void {
  let isNone = true
  for (let at = 0; at < scan.hits.length; at += 1) {
    const hit = scan.hits[at] as Hit
    if (hit.span.from < from || hit.span.to > to) continue
    isNone = false
    const concepts = signConcepts(hit, setAside(hit, scan)?.why ?? (hit.unsure ? 'unsure' : 'counts'))
    for (let one = 0; one < concepts.length; one += 1) put(concepts[one] as Concept)
  }
  if (isNone) put(noSign)
}

const noSign = conceptNamed('sign none')

const known = new WeakMap<Hit['sign'], Map<string, readonly Concept[]>>()

function signConcepts({ sign }: Hit, state: string): readonly Concept[] {
  const states = known.get(sign) ?? new Map<string, readonly Concept[]>()
  const before = states.get(state)
  if (before !== undefined) return before
  known.set(sign, states)
  const made = [state, `${sign.id} ${state}`, `${sign.type} ${state}`, `${sign.level} ${state}`].map((name) =>
    conceptNamed(`sign ${name}`),
  )
  states.set(state, made)
  return made
}
