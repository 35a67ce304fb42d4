import { type Concept, conceptNamed } from '../feature-hash.ts'
import { remembering } from '../remember.ts'
import { clauseSpan, type Hit, type Scan } from './hits.ts'
import { setAside } from './qualifiers.ts'
import { cuesIn, type Stretch } from './windows.ts'

/** Characters of a message that are weighed as a whole, its signs excepted; each sentence is weighed besides. */
export const longest = 700

/**
 * What a message, or a sentence of it, speaks of, as a regression can weigh it: word groups, groups that share a clause, the signs that
 * count and those that were set aside. So a word it never met weighs as much as its neighbours in the group. The same
 * may come more than once; it counts once.
 */
export function conceptsOf(scan: Scan, stretch: Stretch): readonly Concept[] {
  const concepts: Concept[] = []
  const clauses: string[][] = []
  let latest = -1
  for (const { name, span } of cuesIn(scan, stretch)) {
    if (span.to > stretch.to) continue
    if ((scan.tokens[span.from]?.start ?? 0) - stretch.offset > longest) break
    concepts.push(conceptNamed(name))
    const clause = clauseSpan(scan, span)
    if (clause !== latest) clauses.push([])
    latest = clause
    const names = clauses[clauses.length - 1]
    if (names && !names.includes(name)) names.push(name)
  }
  for (const names of clauses) addPairs(names, concepts)
  addSigns(scan, stretch, concepts)
  return concepts
}

// A pair comes anew in every clause; the same one again is found much faster than one just made.
const pairOf = remembering((left) => remembering((right) => conceptNamed(`${left}+${right}`)))

function addPairs(names: readonly string[], concepts: Concept[]): void {
  for (let index = 0; index < names.length - 1; index += 1) {
    const pairWith = pairOf(names[index] ?? '')
    for (let other = index + 1; other < names.length; other += 1) concepts.push(pairWith(names[other] ?? ''))
  }
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
