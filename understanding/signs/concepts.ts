import { remembering } from '../remember.ts'
import { clauseSpan, type Scan } from './hits.ts'
import { setAside } from './qualifiers.ts'

/** Characters of a message that are weighed as a whole, its signs excepted; each sentence is weighed besides. */
export const longest = 700

/**
 * What a message speaks of, as names a regression can weigh: word groups, groups that share a clause, the signs that
 * count and those that were set aside. So a word it never met weighs as much as its neighbours in the group.
 */
export function conceptsOf(scan: Scan): readonly string[] {
  const found = new Set<string>()
  const inClause = new Map<number, Set<string>>()
  for (const { name, span } of scan.cues) {
    if ((scan.tokens[span.from]?.start ?? 0) > longest) break
    found.add(name)
    const clause = clauseSpan(scan, span)
    const known = inClause.get(clause)
    if (known) known.add(name)
    else inClause.set(clause, new Set([name]))
  }
  for (const names of inClause.values()) for (const pair of pairsOf([...names])) found.add(pair)
  for (const sign of signsOf(scan)) found.add(sign)
  return [...found]
}

// A pair is named anew in every clause; the same text again is found much faster than one just made.
const pairOf = remembering((left) => remembering((right) => `${left}+${right}`))

function pairsOf(names: readonly string[]): string[] {
  const pairs: string[] = []
  for (const [index, left] of names.entries()) {
    const pairWith = pairOf(left)
    for (let other = index + 1; other < names.length; other += 1) pairs.push(pairWith(names[other] ?? ''))
  }
  return pairs
}

function signsOf(scan: Scan): string[] {
  const counted = new Set<string>()
  for (const hit of scan.hits) {
    const aside = setAside(hit, scan)
    const state = aside?.why ?? (hit.unsure ? 'unsure' : 'counts')
    for (const name of [
      `${state}`,
      `${hit.sign.id} ${state}`,
      `${hit.sign.type} ${state}`,
      `${hit.sign.level} ${state}`,
    ])
      counted.add(`sign ${name}`)
  }
  if (scan.hits.length === 0) counted.add('sign none')
  return [...counted]
}
