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
export function conceptsOf(scan: Scan, stretch: Stretch): readonly Concept[] {
  const concepts: Concept[] = []
  const { row } = scan.cues
  const end = cue.size * firstCueFrom(scan.cues, stretch.to)
  // The groups of each clause, each once, one clause after the other; and where each clause begins.
  const groups: number[] = []
  let begin = 0
  const pairs: Concept[] = []
  let latest = -1
  for (let at = cue.size * firstCueFrom(scan.cues, stretch.from); at < end; at += cue.size) {
    if ((row[at + cue.to] as number) > stretch.to) continue
    const token = row[at + cue.from] as number
    if ((scan.tokens[token]?.start ?? 0) - stretch.offset > longest) break
    const group = row[at + cue.group] as number
    concepts.push(ofGroup[group] as Concept)
    const clause = scan.clauseOf[token] ?? 0
    if (clause !== latest) {
      addPairs(groups, begin, pairs)
      begin = groups.length
    }
    latest = clause
    if (groups.indexOf(group, begin) < 0) groups.push(group)
  }
  addPairs(groups, begin, pairs)
  for (let at = 0; at < pairs.length; at += 1) concepts.push(pairs[at] as Concept)
  addSigns(scan, stretch, concepts)
  return concepts
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

// The pairs of the groups of a clause: those from a place on.
function addPairs(groups: readonly number[], begin: number, pairs: Concept[]): void {
  for (let one = begin; one < groups.length - 1; one += 1)
    for (let other = one + 1; other < groups.length; other += 1)
      pairs.push(pairOf(groups[one] as number, groups[other] as number))
}

function addSigns(scan: Scan, { from, to }: Stretch, concepts: Concept[]): void {
  const hits = scan.hits.filter(({ span }) => span.from >= from && span.to <= to)
  for (const hit of hits) {
    const state = setAside(hit, scan)?.why ?? (hit.unsure ? 'unsure' : 'counts')
    concepts.push(...signConcepts(hit, state))
  }
  if (hits.length === 0) concepts.push(conceptNamed('sign none'))
}

const known = new WeakMap<Hit['sign'], Map<string, readonly Concept[]>>()

function signConcepts({ sign }: Hit, state: string): readonly Concept[] {
  const states = known.get(sign) ?? new Map<string, readonly Concept[]>()
  known.set(sign, states)
  const made =
    states.get(state) ??
    [state, `${sign.id} ${state}`, `${sign.type} ${state}`, `${sign.level} ${state}`].map((name) =>
      conceptNamed(`sign ${name}`),
    )
  states.set(state, made)
  return made
}
